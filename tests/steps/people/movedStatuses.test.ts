import { describe, expect, it } from 'vitest';
import type { SplitMember } from '../../../src/model/index.js';
import { leaveOutMoves } from '../../../src/steps/people/movedStatuses.js';
import { consolidated } from '../../support/consolidated.js';
import { sheetOf } from '../../support/roster.js';

const PLACES = ['Khu 1', 'Khu 2', 'Khu 3'];

/**
 * Makes one member of rows written as `status|remark`, each of the next branch of one commune.
 * @param at branch of the member now
 * @param branches numbers of the old branches
 */
function carried(rows: string[], at: number, isAsked = false, branches = [1, 2, 3]) {
  const sheets = rows.map((row, i) => sheetOf(`${i}.csv`, 'name|status|note', `Hà An|${row}`));
  const people = consolidated(sheets, [rows.map((_, i) => i)]);
  const [member] = people.members;
  Object.assign(member, { newCommune: 'Xã N', newBranch: PLACES[at] });
  const open: SplitMember[] = isAsked ? [{ member, candidates: [] }] : [];
  const notes = {
    noteOf: (record: number) => rows[record].replace('|', '; '),
    placeOf: (record: number) => ({
      newCommune: 'Xã N',
      newBranch: PLACES[record],
      oldCommune: 'Xã C',
      oldBranch: PLACES[record],
    }),
    prefixes: [],
  };
  const left = leaveOutMoves(people, open, notes, (record) => branches[record]);
  return {
    left,
    status: member.values.get('status')?.text ?? '',
    note: member.values.get('note')?.text ?? '',
    others: (member.others ?? []).map(({ field, text }) => `${field}: ${text}`),
  };
}

const MOVED = 'Chuyển sinh hoạt|Chuyển SH về Khu 2 3/2025';

describe('the note of a move', () => {
  it('leaves a member who is active in another branch, and remains among the other values', () => {
    expect(carried([MOVED, '|'], 1)).toEqual({
      left: [0],
      status: '',
      note: '',
      others: ['status: Chuyển sinh hoạt', 'note: Chuyển SH về Khu 2 3/2025'],
    });
    expect(carried([MOVED, 'Đang sinh hoạt|Bí thư'], 1)).toMatchObject({
      status: 'Đang sinh hoạt',
      note: 'Bí thư',
    });
  });

  it('remains with a member of the branch that reports it, and while the branch is asked about', () => {
    const kept = { left: [], status: 'Chuyển sinh hoạt', note: 'Chuyển SH về Khu 2 3/2025' };
    expect(carried([MOVED, '|'], 0)).toMatchObject(kept);
    expect(carried([MOVED], 0)).toMatchObject(kept);
    expect(carried([MOVED, '|'], 1, true)).toMatchObject(kept);
  });

  it('remains if the row that reports it names the same branch otherwise, or none', () => {
    expect(carried([MOVED, '|'], 1, false, [2, 2])).toMatchObject({ left: [] });
    expect(carried([MOVED, '|'], 1, false, [0, 2])).toMatchObject({ left: [] });
  });

  it('remains in a remark that says more', () => {
    const { left, note } = carried(['|Bí thư; chuyển SH về Khu 2', '|'], 1);
    expect([left, note]).toEqual([[], 'Bí thư; chuyển SH về Khu 2']);
  });

  it('leaves a member who came back', () => {
    const back = ['|Chuyển SH về Khu 2 3/2025', '|Chuyển SH về Khu 1 5/2025'];
    expect(carried(back, 0)).toMatchObject({ left: [0, 1], note: '' });
    expect(carried(back, 1)).toMatchObject({ left: [] });
  });
});

describe('the status of a person who left for good', () => {
  it.each(['Từ trần', 'Xóa tên', 'Trưởng thành Đoàn'])('remains in every branch: %s', (status) => {
    expect(carried([`${status}|`, '|'], 1)).toMatchObject({ left: [], status });
  });
});
