import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { othersMay } from '../support/permissions.js';
import { filledIn, type Line, linesOf } from './filledSheets.js';
import { csv, FIXTURE, hopnhat, put, scratch } from './run.js';

const result = join(scratch, 'audited');
hopnhat(['merge', join(FIXTURE, 'in'), '--branches', join(FIXTURE, 'branches.csv'), '-o', result]);
const sample = join(scratch, 'kiem-tra.xlsx');
const draw = (...args: string[]) => hopnhat(['audit', '--from', result, '--lang', 'en', ...args]);
const drawn = draw('-o', sample);

const person = new Map(
  csv(join(FIXTURE, 'truth.csv')).map((row) => [
    `${row.file}, ${row.sheet}, ${row.row}`,
    row.person,
  ]),
);

const APART = [
  'STT,Họ và tên,Ngày sinh,Giới tính,Chi đoàn',
  '1,Nguyễn Văn Thử,12/05/2001,Nam,Khu 1',
  '2,Lê Thị Khác,11/02/1999,Nữ,Khu 2',
].join('\r\n');

/** Who is on the row that a line names: `file, sheet X, row N`. */
function personAt(place: string): string | undefined {
  const [, file, sheet = '', row] = /^(.*?)(?:, sheet (.*))?, row (\d+)$/.exec(place)!;
  return person.get(`${file}, ${sheet}, ${row}`);
}

const truthful = ({ 'From (A)': a, 'From (B)': b }: Line) =>
  personAt(a!) === personAt(b!) ? 'One person' : 'Two people';

/** Writes the sample again with answers. */
const filled = (path: string, name: string, answer: (line: Line, at: number) => string) =>
  filledIn(path, name, (line, at) => ({ Decision: answer(line, at) }));

const readBack = (...args: string[]) => draw('--read', ...args, '--json', '--quiet');

