import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, decided, text } from '../../support/decided.js';
import { csv, hopnhat, put } from '../run.js';

const { args, count } = decided('base');
const ledgerOf = (folder: string) => csv(at(folder, 'decisions.csv'));
const copy = (from: string, to: string) => cpSync(at(from), at(to), { recursive: true });

describe('a ledger with decisions', () => {
  it('has decisions of several kinds at first', () => {
    expect(count).toBeGreaterThan(3);
    expect(ledgerOf('base/r2').some(({ value }) => value === 'Chi đoàn Phú Hộ Hai')).toBe(true);
  });

  it('is not replaced by merge --force, which names two commands that keep every decision', () => {
    const before = text('base/r2/decisions.csv');
    const run = hopnhat([...args, '-o', 'base/r2', '--force', '--lang', 'en']);
    expect(run.stderr).toContain('base/r2/decisions.csv');
    expect(run.stderr).toContain('--previous "base/r2"');
    expect(run.status).toBe(2);
    expect(text('base/r2/decisions.csv')).toBe(before);
    for (const [n, more] of [
      ['--previous', 'base/r2'],
      ['--decisions', 'base/r2/decisions.csv'],
    ].entries()) {
      copy('base/r2', `base/again-${n}`);
      const how = more.map((each) => each.replace('base/r2', `base/again-${n}`));
      const again = hopnhat([...args, ...how, '-o', `base/again-${n}`, '--force']);
      expect(again.stderr).not.toContain('decisions.csv)');
      expect(again.status).toBe(0);
      expect(ledgerOf(`base/again-${n}`).map(({ question }) => question)).toEqual(
        ledgerOf('base/r2').map(({ question }) => question),
      );
    }
  });

  it('is replaced by apply --force from its own result, not from another one', () => {
    copy('base/r2', 'base/r3');
    put('base/none.csv', 'ma_xung_dot,ban_ghi,quyet_dinh\r\n');
    const apply = ['apply', 'base/none.csv', '-o', 'base/r3', '--force', '--from'];
    expect(hopnhat([...apply, 'base/r1']).status).toBe(2);
    expect(ledgerOf('base/r3')).toHaveLength(count);
    expect(hopnhat([...apply, 'base/r3']).status).toBe(0);
    expect(ledgerOf('base/r3')).toHaveLength(count);
  });

  it('is not replaced without its notes and its answers that do not count', () => {
    const [first, second] = new Set(
      csv(at('base/r1', 'conflicts.csv')).map((row) => row.ma_xung_dot),
    );
    put(
      'base/odd.csv',
      `ma_xung_dot,ban_ghi,quyet_dinh,ghi_chu\r\n${first},A,để xem,\r\n${second},A,,hỏi lại\r\n`,
    );
    const apply = ['apply', 'base/odd.csv', '--from', 'base/r1', '-o', 'base/odd'];
    expect(hopnhat(apply).status).toBe(0);
    const before = ledgerOf('base/odd');
    expect(before.map(({ decision }) => decision).sort()).toEqual(['CHUA_DUNG', 'GHI_CHU']);
    const run = hopnhat([...args, '-o', 'base/odd', '--force', '--lang', 'en']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('holds 2 notes and answers');
    expect(hopnhat([...apply, '--force']).status).toBe(0);
    expect(hopnhat([...args, '--previous', 'base/odd', '-o', 'base/odd', '--force']).status).toBe(
      0,
    );
    expect(ledgerOf('base/odd')).toEqual(before);
    expect(
      hopnhat(['undo', first!, '--from', 'base/odd', '-o', 'base/odd', '--force']).status,
    ).toBe(0);
    expect(ledgerOf('base/odd').map(({ decision }) => decision)).toEqual(['GHI_CHU']);
  });

  it('is equal after the same answers are applied again', () => {
    copy('base/r2', 'base/r4');
    const run = ['apply', 'base/ans.csv', '--from', 'base/r1', '-o', 'base/r4', '--force'];
    expect(hopnhat(run).status).toBe(0);
    expect(ledgerOf('base/r4')).toHaveLength(count);
  });

  it('loses only the decisions that undo --force names', () => {
    copy('base/r2', 'base/r5');
    const [{ question }] = ledgerOf('base/r5');
    const run = hopnhat(['undo', question, '--from', 'base/r5', '-o', 'base/r5', '--force']);
    expect(run.status).toBe(0);
    expect(ledgerOf('base/r5')).toHaveLength(count - 1);
    const old = ['undo', question, '--from', 'base/r5', '-o', 'base/r2', '--force'];
    expect(hopnhat(old).status).toBe(2);
    expect(ledgerOf('base/r2')).toHaveLength(count);
  });
});

describe('a ledger that differs from the written one', () => {
  const lines = () => text('base/r2/decisions.csv').trimEnd().split('\r\n');
  let n = 0;
  /** Goes on from a copy of `r2` whose ledger was changed. */
  function goOn(change: (rows: string[]) => string | Uint8Array) {
    const folder = `base/changed-${++n}`;
    copy('base/r2', folder);
    writeFileSync(at(folder, 'decisions.csv'), change(lines()));
    const out = `${folder}-out`;
    const run = hopnhat([...args, '--previous', folder, '-o', out, '--lang', 'en']);
    return { ...run, out, count: run.status === 0 ? ledgerOf(out).length : undefined };
  }

  it.each<[string, (rows: string[]) => string]>([
    ['at the end of a row', (rows) => `${rows.slice(0, 3).join('\r\n')}\r\n`],
    ['in the middle of a row', (rows) => rows.slice(0, 4).join('\r\n').slice(0, -9)],
    ['behind the headings', (rows) => `${rows[0]}\r\n`],
    ['in the headings', (rows) => rows[0].slice(0, 12)],
    ['to nothing', () => ''],
  ])('is refused with how to fix it if it was cut %s', (_, change) => {
    const run = goOn(change);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(new RegExp(`only \\d of its ${count} decisions`));
    expect(existsSync(at(run.out))).toBe(false);
  });

  it('is refused if it is missing, also by explain', () => {
    copy('base/r2', 'base/gone');
    writeFileSync(at('base/gone/decisions.csv'), '');
    const { member } = csv(at('base/r2/lineage.csv')).find(({ status }) => status === 'kept')!;
    expect(hopnhat(['explain', member, '--from', 'base/gone']).status).toBe(2);
  });

  it('is read if Excel saved it with other delimiters and quotes', () => {
    const run = goOn((rows) =>
      rows
        .map((row) => row.replace('\ufeff', '').split(','))
        .map((row) => row.map((cell) => `"${cell}"`).join(';'))
        .join('\n'),
    );
    expect(run.stderr).not.toMatch(/ledger/i);
    expect(run.count).toBe(count);
  });

  it('is read with a warning and counts if it was edited on purpose', () => {
    const run = goOn((rows) => `${[rows[0], ...rows.slice(2)].join('\r\n')}\r\n`);
    expect(run.stderr).toContain(`it had ${count} decisions, now ${count - 1}`);
    expect(run.count).toBe(count - 1);
  });

  it('gets lost letters back', () => {
    const ansi = (rows: string[]) =>
      Buffer.from(
        rows
          .join('\r\n')
          .replace('\ufeff', '')
          .replace(/[^ -~\r\n]/g, '?'),
        'latin1',
      );
    const run = goOn(ansi);
    expect(run.stderr).toContain('are restored as written');
    const values = (folder: string) => ledgerOf(folder).map(({ value }) => value);
    expect(values(run.out)).toEqual(values('base/r2'));
    expect(values(run.out)).toContain('Chi đoàn Phú Hộ Hai');
  });

  it('is refused if it lost letters of a value that no other file has', () => {
    const run = goOn((rows) =>
      rows.map((row) => row.replace('Chi đoàn Phú Hộ Hai', 'Chi ?oàn Lạ')).join('\r\n'),
    );
    expect(run.stderr).toMatch(/decisions\.csv, row \d+: Decision \w+ lost letters/);
    expect(run.status).toBe(2);
  });

  it('is read without hashes, from an earlier version; lost letters are reported', () => {
    const folder = 'base/early';
    copy('base/r2', folder);
    const { written: _, ...early } = JSON.parse(text(folder, 'summary.json'));
    writeFileSync(at(folder, 'summary.json'), JSON.stringify(early));
    const run = (out: string) =>
      hopnhat([...args, '--previous', folder, '-o', out, '--lang', 'en']);
    expect(run('base/early-1').status).toBe(0);
    expect(ledgerOf('base/early-1')).toHaveLength(count);
    const damaged = text(folder, 'decisions.csv').replaceAll('Chi đoàn', 'Chi ?oàn');
    writeFileSync(at(folder, 'decisions.csv'), damaged);
    expect(run('base/early-2').stderr).toContain('are restored as written');
    expect(ledgerOf('base/early-2').map(({ value }) => value)).toContain('Chi đoàn Phú Hộ Hai');
    put('base/copy/decisions.csv', damaged);
    const alone = [...args, '--decisions', 'base/copy/decisions.csv', '-o', 'base/early-3'];
    expect(hopnhat(alone).status).toBe(2);
  });
});

describe('members.csv', () => {
  const change = (name: string, edit: (rows: string[]) => string) => {
    copy('base/r2', name);
    const path = at(name, 'members.csv');
    writeFileSync(path, edit(readFileSync(path, 'utf8').trimEnd().split('\r\n')));
    const late = [...args, '--previous', name, '-o', `${name}-out`, '--lang', 'en'];
    return hopnhat(late);
  };

  it.each<[string, (rows: string[]) => string]>([
    ['cut', (rows) => `${rows.slice(0, 4).join('\r\n')}\r\n`],
    ['emptied', () => ''],
    ['changed', (rows) => [rows[0], 'TVAAAAAAAAA,x,TVAAAAAAAAA,1', ...rows.slice(2)].join('\r\n')],
  ])('is refused if it is %s', (name, edit) => {
    const run = change(`base/members-${name}`, edit);
    expect(run.stderr).toContain('members.csv" was changed after it was written');
    expect(run.status).toBe(2);
  });

  it('is read if Excel saved or sorted it', () => {
    const run = change('base/members-saved', ([head, ...rows]) =>
      [head, ...rows.reverse()].join('\n').replaceAll(',', ';'),
    );
    expect(run.stderr).not.toContain('was changed after it was written');
    const ids = (folder: string) => csv(at(folder, 'roster.csv')).map((row) => row['Mã']);
    expect(ids('base/members-saved-out')).toEqual(ids('base/r2'));
  });
});
