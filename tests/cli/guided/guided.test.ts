import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, FIXTURE, hopnhat, listAll, put, ROOT, scratch } from '../run.js';
import { type Answer, BACK, guided, STOP } from './support.js';

const at = (...path: string[]) => join(scratch, ...path);
const LISTS = at('Danh sách xã');
cpSync(join(FIXTURE, 'in'), LISTS, { recursive: true });

const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Chi đoàn';
const person = (name: string, birth: string) => `${HEADER}\r\n${name};${birth};;Khu 1\r\n`;

/** Runs a shown command in a shell, as a person would repeat it. */
function repeat(command: string): void {
  const [program, script] = [process.execPath, join(ROOT, 'bin/hopnhat.js')];
  execFileSync('sh', ['-c', `"${program}" "${script}" ${command} --lang en --quiet`], {
    cwd: scratch,
  });
}

const texts = (folder: string) =>
  ['roster.csv', 'conflicts.csv', 'lineage.csv'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );

describe('a first merge', () => {
  it('leads from the folder to the result, and shows the commands', async () => {
    const run = await guided([], ['Danh sách xã', 'Go on', '', 'Start', 'Done']);
    expect(run.shown).toContain('TAN_SON_DS_DOAN_VIEN.csv: read completely');
    expect(run.shown).toMatch(/Rows read \(people\); files: 4\s*│ 600/);
    expect(run.shown).toContain(
      `send ${join(LISTS, 'ket-qua/review.html')} to the secretary of Xã Lai Đồng`,
    );
    expect(run.commands).toEqual([
      `inspect "${LISTS}"`,
      `merge "${LISTS}" -o "${join(LISTS, 'ket-qua')}"`,
    ]);
  });

  it('names the file of each new commune', async () => {
    cpSync(join(ROOT, 'fixtures/province/in'), at('province'), { recursive: true });
    const run = await guided([at('province')], ['Go on', 'Later', '', 'Start', 'Done']);
    const out = join(at('province'), 'ket-qua');
    expect(run.shown).toContain(
      `send ${join(out, '08560-xa-lai-dong/review.html')} to the secretary of Xã Lai Đồng`,
    );
    expect(run.shown).toContain(`send ${join(out, 'chua-ro/review.html')} to whoever knows`);
  });

  it('writes what its command writes', () => {
    repeat(`merge "${LISTS}" -o "${at('repeated')}"`);
    expect(texts(at('repeated'))).toEqual(texts(join(LISTS, 'ket-qua')));
  });

  it('writes nothing before the last step', async () => {
    cpSync(join(FIXTURE, 'in/doan-xa-kiet-son.xlsx'), at('untouched/a.xlsx'));
    const before = listAll(at('untouched'));
    const run = await guided([at('untouched')], ['Go on', '', STOP]);
    expect(run.shown).toContain('Stopped; nothing was written.');
    expect(listAll(at('untouched'))).toEqual(before);
  });

  it('goes back at each step', async () => {
    const answers: Answer[] = [
      'untouched',
      BACK,
      'untouched',
      'Go on',
      BACK,
      'Go on',
      '',
      BACK,
      '',
      STOP,
    ];
    const run = await guided([], answers);
    const asked = run.questions.map((question) => question.split('\n')[0]!.replace(/[?] .*/, '?'));
    expect(asked).toEqual([
      'Where are the lists?',
      'Is this right?',
      'Where are the lists?',
      'Is this right?',
      'Into which folder does the result go?',
      'Is this right?',
      'Into which folder does the result go?',
      expect.stringContaining('Start?'),
      'Into which folder does the result go?',
      expect.stringContaining('Start?'),
    ]);
  });

  it('asks for the kind and the new commune that no list shows', async () => {
    put('unknown/a.csv', `Họ và tên;Ngày sinh\r\nNguyễn Văn Thử;12/05/2001\r\n`);
    const run = await guided(
      [at('unknown')],
      ['Go on', 'Association', 'Type', 'xa lai dongg', 'xa lai dong', '', 'Start', 'Done'],
    );
    expect(run.refused).toEqual([expect.stringContaining('Did you mean: Xã Lai Đồng')]);
    const out = join(at('unknown'), 'ket-qua');
    expect(run.commands.at(-1)).toBe(
      `merge ${at('unknown')} --profile hoi-vien --to "Xã Lai Đồng" -o ${out}`,
    );
    expect(csv(join(out, 'roster.csv'))[0]).toMatchObject({ 'Xã mới': 'Xã Lai Đồng' });
  });

  it('offers a branch table of another name, which it finds among the lists', async () => {
    const folder = at('other-name');
    cpSync(join(FIXTURE, 'in'), folder, { recursive: true });
    copyFileSync(join(FIXTURE, 'branches.csv'), join(folder, 'Bảng sáp nhập.csv'));
    const run = await guided([folder], ['Go on', 'Yes, use it', '', 'Start', 'Done']);
    const table = join(folder, 'Bảng sáp nhập.csv');
    expect(run.questions[1]).toContain(`branch table, ${table}`);
    expect(run.commands.at(-1)).toContain(`merge ${folder} --branches "${table}" -o`);
    expect(csv(join(folder, 'ket-qua/roster.csv'))[0]).toMatchObject({
      'Chi đoàn mới': 'Chi đoàn Khu Kiệt Sơn 1',
    });
  });

  it('offers a folder of branch tables, which it finds among the lists', async () => {
    const head = 'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới';
    put('nhiều bảng/a.csv', person('Hà Văn Thử', '06/04/2001'));
    put('nhiều bảng/phụ lục/Kiệt Sơn.csv', `${head}\nXã Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu A`);
    put('nhiều bảng/phụ lục/khác/Tân Sơn.csv', `${head}\nXã Tân Sơn,Khu 1,Xã Lai Đồng,Khu B`);
    const folder = at('nhiều bảng');
    const run = await guided([folder], ['Go on', 'Yes, use it', STOP]);
    expect(run.questions[1]).toContain(`branch table, ${join(folder, 'phụ lục')}`);

    put('nhiều bảng/phụ lục/b.csv', person('Hà Văn Mẫu', '06/05/2001'));
    const mixed = await guided([folder], ['Go on', STOP]);
    expect(mixed.questions[1]).not.toContain('branch table');
  });

  it('offers a branch table and a plan that lie beside the lists', async () => {
    cpSync(join(FIXTURE, 'in'), at('planned'), { recursive: true });
    copyFileSync(join(FIXTURE, 'branches.csv'), at('planned/branches.csv'));
    const run = await guided([at('planned')], ['Yes', 'Go on', '', 'Start', 'Done']);
    expect(run.commands.at(-1)).toContain(`--branches ${at('planned/branches.csv')}`);
    expect(run.shown).toContain('545');
  });

  it('names the roster if there is nothing to ask', async () => {
    put(
      'clear/a.csv',
      'Họ và tên;Ngày sinh;Xã cũ;Chi đoàn\r\nNguyễn Văn Thử;12/05/2001;Xã Kiệt Sơn;Khu 1\r\n',
    );
    const run = await guided([at('clear')], ['Go on', '', 'Start', 'Done']);
    expect(run.shown).toContain(`new roster: ${at('clear/ket-qua/roster.xlsx')}`);
  });

  it('leaves out files that cannot be read only if the person agrees', async () => {
    put('broken/a.csv', person('Nguyễn Văn Thử', '12/05/2001'));
    put('broken/b.xlsx', 'no workbook');
    const run = await guided(
      [at('broken')],
      ['without the files that cannot be read: b.xlsx', 'Later', '', 'Start', 'Done'],
    );
    expect(run.commands.at(-1)).toContain('--skip-bad-files');
    expect(csv(join(at('broken'), 'ket-qua', 'roster.csv'))).toHaveLength(1);
  });

  it('offers nothing but another look if no list can be read', async () => {
    put('nothing/b.xlsx', 'no workbook');
    const run = await guided([at('nothing')], ['look again', STOP]);
    expect(run.questions[0]).toBe('Is this right?\n  I corrected the files, look again');
  });

  it('tries again after a failure, in another folder if the person wants', async () => {
    put('lists2/a.csv', person('Nguyễn Văn Thử', '12/05/2001'));
    put('lists2/file', '');
    const inFile = join(at('lists2'), 'file', 'ket-qua');
    const run = await guided(
      [at('lists2')],
      ['Go on', 'Later', at('lists2/file'), inFile, 'Start', BACK, '', 'Start', 'Done'],
    );
    expect(run.refused).toEqual([expect.stringContaining('exists')]);
    expect(run.shown).toContain('Nothing was written. Correct what is named above');
    expect(existsSync(at('lists2/ket-qua/roster.csv'))).toBe(true);
  });
});

