import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/config/plan.js';
import { faultsOf } from '../support/faults.js';

const PLAN = `
profile: doan-vien
target:
  province: Phú Thọ
  commune: Phường Phong Châu
sources:
  - path: phu-ho.xlsx
    sheet: Khu 1
    commune: Xã Phú Hộ
    district: Thị xã Phú Thọ
    asOf: 2025-06-30
    priority: -1
    columns:
      Họ tên theo CCCD: name
      F: phone
  - path: ha-thach
branches: branches.csv
matching: { mergeAt: 12.5, askAt: -3 }
output: { formats: [csv, html], delimiter: tab, mask: true }
`;

function placesOf(lines: string[]) {
  return faultsOf(() => parsePlan(lines.join('\n'), 'plan.yaml')).map(({ code, place }) => ({
    code,
    line: place?.line,
    file: place?.file,
  }));
}

describe('parsePlan', () => {
  it('reads all keys of a plan', () => {
    const plan = parsePlan(PLAN, 'hopnhat.yaml');
    expect(plan.sources).toEqual([
      {
        path: 'phu-ho.xlsx',
        sheet: 'Khu 1',
        commune: 'Xã Phú Hộ',
        district: 'Thị xã Phú Thọ',
        asOf: '2025-06-30',
        priority: -1,
        columns: { 'Họ tên theo CCCD': 'name', F: 'phone' },
      },
      { path: 'ha-thach' },
    ]);
    expect(plan.target).toEqual({ province: 'Phú Thọ', commune: 'Phường Phong Châu' });
    expect(plan.matching).toEqual({ mergeAt: 12.5, askAt: -3 });
    expect(plan.output).toEqual({ formats: ['csv', 'html'], delimiter: 'tab', mask: true });
  });

  it('accepts an empty plan', () => {
    expect(parsePlan('', 'hopnhat.yaml')).toEqual({});
    expect(parsePlan('# nothing yet\n', 'hopnhat.yaml')).toEqual({});
  });
});

