import type { PageQuestion, PageRow } from '../../src/model/index.js';

export function row(changes: Partial<PageRow> = {}): PageRow {
  return {
    letter: 'A',
    file: 'a.csv',
    sheet: '',
    row: '2',
    name: 'Hà Văn Thử',
    birth: '05/03/1998',
    gender: 'Nam',
    id: '',
    phone: '',
    oldCommune: 'Xã Cũ',
    oldBranch: 'Khu 1',
    value: '',
    status: '',
    note: '',
    side: 0,
    ...changes,
  };
}

/** A question about rows 2, 3, … of a list, two unless given. */
export function question(changes: Partial<PageQuestion> = {}): PageQuestion {
  return {
    id: 'XD1',
    kind: 'LECH_THONG_TIN',
    kindName: 'Thông tin khác nhau',
    ask: 'Ngày nào đúng?',
    hint: '',
    returned: '',
    certainty: '',
    sentence: 'Ngày nào đúng?',
    field: 'Ngày sinh',
    suggestion: '',
    valueType: 'date',
    candidates: [],
    person: 0,
    isPersonal: true,
    isSharedNumber: false,
    rows: [
      row({ value: '05/03/1998' }),
      row({ letter: 'B', row: '3', value: '03/05/1998', birth: '03/05/1998', side: 1 }),
    ],
    ...changes,
  };
}

/** Asks whether rows of a list are one person, each row a side. */
export function samePerson(id: string, first: string, second: string): PageQuestion {
  return question({
    id,
    kind: 'TRUNG_NGUOI',
    valueType: 'none',
    field: '',
    rows: [row({ row: first }), row({ letter: 'B', row: second, side: 1 })],
  });
}
