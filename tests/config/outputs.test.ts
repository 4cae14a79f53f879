import { describe, expect, it } from 'vitest';
import { outputFaults, outputSchema } from '../../src/config/outputSchema.js';
import { doanVienOutput } from '../../src/config/outputs/doanVien.js';
import { parseProfile } from '../../src/config/profile.js';
import { profiles } from '../../src/config/profiles/index.js';
import { formatNames } from '../../src/model/index.js';
import { faultsOf } from '../support/faults.js';

describe('shipped outputs', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    'of %s are as valid as those of a user must be',
    (_, { outputs = [], fields }) => {
      const declared = outputs.map((output) => outputSchema.parse(output));
      expect(outputFaults(declared, fields)).toEqual([]);
    },
  );

  it('have the names that --format takes', () => {
    expect(profiles.map((profile) => formatNames(profile).slice(3).join(' '))).toEqual([
      'doan-vien don-gian',
      'don-gian',
      'hoi-nong-dan don-gian',
      'don-gian',
    ]);
  });

  it('keep the columns, lists and codes of the Youth Union', () => {
    const { columns, lists } = doanVienOutput;
    expect(columns).toHaveLength(33);
    const sizes = Object.values(lists).map(({ labels }) => labels.length);
    expect(sizes).toEqual([61, 14, 64, 4, 7, 5, 2, 6, 6, 41, 2]);
    const codeOf = (list: string, label: string) =>
      lists[list]?.labels.find((each) => each.label === label)?.code;
    expect([
      codeOf('ethnicity', 'Mường'),
      codeOf('issuer', 'Phú Thọ'),
      codeOf('post', 'Bí thư chi đoàn'),
    ]).toEqual(['6', '25', '200']);
  });
});

const PROFILE = `id: own
label: { vi: Hội viên, en: Members }
fields:
  - { id: name, type: name, use: identifies, label: { vi: Họ tên, en: Name }, wordings: [Họ tên] }
  - { id: birth, type: date, use: identifies, label: { vi: Sinh, en: Birth }, wordings: [Sinh] }
branchPrefixes: [chi hội]
branchMinimum: 0
ages: { min: 0, max: 120 }
outputs:
`;

/** `line path` of each fault of outputs. */
function faultsIn(outputs: string): string[] {
  return faultsOf(() => parseProfile(PROFILE + outputs, 'own.yaml')).map(
    ({ place, args }) => `${place?.line} ${args.where}`,
  );
}

describe('outputs of a profile', () => {
  it('have a column of every field unless they say which', () => {
    const text = `${PROFILE}  - { name: bang, label: { vi: Bảng, en: Table }, sheet: Bảng }\n`;
    const [output] = parseProfile(text, 'own.yaml').outputs ?? [];
    expect(output?.columns).toEqual([
      { headings: ['Họ tên'], from: [{ field: 'name' }] },
      { headings: ['Sinh'], from: [{ field: 'birth' }] },
    ]);
    expect(output).toMatchObject({ headerRow: 1, titles: [], lists: {} });
  });

  it('are checked whole, with the line of each fault', () => {
    const text = [
      '  - name: xlsx', //                                      10
      '    label: { vi: Bảng, en: Table }',
      '    sheet: Bảng',
      '    listSheet: BẢNG', //                                 13
      '    titles:',
      '      - { row: 2, column: 9, text: A }', //              15
      '    headerRow: 2',
      '    listRows: 2', //                                     17
      '    columns:',
      '      - { headings: [Tên], from: [{ field: nam }] }', // 19
      '      - { headings: [A], from: [{ field: name, kind: x }], list: none }', // 20
      '      - { headings: [B], from: [{ field: name, gender: male }] }', // 21
      '    lists:',
      '      unused:', //                                       23
      '        labels:',
      '          - { label: Kinh, also: [Việt] }',
      '          - { label: Mường, also: [VIỆT] }', //          26
      '',
    ].join('\n');
    expect(faultsIn(text)).toEqual([
      '10 outputs #1.name',
      '13 outputs #1.listSheet',
      '15 outputs #1.titles #1.row',
      '15 outputs #1.titles #1.column',
      '17 outputs #1.listRows',
      '19 outputs #1.columns #1.from #1.field',
      '20 outputs #1.columns #2.list',
      '20 outputs #1.columns #2.from #1.kind',
      '21 outputs #1.columns #3.from #1.gender',
      '23 outputs #1.lists.unused',
      '26 outputs #1.lists.unused.labels #2.also #1',
    ]);
  });

  it('are checked for their form before their parts are compared', () => {
    const text = [
      '  - name: Bảng của tôi', //                              10
      '    label: { vi: Bảng, en: Table }',
      '    sheet: "a/b"', //                                    12
      '    colour: red', //                                     13
      '    columns:',
      '      - { headings: [], from: [{ field: name, place: branch }] }', // 15
      '',
    ].join('\n');
    expect(faultsIn(text).sort()).toEqual([
      '10 outputs #1.name',
      '12 outputs #1.sheet',
      '13 outputs #1.colour',
      '15 outputs #1.columns #1.from #1',
      '15 outputs #1.columns #1.headings',
    ]);
  });
});
