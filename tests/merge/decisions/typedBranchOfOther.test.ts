import { describe, expect, it } from 'vitest';
import { defaultMatchSettings } from '../../../src/match/index.js';
import type { Answer, MergeResult } from '../../../src/model/index.js';
import { checkCharacter } from '../../../src/text/index.js';
import { merged } from '../../support/merged.js';

const HEAD = 'STT,Họ và tên,Ngày sinh,Giới tính,Xã,Chi đoàn';
const FILES = {
  'ds1.csv': `${HEAD}\n1,Hà Thị Bưởi,02/03/1999,Nữ,Kiệt Sơn,Khu 2\n2,Đinh Văn Mít,05/06/1998,Nam,Kiệt Sơn,Khu 1`,
  'ds2.csv': `${HEAD}\n1,Lò Thị Na,02/03/1997,Nữ,Đồng Sơn,Khu 2\n2,Vì Văn Ổi,05/06/1996,Nam,Đồng Sơn,Khu Lạ`,
};
const branches = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  'Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,Chi đoàn Khu Kiệt 1',
  'Xã Kiệt Sơn,Khu 2,Xã Lai Đồng,Chi đoàn Khu Kiệt 2',
  'Xã Đồng Sơn,Khu 3,Xã Lai Đồng,Chi đoàn Khu Đồng 3',
];

/** Answers the question about a branch, by default `Khu Lạ` of Xã Đồng Sơn. */
async function answered(
  value: string,
  files: Record<string, string> = FILES,
  table: string[] = branches,
  shown = 'Khu Lạ',
): Promise<MergeResult> {
  const first = await merged(files, { branches: table });
  const asked = first.questions.find(({ rows }) => rows.some(({ value }) => value === shown))!;
  const where = { file: 'a.csv', sheet: '', row: 2 };
  const answers: Answer[] = [{ question: asked.id, decision: '', letter: 'A', value, ...where }];
  return merged(files, {
    branches: table,
    deciding: { decisions: [], answers, unread: [], strict: false },
    known: [...first.knownRows],
    matching: { ...defaultMatchSettings, model: first.clustering.model },
  });
}

const valuesOf = ({ decisions }: MergeResult) => decisions.map(({ value }) => value);

describe('a typed branch that the question’s own commune has, too, but without a place', () => {
  it('does not count, since the branch of the other commune has its name', async () => {
    const { decisions, findings } = await answered('khu 2');
    expect(decisions).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('answer-branch-near');
  });

  it.each(['Chi đoàn Khu Kiệt 2', 'khu 2 Kiệt Sơn'])('counts in full: %s', async (value) => {
    expect(valuesOf(await answered(value))).toEqual(['Chi đoàn Khu Kiệt 2']);
  });

  it('counts if the own commune does not have it', async () => {
    expect(valuesOf(await answered('khu 1'))).toEqual(['Chi đoàn Khu Kiệt 1']);
    expect(valuesOf(await answered('khu 3'))).toEqual(['Chi đoàn Khu Đồng 3']);
  });

  it('does not count either if the roster of a result gives its commune', async () => {
    const idOf = (code: string) => `TV${code}${checkCharacter(code)}`;
    const roster = [
      'Mã,Họ và tên,Ngày sinh,Giới tính,Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
      `${idOf('11111111')},Lò Thị Na,02/03/1997,Nữ,Xã Đồng Sơn,Khu 2,Xã Lai Đồng,`,
      `${idOf('22222222')},Vì Văn Ổi,05/06/1996,Nam,Xã Đồng Sơn,Khu Lạ,Xã Lai Đồng,`,
    ].join('\n');
    const { decisions, findings } = await answered('khu 2', { ...FILES, 'ds2.csv': roster });
    expect(decisions).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('answer-branch-near');
  });
});

describe('a typed branch that is a new name elsewhere and an old one in the question’s own commune', () => {
  const both = [
    ...branches.slice(0, 2),
    'Xã Kiệt Sơn,Khu 2,Xã Lai Đồng,Chi đoàn Khu 2',
    'Xã Đồng Sơn,Khu 2,Xã Lai Đồng,Chi đoàn Khu Đồng 2',
  ];

  it('does not count without its full name', async () => {
    const { decisions, findings } = await answered('khu 2', FILES, both);
    expect(decisions).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('answer-branch-several');
  });

  it.each(['Chi đoàn Khu 2', 'Chi đoàn Khu Đồng 2'])('counts in full: %s', async (value) => {
    expect(valuesOf(await answered(value, FILES, both))).toEqual([value]);
  });

  it('counts with its old commune', async () => {
    expect(valuesOf(await answered('khu 2 (Kiệt Sơn)', FILES, both))).toEqual(['Chi đoàn Khu 2']);
    expect(valuesOf(await answered('khu 2 Đồng Sơn', FILES, both))).toEqual([
      'Chi đoàn Khu Đồng 2',
    ]);
  });
});

describe('a typed branch that is a new name without its prefix and the old name of a candidate in the new commune', () => {
  const named = [
    ...branches.slice(0, 1),
    'Xã Phú Hộ,Khu 2,Phường Phong Châu,Chi đoàn Khu 2 Phú Hộ',
    'Phường Phong Châu,Khu 1,Phường Phong Châu,Chi đoàn Khu 1 Phong Châu',
    'Phường Phong Châu,Khu 2,Phường Phong Châu,Chi đoàn Khu 2 Phong Châu',
  ];
  const twice = {
    'ds1.csv': `${HEAD},Số CCCD\n1,Hà Thị Bưởi,02/03/1999,Nữ,Xã Phú Hộ,Khu 2,025199000001`,
    'ds2.csv': `${HEAD},Số CCCD\n1,Hà Thị Bưởi,02/03/1999,Nữ,Phường Phong Châu,Khu 1,025199000001`,
  };

  it.each([
    ['Khu 2 Phong Châu', []],
    ['Chi đoàn Khu 2 Phong Châu', ['Chi đoàn Khu 2 Phong Châu']],
    ['Khu 2 Phú Hộ', ['Chi đoàn Khu 2 Phú Hộ']],
    ['Khu 2 xã Phú Hộ', ['Chi đoàn Khu 2 Phú Hộ']],
    ['Khu 1', ['Chi đoàn Khu 1 Phong Châu']],
    ['Khu 2', ['Chi đoàn Khu 2 Phú Hộ']],
  ])('takes the candidate only if no new branch has the name: %s', async (typed, expected) => {
    const shown = 'Chi đoàn Khu 2 Phú Hộ';
    expect(valuesOf(await answered(typed, twice, named, shown))).toEqual(expected);
  });
});
