/** A small merge, made by hand; all people are invented. */
import {
  finding,
  type LineageRow,
  type Member,
  type MergeResult,
  message,
  type Question,
  type QuestionDraft,
  type QuestionRow,
  type SurvivorshipRule,
} from '../../src/model/index.js';
import { noModel } from '../support/noModel.js';

const field = (
  id: string,
  type: MergeResult['profile']['fields'][number]['type'],
  vi: string,
  en: string,
) => ({ id, type, use: 'compares' as const, label: { vi, en }, wordings: [] });

function values(entries: Record<string, [string, number, SurvivorshipRule]>) {
  return new Map(
    Object.entries(entries).map(([id, [text, record, rule]]) => [id, { text, record, rule }]),
  );
}

function line(row: Partial<LineageRow> & Pick<LineageRow, 'file' | 'row' | 'status'>): LineageRow {
  return {
    sheet: '',
    member: '',
    oldCommune: '',
    oldBranch: '',
    newCommune: '',
    newBranch: '',
    reason: '',
    ...row,
  };
}

export function questionRow(row: Partial<QuestionRow>): QuestionRow {
  return {
    letter: 'A',
    file: '',
    sheet: '',
    row: 0,
    name: '',
    birth: '',
    gender: '',
    id: '',
    phone: '',
    oldCommune: '',
    oldBranch: '',
    value: '',
    ...row,
  };
}

const members: Member[] = [
  {
    id: 'M7K2Q4',
    newCommune: 'Lai Đồng',
    newBranch: 'Khu 1 (Kiệt Sơn)',
    records: [1, 0],
    values: values({
      name: ['Hà Thị Hương', 1, 'marked'],
      birth: ['05/03/1998', 1, 'precise'],
      gender: ['Nữ', 0, 'agreed'],
      id: ['025198001234', 1, 'only'],
      phone: ['0912345678', 0, 'agreed'],
    }),
    carried: values({ 'Ghi chú': ['- đi làm ăn xa', 0, 'only'] }),
  },
  {
    id: 'M3XD9A',
    newCommune: 'Lai Đồng',
    newBranch: 'Khu 2',
    records: [2],
    values: values({
      name: ['Đinh Văn Tuấn', 2, 'only'],
      birth: ['2001', 2, 'only'],
      gender: ['Nam', 2, 'only'],
    }),
    carried: values({ 'Ghi chú': ['=HYPERLINK("x")', 2, 'only'] }),
  },
  {
    id: 'M5PW1C',
    newCommune: 'Lai Đồng',
    newBranch: '',
    records: [3],
    values: values({ name: ['Hà Thị Hường', 3, 'only'], birth: ['05/03/1998', 3, 'only'] }),
    carried: values({ 'Thẻ cũ': ['131234567', 3, 'only'] }),
  },
];

const questions: Question[] = [
  {
    id: 'Q4F7-T',
    kind: 'TRUNG_NGUOI',
    certainty: 0.996,
    sentence: message('guide-question'),
    suggestion: 'GOP',
    rows: [
      questionRow({
        letter: 'A',
        file: 'kiet-son.xlsx',
        sheet: 'Khu 1',
        row: 7,
        name: 'Hà Thị Hương',
        birth: '05/03/1998',
        gender: 'Nữ',
        id: '025198001234',
        phone: '0912345678',
        oldCommune: 'Kiệt Sơn',
        oldBranch: 'Chi đoàn khu 1',
      }),
      questionRow({
        letter: 'B',
        file: 'lai-dong.csv',
        row: 3,
        name: 'Hà Thị Hường',
        birth: '05/03/1998',
        gender: 'Nữ',
        phone: '0912345678',
        oldCommune: 'Lai Đồng',
        oldBranch: 'Khu Chiềng',
      }),
    ],
    communes: ['Lai Đồng'],
    members: 2,
    about: { type: 'rows', groups: [['aa'], ['bb']] },
  },
  {
    id: 'Q8B2-K',
    kind: 'LECH_THONG_TIN',
    sentence: message('guide-value'),
    field: 'phone',
    suggestion: 'CHON A',
    reason: message('rule-newest'),
    rows: [
      questionRow({
        letter: 'A',
        file: 'kiet-son.xlsx',
        sheet: 'Khu 1',
        row: 8,
        value: '0987654321',
      }),
      questionRow({ letter: 'B', file: 'lai-dong.csv', row: 2, value: '+84912345678' }),
    ],
    communes: ['Lai Đồng'],
    members: 1,
    about: { type: 'rows', groups: [['aa'], ['bb']] },
  },
  {
    id: 'Q1N5-R',
    kind: 'CHI_DOAN',
    sentence: message('guide-skip'),
    suggestion: '',
    rows: [questionRow({ file: 'lai-dong.csv', oldCommune: 'Lai Đồng', oldBranch: 'Khu Chiềng' })],
    communes: [],
    members: 14,
    about: { type: 'branch', oldCommune: 'Lai Đồng', branch: 'chieng', rows: [] },
  },
];

