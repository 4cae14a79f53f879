import { describe, expect, it } from 'vitest';
import { hasAnswers } from '../../src/answers/index.js';
import { ID, tableOf } from './support.js';

function holds(...rows: string[]): boolean {
  const cells = rows.map((row) => row.split('|'));
  return hasAnswers([{ file: 'conflicts.csv', sheet: '', rows: cells, merges: [] }]);
}

describe('hasAnswers', () => {
  it.each([
    'ma_xung_dot|quyet_dinh|gia_tri_dung|ghi_chu',
    'Mã|Quyết định|Giá trị đúng|Ghi chú',
    'Id|Decision|Correct value|Note',
  ])('finds a filled decision or value below the headings %s', (header) => {
    expect(holds(header, 'XD1|||', 'XD2|GOP||')).toBe(true);
    expect(holds(header, 'XD1||05/03/1998|')).toBe(true);
    expect(holds('Hướng dẫn', header, 'XD1|BO_QUA||')).toBe(true);
  });

  it('finds no answers if decisions and values are blank', () => {
    expect(holds('ma_xung_dot|quyet_dinh|gia_tri_dung|gia_tri', 'XD1|||x', 'XD2| ')).toBe(false);
    expect(holds('Hướng dẫn', 'Chọn một quyết định')).toBe(false);
    expect(hasAnswers([])).toBe(false);
  });

  it('finds new notes, and answers below an unknown heading', () => {
    const head = 'ma_xung_dot|quyet_dinh|gia_tri_dung|ghi_chu';
    expect(holds(head, 'XD1|||xem lại')).toBe(true);
    expect(holds('ma_xung_dot|goi_y|Ý kiến|gia_tri_dung', `${ID}||GOP|`)).toBe(true);
    const tables = [tableOf([head, `${ID}|||xem lại`])];
    expect(hasAnswers(tables, (id, note) => id === ID && note === 'xem lại')).toBe(false);
  });
});