describe('faults of a plan', () => {
  it('reports all faults at once, each with its line and the expected value', () => {
    const lines = [
      'profile: doan-vien',
      'brances: branches.csv',
      'sources:',
      '  - path: phu-ho.xlsx',
      '    asOf: 30/6/2025',
      '    comune: Xã Phú Hộ',
      '  - sheet: Khu 1',
      'matching:',
      '  mergeAt: high',
      'output:',
      '  formats: [csv, docx]',
      '  quelle: 1',
    ];
    const faults = faultsOf(() => parsePlan(lines.join('\n'), 'plan.yaml'));
    expect(faults.map(({ code, args, place }) => [place?.line, code, args.where])).toEqual([
      [2, 'plan-key-near', 'plan.yaml'],
      [5, 'plan-date', 'sources #1.asOf'],
      [6, 'plan-key-near', 'sources #1'],
      [7, 'plan-type-string', 'sources #2.path'],
      [9, 'plan-type-number', 'matching.mergeAt'],
      [11, 'plan-value', 'output.formats #2'],
      [12, 'plan-key', 'output'],
    ]);
    expect(faults.every(({ place }) => place?.file === 'plan.yaml')).toBe(true);
    expect(faults[0].args.near).toBe('branches');
    expect(faults[2].args.near).toBe('commune');
    expect(faults[5].args.known).toBe('xlsx, csv, html, doan-vien, don-gian');
    expect(faults[6].args.known).toBe('formats, delimiter, mask');
  });

  it('reports impossible dates and numbers out of range', () => {
    const lines = [
      'sources:',
      '  - path: a.csv',
      '    asOf: 2025-02-30',
      '  - path: ""',
      'matching:',
      '  askAt: 61',
      '  mergeAt: -1',
      'decisions: ""',
    ];
    expect(placesOf(lines)).toEqual([
      { code: 'plan-date', line: 3, file: 'plan.yaml' },
      { code: 'plan-type-string', line: 4, file: 'plan.yaml' },
      { code: 'plan-big', line: 6, file: 'plan.yaml' },
      { code: 'plan-small', line: 7, file: 'plan.yaml' },
      { code: 'plan-type-string', line: 8, file: 'plan.yaml' },
    ]);
  });

  it('reports a plan that is not a list of keys', () => {
    expect(placesOf(['only a sentence'])).toEqual([
      { code: 'plan-none', row: undefined, file: 'plan.yaml' },
    ]);
    expect(placesOf(['PK\u0003\u0004\u0014\0 a workbook: [', '\tx'])).toEqual([
      { code: 'plan-none', row: undefined, file: 'plan.yaml' },
    ]);
  });

  it.each([
    ['a list', ['Họ và tên,Khu', 'Hà Thị Mẫu,"1"', '"a",b']],
    ['answers', ['ma_xung_dot,ban_ghi,quyet_dinh', 'XDM: 1,"a: b', '"c",d']],
    ['a page', ['<!doctype html>', '<style>', 'p { color: red }', '</style>', '<p>: [']],
    ['a model', ['{', '  "fields": [],', '  "mergeAt": 3,', '  "learned": 1', '}']],
    [
      'a summary',
      ['{', '  "tool": 1,', '  "files": [],', '  "counts": {},', '  "inputs": []', '}'],
    ],
    ['a profile', ['id: a', 'label: b', 'fields: []', 'branchPrefixes: []', 'ages: 1']],
  ])('reports %s once, as another file', (_, lines) => {
    expect(placesOf(lines)).toEqual([{ code: 'plan-none', line: undefined, file: 'plan.yaml' }]);
  });

  it('reports the faults of a plan with one key that is known or near', () => {
    expect(placesOf(['sorces:', '- path: a'])).toMatchObject([{ code: 'plan-key-near' }]);
    const unknown = ['target:', 'zzzz: 1'];
    expect(placesOf(unknown).map(({ code }) => code)).toEqual(['plan-type-object', 'plan-key']);
    expect(placesOf(['sources:', '  - path: "a', 'x'])).toMatchObject([{ code: 'plan-yaml' }]);
  });

  it('reports lists and maps that are something else', () => {
    expect(placesOf(['sources: danh-sach', 'matching: 3', 'output:', '  mask: 1'])).toEqual([
      { code: 'plan-type-array', line: 1, file: 'plan.yaml' },
      { code: 'plan-type-object', line: 2, file: 'plan.yaml' },
      { code: 'plan-type-boolean', line: 4, file: 'plan.yaml' },
    ]);
  });

  it('reports fractions, and texts in place of a list of columns or of paths', () => {
    const lines = ['sources:', '  - path: a.csv', '    priority: 1.5', '    columns: name'];
    expect(placesOf([...lines, 'decisions: 3'])).toEqual([
      { code: 'plan-type-whole', line: 3, file: 'plan.yaml' },
      { code: 'plan-type-object', line: 4, file: 'plan.yaml' },
      { code: 'plan-type-string', line: 5, file: 'plan.yaml' },
    ]);
  });

  it('reports columns with a field that no profile has', () => {
    const lines = [
      'sources:',
      '  - path: a.csv',
      '    columns:',
      '      J: fone',
      '      K: official',
    ];
    const unknown = (line: number) => ({ code: 'plan-field-unknown', line, file: 'plan.yaml' });
    expect(placesOf([...lines, 'brances: b.csv'])).toEqual([
      unknown(4),
      { code: 'plan-key-near', line: 6, file: 'plan.yaml' },
    ]);
    expect(placesOf([...lines, 'profile: doan-vien'])).toEqual([unknown(4), unknown(5)]);
    expect(parsePlan([...lines, 'profile: own.yaml'].join('\n'), 'plan.yaml').sources).toHaveLength(
      1,
    );
  });

  it('checks formats and fields by the profile of the command line', () => {
    const plan = [
      'profile: doan-vien',
      'sources: [{ path: a.csv, columns: { J: official } }]',
      'output: { formats: [hoi-nong-dan] }',
    ].join('\n');
    const codes = (profile?: string) =>
      faultsOf(() => parsePlan(plan, 'plan.yaml', profile)).map(({ code }) => code);
    expect(codes()).toEqual(['plan-field-unknown', 'plan-value']);
    expect(codes('hoi-vien')).toEqual(['plan-field-unknown']);
    expect(parsePlan(plan, 'plan.yaml', 'own.yaml').output?.formats).toEqual(['hoi-nong-dan']);
  });

  it.each([
    ['a bracket that is not closed', ['profile: doan-vien', 'sources: [a']],
    ['a tab', ['target:', '\tcommune: Lai Đồng']],
    ['a repeated key', ['profile: doan-vien', 'profile: dang-vien']],
    ['a star before a name', ['sources:', '  - path: *.xlsx']],
  ])('reports YAML errors with their line: %s', (_, lines) => {
    const [first] = placesOf(lines);
    expect(first).toMatchObject({ code: 'plan-yaml', file: 'plan.yaml' });
    expect(first.line).toBeGreaterThan(1);
  });

  it.each(['"D:\\danh sach\\a.xlsx"', '"D:\\thu\\new.xlsx"'])(
    'reports a Windows path between double quotes: %s',
    (path) => {
      const fault = { code: 'plan-backslash', line: 3, file: 'plan.yaml' };
      expect(placesOf(['profile: doan-vien', 'sources:', `  - path: ${path}`])).toEqual([
        expect.objectContaining(fault),
      ]);
    },
  );

  it('accepts a Windows path without quotes', () => {
    expect(parsePlan('branches: D:\\new\\b.csv', 'plan.yaml').branches).toBe('D:\\new\\b.csv');
  });
});
