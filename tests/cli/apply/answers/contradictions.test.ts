import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số điện thoại,Xã cũ,Chi đoàn';
/** Two women of one name on one list, and a row of another list that may be either; all invented. */
put(
  'apart/a.csv',
  [
    HEAD,
    'Nguyễn Thị Lan,01/01/2001,Nữ,0912000001,Phú Hộ,Khu 1',
    'Nguyễn Thị Lan,02/10/2001,Nữ,0912000002,Phú Hộ,Khu 1',
    'Trần Văn Bách,03/04/1999,Nam,0912000009,Phú Hộ,Khu 2',
    '',
  ].join('\n'),
);
put(
  'apart/b.csv',
  [
    HEAD,
    'Nguyễn Thị Lan,2001,Nữ,,Phú Hộ,Khu 1',
    'Lê Văn Cường,03/05/1998,Nam,,Phú Hộ,Khu 2',
    '',
  ].join('\n'),
);
const to = ['--to', 'Phường Phong Châu', '--lang', 'en'];
const at = (...path: string[]) => join(scratch, ...path);
const merged = hopnhat(['merge', 'apart', '-o', 'apart-0', ...to]);
const roster = (folder: string) => csv(at(folder, 'roster.csv'));
const lans = (folder: string) => roster(folder).filter((row) => /Lan/.test(row['Họ và tên']!));
const open = (folder: string) =>
  new Set(csv(at(folder, 'conflicts.csv')).map((row) => row.ma_xung_dot));

/** Question of each pair of rows, as `file:row file:row`. */
const ids = new Map<string, string>();
for (const row of csv(at('apart-0', 'conflicts.csv'))) {
  const id = row.ma_xung_dot!;
  ids.set(id, `${ids.get(id) ?? ''} ${row.tep}:${row.dong}`.trim());
}
const questionOf = (rows: string) => [...ids].find(([, own]) => own === rows)![0];