const place = {
  oldCommune: 'Kiệt Sơn',
  oldBranch: 'Chi đoàn khu 1',
  newCommune: 'Lai Đồng',
  newBranch: 'Khu 1 (Kiệt Sơn)',
};

/** Four records of two files give three members, three questions and one rejected row. */
export function smallResult(): MergeResult {
  return {
    profile: {
      id: 'doan-vien',
      label: { vi: 'Đoàn viên', en: 'Youth Union members' },
      fields: [
        field('ordinal', 'ordinal', 'STT', 'No.'),
        field('id', 'idNumber', 'Số CCCD', 'ID number'),
        field('name', 'name', 'Họ và tên', 'Full name'),
        field('gender', 'gender', 'Giới tính', 'Gender'),
        field('birth', 'date', 'Ngày sinh', 'Date of birth'),
        field('phone', 'phone', 'Số điện thoại', 'Phone'),
        field('religion', 'text', 'Tôn giáo', 'Religion'),
      ],
      branchPrefixes: ['chi đoàn'],
      branchMinimum: 3,
      ages: { min: 16, max: 30 },
    },
    fingerprints: ['aa', 'bb', 'cc', 'dd'],
    knownRows: [],
    decisions: [],
    contradicting: [],
    skipped: [],
    sources: [
      { file: 'kiet-son.xlsx', format: 'xlsx', sha256: 'a1', bytes: 9000 },
      { file: 'lai-dong.csv', format: 'csv', sha256: 'b2', bytes: 400, encoding: 'utf-8' },
    ],
    tables: [
      { file: 'kiet-son.xlsx', sheet: 'Khu 1', rows: [], merges: [] },
      { file: 'lai-dong.csv', sheet: '', rows: [], merges: [] },
    ],
    layouts: [],
    records: {
      count: 4,
      table: Int32Array.of(0, 1, 0, 1),
      row: Int32Array.of(6, 1, 7, 2),
      columns: new Map(),
      oldCommune: { index: new Int32Array(4), values: [] },
      oldBranch: { index: new Int32Array(4), values: [] },
    },
    clustering: {
      cluster: Int32Array.of(0, 0, 1, 2),
      clusters: 3,
      ask: [],
      sharedNumber: [],
      weakest: Float64Array.of(12, Infinity, Infinity),
      compared: 3,
      repeated: [],
      capped: 0,
      model: noModel,
    },
    // Copies, which a test may change.
    members: structuredClone(members),
    questions: structuredClone(questions),
    lineage: [
      line({ file: 'kiet-son.xlsx', sheet: 'Khu 1', row: 5, status: 'skipped', reason: 'header' }),
      line({
        file: 'kiet-son.xlsx',
        sheet: 'Khu 1',
        row: 7,
        status: 'merged',
        member: 'M7K2Q4',
        ...place,
        reason: 'same-person',
      }),
      line({
        file: 'kiet-son.xlsx',
        sheet: 'Khu 1',
        row: 8,
        status: 'kept',
        member: 'M3XD9A',
        ...place,
        oldBranch: 'Khu "2", cũ',
        newBranch: 'Khu 2',
      }),
      line({
        file: 'kiet-son.xlsx',
        sheet: 'Khu 1',
        row: 9,
        status: 'rejected',
        reason: 'no-name',
      }),
      line({ file: 'lai-dong.csv', row: 2, status: 'kept', member: 'M7K2Q4', ...place }),
      line({
        file: 'lai-dong.csv',
        row: 3,
        status: 'kept',
        member: 'M5PW1C',
        ...place,
        newBranch: '',
      }),
    ],
    findings: [
      finding('info', 'near-wording', { heading: 'Ho ten', field: 'name', score: 0.9 }),
      finding(
        'warning',
        'csv-quote-open',
        { row: 3 },
        { file: 'lai-dong.csv', row: 3, column: 'Ghi chú' },
      ),
    ],
    leftOut: [],
    rounds: 1,
    knownQuestions: [],
    fields: ['name', 'birth', 'id', 'gender', 'phone'],
    carried: ['Ghi chú', 'Thẻ cũ'],
    branches: [
      { newCommune: 'Lai Đồng', newBranch: 'Khu 1 (Kiệt Sơn)', members: 1 },
      { newCommune: 'Lai Đồng', newBranch: 'Khu 2', members: 1 },
      { newCommune: 'Lai Đồng', newBranch: '', members: 1 },
    ],
    settings: {
      profile: 'doan-vien',
      target: '',
      branches: 'branches.csv',
      mergeAt: 10,
      askAt: 2,
    },
  };
}

/** A question that is not asked, of one that is. */
export function leftOut({ about, ...question }: Question): QuestionDraft {
  const texts = { ...question, about };
  return { ...question, rowCount: 1, content: { about: () => about, write: () => texts } };
}