describe('an earlier result', () => {
  const folder = at('years');
  const result = join(folder, 'ket-qua');
  put('years/one.csv', person('Nguyễn Văn Thử', '12/05/2001'));
  put('years/two.csv', person('Nguyễn Văn Thử', '21/05/2001'));
  hopnhat(['merge', folder, '--to', 'Xã Lai Đồng', '-o', result]);
  const [question] = csv(join(result, 'conflicts.csv'));

  it('offers to apply the answers that lie beside it', async () => {
    const answered = put(
      'years/tra-loi.csv',
      `ma_xung_dot,ban_ghi,quyet_dinh\r\n${question!.ma_xung_dot},A,GOP\r\n`,
    );
    copyFileSync(join(result, 'conflicts.xlsx'), at('years/not-answered.xlsx'));
    const run = await guided([folder], ['Apply answers', 'tra-loi.csv', '', 'Start', 'Done']);
    expect(run.questions[1]).toBe(`Which files with answers?\n  ${answered}\n  Another file …`);
    const next = join(folder, 'ket-qua-2');
    expect(run.commands).toEqual([`apply ${answered} --from ${result} -o ${next}`]);
    expect(csv(join(next, 'roster.csv'))).toHaveLength(1);
    expect(run.shown).toContain(`send ${join(next, 'review.html')} to the secretary`);
    expect(run.shown).toMatch(/Answers in force\s*│ 1 /);
  });

  it('names answers that do not count', async () => {
    const unknown = put(
      'years/tra-loi-2.csv',
      `ma_xung_dot,ban_ghi,quyet_dinh\r\n${question!.ma_xung_dot},A,blabla\r\n`,
    );
    const run = await guided(
      [folder],
      ['ket-qua', 'Apply', 'Another', unknown, '', 'Start', 'Done'],
    );
    expect(run.shown).toContain('tra-loi-2.csv, row 2: ');
    rmSync(unknown);
    rmSync(join(folder, 'ket-qua-3'), { recursive: true });
  });

  it('looks at late lists with the branch table of the result', async () => {
    cpSync(join(FIXTURE, 'in'), at('tabled'), { recursive: true });
    copyFileSync(join(FIXTURE, 'branches.csv'), at('tabled/branches.csv'));
    const table = ['--branches', at('tabled/branches.csv')];
    hopnhat(['merge', at('tabled'), ...table, '-o', at('tabled/ket-qua')]);
    const late = put(
      'tabled/late.csv',
      'Họ và tên;Ngày sinh;Xã;Chi đoàn\r\nHà Thị Bích Vân;17/11/2003;Xã Tân Sơn;Khu 1\r\n',
    );
    const run = await guided([at('tabled')], ['Add late', 'late.csv', STOP]);
    expect(run.commands).toEqual([`inspect ${late} ${table.join(' ')}`]);
    expect(run.shown).toContain('late.csv: read completely');
  });

  it('offers no answers that the result has', async () => {
    const run = await guided([folder], ['ket-qua-2', 'Apply answers', STOP]);
    expect(run.questions.at(-1)).toBe('Which files with answers?\n  Another file …');
  });

  it('offers to add lists that came since', async () => {
    const late = put('years/late.csv', person('Trần Thị Mẫu', '03/11/2002'));
    const answers: Answer[] = [
      'ket-qua-2',
      'Add late lists',
      'late.csv',
      'Go on',
      '',
      'Start',
      'Done',
    ];
    const run = await guided([folder], answers);
    expect(run.commands.at(-1)).toBe(
      `merge ${late} --previous ${join(folder, 'ket-qua-2')} -o ${join(folder, 'ket-qua-3')}`,
    );
    expect(csv(join(folder, 'ket-qua-3', 'roster.csv'))).toHaveLength(2);
  });

  it('opens the report, or names it where that fails', async () => {
    const answers: Answer[] = ['ket-qua-3', 'report', STOP];
    expect((await guided([folder], answers)).opened).toEqual([
      join(folder, 'ket-qua-3', 'report.html'),
    ]);
    const failed = await guided([folder], answers, { opens: false });
    expect(failed.shown).toContain('Open it yourself');
  });

  it('takes a dropped result and dropped answers', async () => {
    const answered = at('years/tra-loi.csv');
    const run = await guided([answered], ['ket-qua', BACK, 'ket-qua-2', 'Apply', BACK, STOP]);
    expect(run.questions[3]).toContain('earlier result (ket-qua-2)');
    const dropped = await guided([result], ['Add late', BACK, STOP]);
    expect(dropped.questions[0]).not.toContain('Merge again');
  });

  it('goes on with the result that was just written', async () => {
    const run = await guided(
      [folder],
      ['ket-qua-3', 'Merge again', 'Go on', 'Later', '', 'Start', 'Go on', 'report', STOP],
    );
    expect(run.opened).toEqual([join(folder, 'ket-qua-4', 'report.html')]);
  });
});

describe('a path that a person types', () => {
  it.each([
    ['with quotes', (path: string) => `"${path}" `],
    ['as a terminal drops it', (path: string) => path.replace(/ /g, '\\ ')],
    ['as it is', (path: string) => path],
  ])('counts %s', async (_, typed) => {
    const run = await guided([], ['Elsewhere', 'nowhere', typed(LISTS), STOP]);
    expect(run.refused).toEqual([expect.stringContaining('was not found')]);
    expect(run.questions.at(-1)).toContain('earlier result');
  });
});
