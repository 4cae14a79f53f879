import { expect, it } from 'vitest';
import type { Answer, TypedRow } from '../../../src/model/index.js';
import { merged } from '../../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Xã cũ,Chi đoàn';
/** The number of the first person is on two rows of another one, whose genders differ. */
const FILES = {
  'a.csv': `${HEAD}\nLê Văn Thử,05/01/2006,Nam,025206254938,,Phú Hộ,Khu 1`,
  'b.csv': [
    HEAD,
    'Trần Thị Mẫu,17/09/1999,Nữ,025206254938,0912000001,Phú Hộ,Khu 1',
    'Trần Thị Mẫu,17/09/1999,Nam,025206254938,0912000001,Phú Hộ,Khu 1',
  ].join('\n'),
};

/** Two rows of one number, whose birth dates and genders differ. */
const TWICE = {
  'a.csv': `${HEAD}\nTrần Thị Mẫu,17/09/1999,Nữ,025199254938,0912000001,Phú Hộ,Khu 1`,
  'b.csv': `${HEAD}\nTrần Thị Mẫu,18/09/1999,Nam,025199254938,0912000001,Phú Hộ,Khu 1`,
};

it('keeps an unused answer for a question that is asked again later', async () => {
  const { questions } = await merged(TWICE);
  const about = (field: string) => questions.find((asked) => asked.field === field)!.id;
  const [birth, gender] = [about('birth'), about('gender')];
  const place = { file: 'x.csv', sheet: '', letter: 'A' };
  const rows = [{ ...place, question: birth, row: 2, texts: ['Ví'], note: '' }];
  const apart = await merged(TWICE, {
    deciding: {
      decisions: [],
      answers: [
        { ...place, question: birth, decision: '', value: 'Ví', row: 2 },
        { ...place, question: gender, decision: 'RIENG', value: '', row: 3 },
      ],
      unread: [],
      strict: false,
      returned: { rows, shown: [], questions: new Map() },
    },
  });
  expect(apart.questions.map(({ id }) => id)).not.toContain(birth);
  const waiting = apart.waitingAnswers ?? [];
  const again = await merged(TWICE, {
    deciding: { decisions: [], answers: [], unread: [], strict: false, waiting },
  });
  expect(again.unusedAnswers?.get(birth)?.typed).toEqual(['Ví']);
});

it('lets an unused answer come back with the question that replaces its own', async () => {
  const run = (answers: Answer[], rows: TypedRow[] = []) =>
    merged(FILES, {
      deciding: {
        decisions: [],
        answers,
        unread: [],
        strict: false,
        returned: { rows, shown: [], questions: new Map() },
      },
    });
  const { questions } = await run([]);
  const number = questions.find(({ kind }) => kind === 'TRUNG_GIAY_TO')!;
  const gender = questions.find(({ kind }) => kind === 'LECH_THONG_TIN')!;
  const place = { file: 'x.csv', sheet: '', letter: 'A' };
  const wrong: Answer = { ...place, question: number.id, decision: '', value: 'Ví', row: 2 };
  const apart: Answer = { ...place, question: gender.id, decision: 'RIENG', value: '', row: 3 };
  const typed = { ...place, question: number.id, row: 2, texts: ['Ví'], note: '' };
  const result = await run([wrong, apart], [typed]);
  expect(result.questions.map(({ id }) => id)).not.toContain(number.id);
  const [unused] = result.unusedAnswers ?? [];
  expect(unused?.[1].typed).toEqual(['Ví']);
  expect(result.questions.map(({ id }) => id)).toContain(unused![0]);
});