function answers(name: string, words: Record<string, string>): string {
  const lines = Object.entries(words).map(([rows, word]) => `${questionOf(rows)},A,${word}`);
  writeFileSync(at(name), ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\n'));
  return name;
}
const AB = 'a.csv:2 a.csv:3';
const AC = 'a.csv:2 b.csv:2';
const BC = 'a.csv:3 b.csv:2';

describe('answers that contradict each other', () => {
  const all = answers('all.csv', { [AC]: 'GOP', [BC]: 'GOP', [AB]: 'RIENG' });
  const run = hopnhat(['apply', all, '--from', 'apart-0', '-o', 'apart-1', '--lang', 'en']);

  it('start from a question about each pair of the three rows', () => {
    expect(merged.status).toBe(0);
    expect([...ids.values()].sort()).toEqual([AB, AC, BC]);
  });

  it('merge nobody, and their questions remain open', () => {
    expect(run.status).toBe(0);
    expect(lans('apart-1')).toEqual(lans('apart-0'));
    expect(open('apart-1')).toEqual(open('apart-0'));
    const ledger = csv(at('apart-1', 'decisions.csv'));
    expect(ledger.map(({ status }) => status)).toEqual(Array(3).fill('contradicting'));
  });

  it('are reported together, with questions, files and rows', () => {
    const line = run.stderr.split('\n').find((each) => each.includes('contradict each other'))!;
    for (const rows of [AB, AC, BC]) expect(line).toContain(questionOf(rows));
    expect(line).toContain('(a.csv row 2, b.csv row 2; answered in all.csv row 2)');
  });

  it('stop a strict run with status 2', () => {
    const args = ['apply', all, '--from', 'apart-0', '-o', 'strict', '--strict', '--lang', 'en'];
    const strict = hopnhat(args);
    expect(strict.status).toBe(2);
    expect(strict.stderr).toContain('contradict each other');
  });

  it('remain suspended in a later run until new answers replace them', () => {
    const again = hopnhat(['merge', 'apart', '--decisions', 'apart-1', '-o', 'apart-2', ...to]);
    expect(again.stderr).toContain('3 earlier answers contradict each other');
    expect(lans('apart-2').length).toBe(3);
    const part = answers('part.csv', { [AC]: 'GOP' });
    const partly = hopnhat([
      'apply',
      part,
      '--from',
      'apart-1',
      '-o',
      'apart-part',
      '--lang',
      'en',
    ]);
    expect(partly.stderr).toContain('2 earlier answers contradict the new ones and are withdrawn');
    expect(lans('apart-part').length).toBe(2);
    expect(csv(at('apart-part', 'decisions.csv')).length).toBe(1);
    const one = answers('one.csv', { [AC]: 'GOP', [BC]: 'RIENG' });
    const repaired = hopnhat(['apply', one, '--from', 'apart-1', '-o', 'apart-3', '--strict']);
    expect(repaired.stderr + repaired.status).toMatch(/0$/);
    expect(lans('apart-3').map((row) => row['Nguồn'])).toEqual(
      expect.arrayContaining(['a.csv::2 ; b.csv::2', 'a.csv::3']),
    );
  });

  it('remain suspended if a file is applied again', () => {
    const joining = answers('joining.csv', { [AC]: 'GOP', [BC]: 'GOP' });
    const parting = answers('parting.csv', { [AB]: 'RIENG' });
    const apply = (file: string, from: string, out: string) =>
      hopnhat(['apply', file, '--from', from, '-o', out, '--lang', 'en']);
    apply(joining, 'apart-0', 'twice-1');
    apply(parting, 'twice-1', 'twice-2');
    const again = apply(parting, 'twice-2', 'twice-3');
    expect(again.stderr).toContain('3 earlier answers contradict each other');
    const ledger = (folder: string) => csv(at(folder, 'decisions.csv'));
    expect(ledger('twice-3')).toEqual(ledger('twice-2'));
  });

  it('count again on rows that show the contradiction', () => {
    const rows = csv(at('twice-2', 'conflicts.csv'));
    const old = csv(at('twice-1', 'conflicts.csv'));
    const answered = (name: string, from: Record<string, string>[]) => {
      const head = ['ma_xung_dot', 'ban_ghi', 'goi_y', 'quyet_dinh'];
      const lines = [...ids].flatMap(([id, own]) => {
        const row = from.find(({ ma_xung_dot }) => ma_xung_dot === id);
        const quoted = (row?.goi_y ?? '').replaceAll('"', '""');
        return own === AB ? [`${id},A,"${quoted}",RIENG`] : [];
      });
      writeFileSync(at(name), [head.join(), ...lines, ''].join('\n'));
      return hopnhat([
        'apply',
        name,
        '--from',
        'twice-2',
        '-o',
        `of-${name}`,
        '--force',
        '--lang',
        'en',
      ]);
    };
    expect(answered('parting.csv', rows).stderr).toContain('contradict the new ones');
    expect(answered('parting.csv', old).stderr).toContain(
      '3 earlier answers contradict each other',
    );
    const copy = answered('copy.csv', old);
    expect(copy.stderr).toContain('3 earlier answers contradict each other');
    expect(copy.stderr).toMatch(/copy\.csv, row 2.*repeats one that contradicts others/);
  });

  it.each([
    [[AC, BC], [AB]],
    [[AB], [AC, BC]],
    [[AC], [AB, BC]],
  ])('are found through an earlier ledger: %s, then %s', (first, second) => {
    const words: Record<string, string> = { [AC]: 'GOP', [BC]: 'GOP', [AB]: 'RIENG' };
    const part = (rows: string[]) => Object.fromEntries(rows.map((each) => [each, words[each]!]));
    const [one, two] = [answers('one.csv', part(first)), answers('two.csv', part(second))];
    const [half, whole] = [
      `half-${first.length}-${first[0]}`,
      `whole-${first.length}-${first[0]}`,
    ].map((name) => name.replace(/[^a-z0-9-]/g, ''));
    expect(hopnhat(['apply', one, '--from', 'apart-0', '-o', half!]).status).toBe(0);
    const run = hopnhat(['apply', two, '--from', half!, '-o', whole!, '--lang', 'en']);
    expect(run.stderr).toContain('contradict each other');
    expect(lans(whole!)).toEqual(lans('apart-0'));
    expect(open(whole!)).toEqual(open('apart-0'));
  });
});

describe('contradicting answers about people who get further rows', () => {
  put(
    'joined/a.csv',
    [
      HEAD,
      'Nguyễn Thị Lan,01/01/2001,Nữ,0912000001,Phú Hộ,Khu 1',
      'Nguyễn Thị Lan,02/10/2001,Nữ,0912000002,Phú Hộ,Khu 1',
      '',
    ].join('\n'),
  );
  put('joined/b.csv', [HEAD, 'Nguyễn Thị Lan,2001,Nữ,,Phú Hộ,Khu 1', ''].join('\n'));
  put('joined/c.csv', [HEAD, 'Nguyễn Thị Lan,2001,Nữ,,Hà Thạch,Khu 3', ''].join('\n'));
  hopnhat(['merge', 'joined', '-o', 'joined-0', ...to]);
  /** Answers the questions of a result by their rows, `word` first. */
  const fileOf = (folder: string, words: Record<string, string>) => {
    const rowsOf = new Map<string, string[]>();
    for (const { ma_xung_dot: id, tep, dong } of csv(at(folder, 'conflicts.csv'))) {
      rowsOf.set(id!, [...(rowsOf.get(id!) ?? []), `${tep![0]}${dong}`]);
    }
    const lines = Object.entries(words).map(([rows, word]) => {
      const [id] = [...rowsOf].find(([, own]) => own.sort().join(' ') === rows)!;
      return `${id},A,${word}`;
    });
    return put(`${folder}.csv`, ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\n'));
  };
  const first = fileOf('joined-0', {
    ...{ 'a2 a3': 'RIENG', 'a2 b2': 'GOP', 'a3 b2': 'GOP', 'a2 c2': 'GOP' },
  });
  hopnhat(['apply', first, '--from', 'joined-0', '-o', 'joined-1']);

  it('come back with the questions about all these rows', () => {
    const back = csv(at('joined-1', 'conflicts.csv'));
    const suggestions = back.filter(({ goi_y }) => /RIENG|GOP/.test(goi_y!.split('\n')[0]!));
    expect(new Set(suggestions.map(({ ma_xung_dot }) => ma_xung_dot)).size).toBe(3);
  });

  it('yield to new answers to these questions', () => {
    const again = fileOf('joined-1', { 'a2 a3 c2': 'RIENG', 'a2 b2 c2': 'GOP' });
    const run = hopnhat(['apply', again, '--from', 'joined-1', '-o', 'joined-2', '--strict']);
    expect(run.stderr + run.status).toMatch(/0$/);
    expect(lans('joined-2').map((row) => row['Nguồn'])).toEqual(
      expect.arrayContaining(['a.csv::3', 'a.csv::2 ; b.csv::2 ; c.csv::2']),
    );
  });
});

describe('answers to two questions about one member', () => {
  put('member/a.csv', [HEAD, 'Hà Văn Tám,12/03/2001,Nam,0912345678,Phú Hộ,Khu 1', ''].join('\n'));
  put('member/b.csv', [HEAD, 'Hà Văn Tám,12/03/2002,Nam,0912345678,Hà Thạch,Khu 3', ''].join('\n'));
  hopnhat(['merge', 'member', '-o', 'member-0', ...to]);
  const asked = csv(at('member-0', 'conflicts.csv'));
  const idOf = (kind: string) => asked.find((row) => row.loai === kind)!.ma_xung_dot!;
  const [birth, branch] = [idOf('LECH_THONG_TIN'), idOf('CHI_DOAN')];
  const fileOf = (name: string, ...lines: string[]) => {
    writeFileSync(at(name), ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\n'));
    return name;
  };
  const both = fileOf('both.csv', `${birth},A,Hai người`, `${branch},B,Chọn`);
  const run = hopnhat(['apply', both, '--from', 'member-0', '-o', 'member-1', '--lang', 'en']);
  const statuses = (folder: string) =>
    csv(at(folder, 'decisions.csv')).map(({ decision, status }) => `${decision} ${status}`);

  it('are reported together if one says two people and the other the branch of one', () => {
    const line = run.stderr.split('\n').find((each) => each.includes('contradict each other'))!;
    expect(line).toContain(`${birth} "Two people"`);
    expect(line).toMatch(
      new RegExp(
        `${branch} "[^"]*Khu 3[^"]*" \\(a.csv row 2, b.csv row 2; answered in both.csv row 3`,
      ),
    );
    expect(statuses('member-1').sort()).toEqual(['GIA_TRI contradicting', 'RIENG contradicting']);
    expect(open('member-1')).toEqual(open('member-0'));
    const back = csv(at('member-1', 'conflicts.csv')).map(({ goi_y }) => goi_y);
    expect(back.join()).toContain('Khu 3');
    const strict = hopnhat(['apply', both, '--from', 'member-0', '-o', 'strict', '--strict']);
    expect(strict.status).toBe(2);
  });

  it('count after a new answer to one of them', () => {
    const again = fileOf('again.csv', `${birth},A,Hai người`);
    hopnhat(['apply', again, '--from', 'member-1', '-o', 'member-2']);
    expect(statuses('member-2')).toEqual(['RIENG applied']);
    expect(roster('member-2').length).toBe(2);
  });

  it('contradict each other in two rounds, too', () => {
    const [one, two] = [
      fileOf('1.csv', `${branch},B,Chọn`),
      fileOf('2.csv', `${birth},A,Hai người`),
    ];
    hopnhat(['apply', one, '--from', 'member-0', '-o', 'member-3']);
    hopnhat(['apply', two, '--from', 'member-3', '-o', 'member-4']);
    hopnhat(['apply', two, '--from', 'member-0', '-o', 'member-5']);
    hopnhat(['apply', one, '--from', 'member-5', '-o', 'member-6']);
    for (const end of ['member-4', 'member-6']) {
      expect(statuses(end)).toEqual(statuses('member-1'));
      expect(roster(end)).toEqual(roster('member-1'));
    }
  });
});

describe('answers that join two ID numbers', () => {
  const NUMBERS = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Xã cũ,Chi đoàn';
  put(
    'numbers/a.csv',
    [NUMBERS, 'Nguyễn Thị Lan,2001,Nữ,025301000001,,Phú Hộ,Khu 1', ''].join('\n'),
  );
  put(
    'numbers/b.csv',
    [NUMBERS, 'Nguyễn Thị Lan,2001,Nữ,025301000033,,Hà Thạch,Khu 1', ''].join('\n'),
  );
  put('numbers/c.csv', [NUMBERS, 'Nguyễn Thị Lan,2001,Nữ,,,Văn Lung,Khu 1', ''].join('\n'));
  hopnhat(['merge', 'numbers', '-o', 'numbers-0', ...to]);
  const rows = csv(at('numbers-0', 'conflicts.csv'));
  const asked = [...new Set(rows.map((row) => row.ma_xung_dot!))];
  const fileOf = (ids: string[], word = 'GOP') => {
    const lines = ids.map((id) => `${id},A,${word}`);
    writeFileSync(at('join.csv'), ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\n'));
    return 'join.csv';
  };

  it('do not count until a question showed both numbers', () => {
    expect(asked.length).toBe(2);
    const run = hopnhat([
      'apply',
      fileOf(asked),
      '--from',
      'numbers-0',
      '-o',
      'n-1',
      '--lang',
      'en',
    ]);
    expect(run.stderr).toContain(
      'two different valid ID numbers without a decision about the numbers',
    );
    expect(roster('n-1').length).toBe(3);
  });

  const question = () => {
    const next = csv(at('n-1', 'conflicts.csv')).filter((row) => !asked.includes(row.ma_xung_dot!));
    expect(next.map((row) => row.so_giay_to)).toEqual(['025301000001', '025301000033']);
    return next[0]!.ma_xung_dot!;
  };

  it('count after an answer that both numbers are one person’s', () => {
    const args = ['apply', fileOf([question()]), '--from', 'n-1', '-o', 'n-2', '--strict'];
    const run = hopnhat(args);
    expect(run.stderr + run.status).toMatch(/0$/);
    expect(roster('n-2').length).toBe(1);
    const status = csv(at('n-2', 'decisions.csv')).map((row) => row.status);
    expect(status).toEqual(['applied', 'applied', 'applied']);
  });

  it('contradict the answer that these are two people, until one is withdrawn', () => {
    const apart = fileOf([question()], 'RIENG');
    const run = hopnhat(['apply', apart, '--from', 'n-1', '-o', 'n-3', '--lang', 'en']);
    expect(run.stderr).toContain('These answers contradict each other');
    expect(roster('n-3').length).toBe(3);
    const one = hopnhat(['undo', asked[0]!, '--from', 'n-3', '-o', 'n-4', '--force']);
    expect(one.status).toBe(0);
    expect(roster('n-4').length).toBe(2);
    const status = csv(at('n-4', 'decisions.csv')).map((row) => row.status);
    expect(status).toEqual(['applied', 'applied']);
  });
});

describe('one ID number on two people', () => {
  const NUMBERS = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Xã cũ,Chi đoàn';
  put(
    'shared/a.csv',
    [
      NUMBERS,
      'Trần Thị Mẫu,03/11/2002,Nữ,025302000002,Phú Hộ,Khu 1',
      'Lê Thị Giả,30/08/2002,Nữ,025302000002,Phú Hộ,Khu 2',
      '',
    ].join('\n'),
  );
  hopnhat(['merge', 'shared', '-o', 'shared-0', ...to]);
  const [asked] = csv(at('shared-0', 'conflicts.csv'));
  const answer = (...cells: string[]) =>
    put(
      'shared-answer.csv',
      [
        'ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung',
        [asked!.ma_xung_dot, ...cells].join(','),
        '',
      ].join('\n'),
    );
  const applied = (file: string, out: string) => {
    const run = hopnhat(['apply', file, '--from', 'shared-0', '-o', out, '--strict']);
    expect(run.stderr + run.status).toMatch(/0$/);
    return roster(out);
  };
  const idOf = (name: string, rows: Record<string, string>[]) =>
    rows.find((row) => row['Họ và tên'] === name)!;

  it('remains with the owner alone if an answer types the number again', () => {
    expect(asked!.loai).toBe('TRUNG_GIAY_TO');
    const owner = asked!.ho_ten!;
    const rows = applied(answer('A', 'CHON', '025302000002'), 'shared-1');
    expect(rows.filter((row) => row['Số giấy tờ'] !== '').map((row) => row['Họ và tên'])).toEqual([
      owner,
    ]);
    expect(Object.keys(rows[0]!)).not.toContain('Trùng số giấy tờ với');
  });

  it.each(['RIENG', 'BO_QUA'])('remains on both with a mark after %s', (word) => {
    const rows = applied(answer('A', word, ''), `shared-${word}`);
    const [one, other] = [idOf('Trần Thị Mẫu', rows), idOf('Lê Thị Giả', rows)];
    for (const row of rows) expect(row['Số giấy tờ']).toBe('025302000002');
    expect(one['Trùng số giấy tờ với']).toBe(other['Mã']);
    expect(other['Trùng số giấy tờ với']).toBe(one['Mã']);
  });
});