describe('audit', () => {
  it('writes pairs side by side, as a workbook and as a page, for their owner only', () => {
    expect(drawn.status).toBe(0);
    expect(drawn.stderr).toMatch(/120 pairs to check/);
    expect(othersMay(sample)).toBe(0);
    expect(othersMay(join(scratch, 'kiem-tra.html'))).toBe(0);
    const lines = linesOf(sample);
    expect(lines).toHaveLength(120);
    expect(Object.keys(lines[0]!).some((heading) => /weight|probab|bits/i.test(heading))).toBe(
      false,
    );
    const page = readFileSync(join(scratch, 'kiem-tra.html'), 'utf8');
    expect(page.includes('default-src &#39;none&#39;') || page.includes("default-src 'none'")).toBe(
      true,
    );
    expect(lines.filter(({ 'Question ID': id }) => !page.includes(`"id":"${id}"`))).toEqual([]);
  });

  it('gives the same bytes for the same seed, and other pairs for another one', () => {
    const again = join(scratch, 'again', 'kiem-tra.xlsx');
    put('again/x', '');
    draw('-o', again);
    expect(readFileSync(again).equals(readFileSync(sample))).toBe(true);
    const [one, other] = ['kiem-tra.html', 'again/kiem-tra.html'].map((path) =>
      readFileSync(join(scratch, path)),
    );
    expect(one!.equals(other!)).toBe(true);
    const second = join(scratch, 'seed-2.xlsx');
    draw('-o', second, '--seed', '2');
    const ids = new Set(linesOf(sample).map((line) => line['Question ID']));
    expect(linesOf(second)).toHaveLength(120);
    expect(linesOf(second).every((line) => ids.has(line['Question ID']))).toBe(false);
  });

  it('estimates the precision and recall that the truth has', () => {
    const done = JSON.parse(readBack(filled(sample, 'done.xlsx', truthful)).stdout);
    const truth = JSON.parse(
      hopnhat([
        ...['evaluate', '--truth', join(FIXTURE, 'truth.csv'), '--from', result],
        ...['--json', '--quiet'],
      ]).stdout,
    );
    expect(done.answers).toEqual({ usable: 120, unsure: 0, open: 0, unusable: 0 });
    expect(done.precision.low).toBeLessThanOrEqual(truth.precision);
    expect(done.precision.high).toBeGreaterThanOrEqual(truth.precision);
    expect(done.recallWithSingles.low).toBeLessThanOrEqual(truth.recall);
    expect(done.recallWithSingles.high).toBeGreaterThanOrEqual(truth.recall);
    expect(done.thresholds.filter(({ isOwn }: { isOwn: boolean }) => isOwn)).toHaveLength(1);
  });

  it('finds size and seed in the returned file', () => {
    const other = join(scratch, 'other.xlsx');
    draw('-o', other, '--seed', '5', '--size', '40');
    const done = JSON.parse(readBack(filled(other, 'other-done.xlsx', truthful)).stdout);
    expect(done.sample).toEqual({ size: 40, seed: 5 });
    expect(done.answers.usable).toBe(40);
  });

  it('reads the answer file of the page, with letters and delimiters that a PC changed', () => {
    const rows = linesOf(sample).slice(0, 30);
    const lines = rows.flatMap((line, at) => {
      const word = at === 0 ? 'khong ro' : truthful(line) === 'One person' ? 'GOP' : 'RIENG';
      return [`${line['Question ID']};A;KT-120-1;${word}`, `${line['Question ID']};B;KT-120-1;`];
    });
    const page = ['ma_xung_dot;ban_ghi;do_chac_chan;quyet_dinh', ...lines].join('\r\n');
    const done = JSON.parse(readBack(put('tra-loi.csv', page)).stdout);
    expect(done.answers).toEqual({ usable: 29, unsure: 1, open: 90, unusable: 0 });
  });

  it('says which file the page saves, also if the page itself is read', () => {
    expect(drawn.stderr).toContain('read kiem-tra-answers.csv, which the page saves');
    expect(draw('--read', join(scratch, 'kiem-tra.html')).stderr).toMatch(
      /kiem-tra\.html: .*“Save the answer file”/,
    );
    const review = join(result, 'review.html');
    const applied = hopnhat(['apply', review, '--from', result, '-o', join(scratch, 'page')]);
    expect(applied.stderr).toMatch(/review\.html: .*“Lưu tệp trả lời”/);
  });

  it('names the rows of answers that contradict the result', () => {
    const lines = linesOf(sample);
    const [one, two] = ['One person', 'Two people'].map((word) =>
      lines.findIndex((line) => truthful(line) === word),
    ) as [number, number];
    const contrary = filled(sample, 'contrary.xlsx', (line, at) =>
      at === one ? 'Two people' : at === two ? 'One person' : truthful(line),
    );
    const found = JSON.parse(readBack(contrary).stdout).contrary as Record<string, unknown>[];
    const nameOf = (at: number) =>
      lines[at]!['From (A)']!.replace(/, sheet /, ':').replace(/, row /, ':');
    const own = found.filter(({ row }) => row === one + 2 || row === two + 2);
    expect(own.map(({ code, row }) => [code, row]).sort()).toEqual([
      ['audit-one-apart', two + 2],
      ['audit-two-merged', one + 2],
    ]);
    expect(own.map(({ first }) => `${first}`.replace('::', ':')).sort()).toEqual(
      [nameOf(one), nameOf(two)].sort(),
    );
  });

  it('writes a result that follows the answers, which undo withdraws', () => {
    const lines = linesOf(sample);
    const [merged, apart] = ['One person', 'Two people'].map((word) =>
      lines.findIndex((line) => truthful(line) === word),
    ) as [number, number];
    const contrary = filledIn(sample, 'contrary.xlsx', (line, at) => {
      if (at === merged) return { Decision: 'Two people', Note: 'asked the branch' };
      return { Decision: at === apart ? 'One person' : truthful(line) };
    });
    expect(draw('--read', contrary).stderr).toMatch(/audit --read \S+ --from \S+ -o \S+/);
    const membersAt = (folder: string, at: number) => {
      const memberOf = new Map<string, string>();
      for (const { file, sheet, row, member } of csv(join(folder, 'lineage.csv'))) {
        memberOf.set(`${file}, ${sheet === '' ? '' : `sheet ${sheet}, `}row ${row}`, member!);
      }
      return ['From (A)', 'From (B)'].map((heading) => memberOf.get(lines[at]![heading]!));
    };
    const areOne = (folder: string, at: number) => new Set(membersAt(folder, at)).size === 1;
    expect([areOne(result, merged), areOne(result, apart)]).toEqual([true, false]);
    const followed = join(scratch, 'followed');
    const written = draw('--read', contrary, '-o', followed);
    expect(written.status).toBe(0);
    expect([areOne(followed, merged), areOne(followed, apart)]).toEqual([false, true]);
    const ledger = csv(join(followed, 'decisions.csv'));
    const own = ledger.find(({ question }) => question === lines[merged]!['Question ID']);
    expect(own).toMatchObject({
      ...{ kind: 'TRUNG_NGUOI', decision: 'RIENG', status: 'applied' },
      ...{ source: 'contrary.xlsx', note: 'asked the branch' },
    });
    const undone = join(scratch, 'undone');
    hopnhat(['undo', 'contrary.xlsx', '--from', followed, '-o', undone]);
    expect([areOne(undone, merged), areOne(undone, apart)]).toEqual([true, false]);
  });

  it('keeps a decision that an answer about a later sample differs from', () => {
    const followed = join(scratch, 'decided');
    draw('--read', filled(sample, 'decided.xlsx', truthful), '-o', followed);
    const words = new Map(
      csv(join(followed, 'decisions.csv')).map(({ question, decision }) => [question, decision]),
    );
    const later = join(scratch, 'later.xlsx');
    hopnhat(['audit', '--from', followed, '-o', later, '--lang', 'en']);
    const id = linesOf(later).find((line) => words.has(line['Question ID']))!['Question ID']!;
    const opposite = filled(later, 'opposite.xlsx', (line) =>
      line['Question ID'] === id ? (words.get(id) === 'GOP' ? 'Two people' : 'One person') : '',
    );
    const out = join(scratch, 'opposed');
    const run = hopnhat([
      ...['audit', '--read', opposite, '--from', followed, '-o', out, '--lang', 'en'],
    ]);
    expect(run.stderr).toContain(`Question ${id} already has another decision from decided.xlsx`);
    const own = csv(join(out, 'decisions.csv')).find(({ question }) => question === id);
    expect(own).toMatchObject({ decision: words.get(id), status: 'applied' });
  });

  it('reports answers that cannot be used with file, sheet and row', () => {
    const words = ['One person', 'maybe', 'Cannot tell'];
    const wrong = filled(sample, 'wrong.xlsx', (_, at) => words[at] ?? '');
    const done = JSON.parse(readBack(wrong).stdout);
    expect(done.answers).toEqual({ usable: 1, unsure: 1, open: 118, unusable: 1 });
    expect(done.unusable).toEqual([
      { code: 'audit-answer-unreadable', file: 'wrong.xlsx', sheet: 'Check', row: 3 },
    ]);
    const opposite = filled(sample, 'opposite.xlsx', (_, at) =>
      at === 0 || at === 5 ? 'Two people' : '',
    );
    const both = JSON.parse(readBack(wrong, opposite).stdout);
    const places = both.unusable.map(
      ({ code, file, row }: Record<string, string>) => `${code} ${file} ${row}`,
    );
    expect(places.sort()).toEqual([
      'audit-answer-unreadable wrong.xlsx 3',
      'audit-answers-differ opposite.xlsx 2',
      'audit-answers-differ wrong.xlsx 2',
    ]);
    expect(both.answers.usable).toBe(1);
  });

  it('refuses answers below an inserted cell instead of writing a result with them', () => {
    const lines = linesOf(sample);
    const shifted = filled(sample, 'shifted.xlsx', (_, at) =>
      at < 1 ? '' : truthful(lines[at - 1]!),
    );
    const out = join(scratch, 'shifted-out');
    const { status, stderr } = draw('--read', shifted, '-o', out);
    expect(status).toBe(2);
    expect(stderr).toContain('Many answers on this sheet contradict the result');
    expect(existsSync(out)).toBe(false);
  });

  it('refuses files of other results, several samples, and files that hold answers', () => {
    expect(readBack(put('none.csv', 'ma_xung_dot,quyet_dinh\nXK1111111F,GOP\n')).status).toBe(2);
    const [a, b] = [1, 2].map((seed) => {
      const path = join(scratch, `many-${seed}.xlsx`);
      draw('-o', path, '--seed', String(seed), '--size', '10');
      return filled(path, `many-${seed}-done.xlsx`, truthful);
    });
    expect(draw('--read', a!, b!).stderr).toMatch(/several samples: KT-10-1, KT-10-2/);
    expect(draw('-o', a!).stderr).toMatch(/holds answers/);
    expect(draw('-o', put('mine.xlsx', 'x')).stderr).toMatch(/not a check sample/);
    const questions = join(scratch, 'questions.xlsx');
    writeFileSync(questions, readFileSync(join(result, 'conflicts.xlsx')));
    expect(draw('-o', questions).stderr).toMatch(/not a check sample/);
    expect(draw('-o', join(result, 'kiem-tra.xlsx')).status).toBe(2);
    expect(draw().status).toBe(2);
    const applied = ['apply', a!, '--from', result, '-o', join(scratch, 'x'), '--lang', 'en'];
    expect(hopnhat(applied).stderr).toMatch(/check sample\. .*hopnhat audit --read/);
    const register = join(scratch, 'doi-chieu.xlsx');
    hopnhat(['verify', '--from', result, '-o', register]);
    expect(draw('--read', register).stderr).toMatch(/Read it with: hopnhat verify --read/);
    expect(draw('--read', join(result, 'roster.csv')).stderr).toMatch(
      /Not an answered check sample/,
    );
    expect(draw('--read', join(result, 'conflicts.csv')).stderr).toMatch(
      /conflicts\.csv: .*Read it with: hopnhat apply/,
    );
    const open = draw('--read', sample);
    expect(open.status).toBe(2);
    expect(open.stderr).toMatch(/nothing can be estimated/);
    const vague = filled(sample, 'vague.xlsx', (_, at) => (at === 1 ? 'maybe' : ''));
    expect(draw('--read', vague).stderr).toMatch(/vague\.xlsx › Check, row 3: .*cannot be read/s);
  });

  it('replaces a page only by the same one, since a browser may hold its answers', () => {
    const page = join(scratch, 'kept.html');
    draw('-o', join(scratch, 'kept.xlsx'), '--size', '10');
    const before = readFileSync(page);
    const other = draw('-o', join(scratch, 'kept.xlsx'), '--size', '10', '--seed', '2');
    expect(other.stderr).toMatch(/kept\.html" is the page of another sample/);
    expect(other.status).toBe(2);
    expect(readFileSync(page).equals(before)).toBe(true);
    expect(linesOf(join(scratch, 'kept.xlsx'))[0]!.Sample).toBe('KT-10-1');
    expect(draw('-o', join(scratch, 'kept.xlsx'), '--size', '10').status).toBe(0);
  });

  it('shows no share where a result has no pair, and the range of sizes', () => {
    put('apart/in/Đoàn xã Phú Hộ.csv', APART);
    const from = join(scratch, 'apart', 'kq');
    hopnhat(['merge', join(scratch, 'apart', 'in'), '--to', 'Xã Phú Hộ', '-o', from]);
    const place = join(scratch, 'apart', 'kiem-tra.xlsx');
    hopnhat(['audit', '--from', from, '-o', place, '--lang', 'en']);
    const done = filled(place, 'apart-done.xlsx', () => 'Two people');
    const shown = hopnhat(['audit', '--read', done, '--from', from, '--lang', 'en']).stdout;
    expect(shown).toMatch(/│ Precision .*│ — +│ — +│/);
    expect(shown).not.toMatch(/NaN/);
    expect(draw('-o', join(scratch, 'sizes.xlsx'), '--size', 'many').stderr).toMatch(/1–5000/);
  });

  it('is never read as a roster, whatever its name is', () => {
    put('lists/a.csv', readFileSync(join(FIXTURE, 'in', 'TAN_SON_DS_DOAN_VIEN.csv')));
    put('lists/danh-sach.xlsx', readFileSync(sample));
    const out = join(scratch, 'from-lists');
    hopnhat(['merge', join(scratch, 'lists'), '-o', out]);
    const files = csv(join(out, 'lineage.csv')).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(['a.csv']));
  });

  it('masks numbers where the result does', () => {
    const masked = join(scratch, 'masked');
    hopnhat(['merge', join(FIXTURE, 'in'), '-o', masked, '--mask']);
    const place = join(scratch, 'masked-sample.xlsx');
    const run = hopnhat(['audit', '--from', masked, '-o', place, '--lang', 'en']);
    expect(run.stderr).toMatch(/masks numbers/);
    const text = JSON.stringify(linesOf(place));
    expect(text).not.toMatch(/\d{9}/);
    expect(text).toMatch(/\d{3}\*+\d{3}/);
    const page = readFileSync(place.replace('.xlsx', '.html'), 'utf8');
    expect(/"(?:id|phone)":"\d{9}/.test(page)).toBe(false);
  });
});
