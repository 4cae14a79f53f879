import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../src/page/cards/compared.js';
import { question, row } from '../question.js';

describe('compareRecords', () => {
  it('shows fields that differ with their letters marked, and folds equal ones', () => {
    const { shown, equal } = compareRecords(question({ shownField: 'birth' }));
    expect(shown.map(({ label }) => label)).toEqual(['page-birth']);
    expect(shown[0]?.cells[0]).toMatchObject({ isDifferent: true, part: { from: 1, to: 5 } });
    expect(equal.map(({ label }) => label)).toContain('page-old-branch');
  });

  it('shows the field in question even if it is equal', () => {
    const rows = ['A', 'B'].map((letter) =>
      row({ letter, id: '025098001234', value: '025098001234' }),
    );
    const { shown } = compareRecords(question({ shownField: 'id', rows }));
    expect(shown).toMatchObject([{ label: 'page-id', isAsked: true }]);
  });

  it('shows the value in question if no other field has it', () => {
    const rows = [row({ value: 'Khu Mới 1' }), row({ letter: 'B', value: 'Khu Mới 2' })];
    const { shown } = compareRecords(question({ kind: 'CHI_DOAN', rows }));
    expect(shown.map(({ label }) => label)).toEqual(['page-new-branch']);
  });

  it('does not mark a blank as different', () => {
    const rows = [row({ phone: '' }), row({ letter: 'B', phone: '0912345678' })];
    const cells = compareRecords(question({ rows })).shown[0]?.cells;
    expect(cells?.map(({ isDifferent }) => isDifferent)).toEqual([false, false]);
  });

  it.each([
    ['birth', '2001', '12/05/2001'],
    ['birth', '01/01/2001', '2001'],
    ['name', 'Hà Thị Thúy', 'Hà Thị Thuý'],
  ])('does not mark a value of %s that only adds detail: %s, %s', (field, a, b) => {
    const rows = [row({ [field]: a }), row({ letter: 'B', [field]: b })];
    const { names, shown } = compareRecords(question({ rows }));
    const marked = [names, ...shown.map(({ cells }) => cells)].flat();
    expect(marked.filter(({ isDifferent }) => isDifferent)).toEqual([]);
  });

  it('never folds the remark of a list', () => {
    const status = 'chuyển SH về Nam Kim 3/2025';
    const rows = [row({ status }), row({ letter: 'B', status })];
    const labels = compareRecords(question({ rows })).shown.map(({ label }) => label);
    expect(labels).toContain('page-status');
  });
});
