import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/answers/index.js';
import type { Answer, Table } from '../../src/model/index.js';
import { readTables } from '../../src/read/index.js';
import { distort, distortions } from '../support/distortions.js';
import { idOf, short } from './support.js';

const HEADER = 'ma_xung_dot|ban_ghi|loai|cau_hoi|ho_ten|so_giay_to|quyet_dinh|gia_tri_dung|ghi_chu';

/** ASCII, so that they are the same in every encoding. */
const VALUES = [
  '',
  '',
  '05/03/1999',
  '1999',
  '025201000001',
  '0912000001',
  '+84912000001',
  'Khu 7, so 2',
];

interface Answered {
  letters: number;
  decision: string;
  on: number;
  value: string;
}

const answered: fc.Arbitrary<Answered> = fc.record({
  letters: fc.integer({ min: 1, max: 3 }),
  decision: fc.constantFrom('', '', 'GOP', 'RIENG', 'CHON', 'BO_QUA'),
  on: fc.nat({ max: 2 }),
  value: fc.constantFrom(...VALUES),
});

/** The file of these questions, as it would be if nothing had happened to it. */
function fileOf(questions: readonly Answered[]): string[][] {
  const rows = questions.flatMap(({ letters, decision, on, value }, number) =>
    Array.from({ length: letters }, (_, at) => {
      const isAnswered = at === on % letters;
      return [
        idOf(number),
        'ABC'[at]!,
        decision === '' ? 'DU_LIEU_LOI' : 'TRUNG_NGUOI',
        'Hai dòng này có phải một người không? Cùng tên, lệch ngày sinh; cùng số điện thoại.',
        `Nguyễn Đức Thử ${at}`,
        '025201000001',
        isAnswered ? decision : '',
        isAnswered ? value : '',
        '',
      ];
    }),
  );
  return [HEADER.split('|'), ...rows];
}

/** Without what two files say alike. */
function sorted(answers: readonly Answer[]): string[] {
  return [...new Set(answers.map(short))].sort();
}

describe('round trip of a conflict file', () => {
  it('reads the same answers from a distorted file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answered, { minLength: 1, maxLength: 12 }),
        distortions,
        async (questions, how) => {
          const rows = fileOf(questions);
          const table = { file: 'conflicts.csv', sheet: '', rows, merges: [] };
          const tables: Table[] = [];
          for (const { name, bytes } of distort(rows, how)) {
            tables.push(...(await readTables(name, bytes, '')).tables);
          }
          const read = readAnswers(tables);
          expect(read.findings).toEqual([]);
          expect(sorted(read.answers)).toEqual(sorted(readAnswers([table]).answers));
        },
      ),
      { numRuns: 150 },
    );
  });
});
