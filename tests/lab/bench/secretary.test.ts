import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../lab/bench/secretary.js';

const PERSON = { 'a.csv\n\n2': 'bưởi', 'a.csv\n\n3': 'cam', 'b.csv\n\n2': 'bưởi' };
const personOf = new Map(Object.entries(PERSON));

type Place = [file: string, row: string];

/** A question about rows; `goi_y` is what the program suggests. */
function answer(loai: string, places: readonly Place[], goi_y = '') {
  const rows = places.map(([tep, dong]) => ({ loai, goi_y, tep, trang: '', dong }));
  return answerTo(rows, personOf);
}

const ONE: Place[] = [
  ['a.csv', '2'],
  ['b.csv', '2'],
];
const TWO: Place[] = [
  ['a.csv', '2'],
  ['a.csv', '3'],
];

describe('answerTo', () => {
  it('says by the truth whether two rows are one person, whatever is suggested', () => {
    expect(answer('TRUNG_NGUOI', ONE, 'RIENG')).toEqual({ quyet_dinh: 'GOP' });
    expect(answer('TRUNG_NGUOI', TWO, 'GOP')).toEqual({ quyet_dinh: 'RIENG' });
  });

  it('keeps people with one number apart, and takes the suggested number of one person', () => {
    expect(answer('TRUNG_GIAY_TO', TWO, 'CHON A')).toEqual({ quyet_dinh: 'RIENG' });
    expect(answer('TRUNG_GIAY_TO', ONE, 'CHON B')).toEqual({ quyet_dinh: 'CHON', letter: 'B' });
  });

  it('takes the suggestion for what the truth does not know, and else passes over', () => {
    expect(answer('LECH_THONG_TIN', ONE, 'CHON B')).toEqual({ quyet_dinh: 'CHON', letter: 'B' });
    expect(answer('CHI_DOAN', ONE)).toEqual({ quyet_dinh: 'BO_QUA' });
  });
});
