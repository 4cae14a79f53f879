import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, rosters, text } from '../../support/decided.js';
import { hopnhat, listAll, put, ROOT, scratch } from '../run.js';

const args = rosters('base');
const merge = (out: string, ...more: string[]) =>
  hopnhat([...args, '--format', 'csv', '-o', out, '--lang', 'en', ...more]);
const first = merge('base/r1');
const copy = (to: string) => cpSync(at('base/r1'), at(to), { recursive: true });
const hidden = (folder: string) =>
  readdirSync(at(folder)).filter((name) => name.startsWith('.hopnhat-'));
const isWindows = process.platform === 'win32';

/** Runs the program; once it writes into its hidden folder it is held, so that `act` comes in between. */
async function during(folder: string, argv: string[], act: () => void) {
  for (let tries = 0; tries < 20; tries++) {
    const run = spawn(process.execPath, [join(ROOT, 'bin/hopnhat.js'), ...argv], { cwd: scratch });
    let stderr = '';
    run.stderr.on('data', (data) => {
      stderr += data;
    });
    const ended = new Promise<number | null>((resolve) => run.on('close', resolve));
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    const isWriting = () => hidden(folder).some((name) => existsSync(at(folder, name, 'new')));
    while (!isOver && !isWriting()) await new Promise((go) => setTimeout(go, 1));
    run.kill('SIGSTOP');
    const isHeld = isWriting();
    if (isHeld && !isOver) act();
    run.kill('SIGCONT');
    const status = await ended;
    if (isHeld) return { status, stderr };
  }
  throw new Error('the run was never met while it wrote');
}

it('writes a first result', () => expect(first.status).toBe(0));

describe.skipIf(isWindows)('a run keeps files that appear at its target meanwhile', () => {
  it('such as answers in conflicts.csv', async () => {
    mkdirSync(at('answers'));
    copy('answers/r');
    const argv = [...args, '--format', 'csv', '-o', 'answers/r', '--force', '--lang', 'en'];
    const run = await during('answers', argv, () =>
      appendFileSync(at('answers/r/conflicts.csv'), 'XDAAAAAAAA,A,,,,,,,,,,,,,,,,,,GOP,,\r\n'),
    );
    expect(run.stderr).toContain('"conflicts.csv" in "answers/r" changed');
    expect(run.status).toBe(2);
    expect(text('answers/r/conflicts.csv')).toContain('XDAAAAAAAA');
    expect(readdirSync(at('answers'))).toEqual(['r']);
  });

  it('such as a new folder', async () => {
    mkdirSync(at('new'));
    const run = await during('new', [...args, '-o', 'new/r', '--lang', 'en'], () =>
      put('new/r/mine.txt', 'mine'),
    );
    expect(run.status).toBe(2);
    expect(listAll(at('new'))).toEqual(['r/mine.txt']);
  });

  it('such as the result of another run into the same new folder', async () => {
    mkdirSync(at('two'));
    let other = first;
    const run = await during('two', [...args, '-o', 'two/r', '--lang', 'en'], () => {
      other = merge('two/r');
    });
    expect(other.status).toBe(2);
    expect(other.stderr).toMatch(/Another run \(process \d+ on .*\) is writing to "two\/r"/);
    expect(run.status).toBe(0);
    expect(readdirSync(at('two'))).toEqual(['r']);
  });
});

describe('a folder that a killed run left', () => {
  /** A hidden folder of a process that has ended. */
  function killed(target: string, parts: Record<string, string>) {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const boot = existsSync('/proc/sys/kernel/random/boot_id')
      ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      : undefined;
    const space = existsSync('/proc/self/ns/pid')
      ? `pid:[${statSync('/proc/self/ns/pid').ino}]`
      : undefined;
    const work = `${dirname(target)}/.hopnhat-claim-abc`;
    const owner = { pid, host: hostname(), boot, space, target: target.split('/').at(-1) };
    put(`${work}/owner.json`, JSON.stringify(owner));
    for (const [part, from] of Object.entries(parts)) {
      cpSync(at(from), at(work, part), { recursive: true });
    }
  }

  it('is removed by a run into the same parent folder if the run was writing', () => {
    killed('left-1/r', { new: 'base/r1' });
    const run = merge('left-1/other');
    expect(run.stderr).toContain('half-written files were removed');
    expect(readdirSync(at('left-1'))).toEqual(['other']);
  });

  it('is restored before the result is read if the run was between two renames', () => {
    rosters('left-2');
    killed('left-2/r', { new: 'base/r1', old: 'base/r1' });
    const run = merge('left-2/r2', '--previous', 'left-2/r');
    expect(run.stderr).toContain('the earlier result is back in');
    expect(run.status).toBe(0);
    expect(text('left-2/r/summary.json')).toBe(text('base/r1/summary.json'));
    expect(readdirSync(at('left-2')).sort()).toEqual(['branches.csv', 'in', 'r', 'r2']);
  });

  it('is removed if the run was after the second rename', () => {
    mkdirSync(at('left-3'));
    copy('left-3/r');
    killed('left-3/r', { old: 'base/r1' });
    expect(merge('left-3/r', '--force').status).toBe(0);
    expect(readdirSync(at('left-3'))).toEqual(['r']);
  });

  it('is set aside if another folder took its place', () => {
    put('left-4/r/mine.txt', 'mine');
    killed('left-4/r', { new: 'base/r1', old: 'base/r1' });
    expect(merge('left-4/r2').stderr).toContain('hopnhat-cu-1');
    expect(readdirSync(at('left-4')).sort()).toEqual(['hopnhat-cu-1', 'r', 'r2']);
    expect(listAll(at('left-4/hopnhat-cu-1'))).toContain('decisions.csv');
  });

  it('is not touched if the run was on another machine', () => {
    put('left-5/.hopnhat-claim-x/owner.json', '{"pid":1,"host":"elsewhere","target":"r"}');
    put('left-5/.hopnhat-claim-x/new/roster.csv', '');
    expect(merge('left-5/r').status).toBe(0);
    expect(hidden('left-5')).toEqual(['.hopnhat-claim-x']);
  });
});

describe.skipIf(isWindows)('a target that is a link', () => {
  it('remains, and the result is written into its folder', () => {
    mkdirSync(at('links/there'), { recursive: true });
    copy('links/there/r');
    symlinkSync('there/r', at('links/r'));
    expect(merge('links/r', '--force').status).toBe(0);
    expect(lstatSync(at('links/r')).isSymbolicLink()).toBe(true);
    symlinkSync('there/new', at('links/new'));
    expect(merge('links/new').status).toBe(0);
    expect(readdirSync(at('links/there')).sort()).toEqual(['new', 'r']);
    expect(readdirSync(at('links')).sort()).toEqual(['new', 'r', 'there']);
    symlinkSync('round', at('links/round'));
    expect(merge('links/round').status).toBe(2);
  });
});

describe('summary.json', () => {
  const change = (name: string, edit: (summary: Record<string, unknown>) => unknown) => {
    copy(name);
    const summary = edit(JSON.parse(text(name, 'summary.json')));
    writeFileSync(at(name, 'summary.json'), JSON.stringify(summary));
    return name;
  };

  it.each<[string, (summary: Record<string, unknown>) => unknown]>([
    ['no-list', (summary) => ({ ...summary, files: 7 })],
    ['no-settings', ({ settings: _, ...summary }) => summary],
    ['null', () => null],
    ['bad-rerun', (summary) => ({ ...summary, settings: { profile: 1, rerun: 2 } })],
  ])('is refused with wrong types: %s', (name, edit) => {
    const folder = change(`summary-${name}`, edit);
    const run = merge(`${folder}-out`, '--previous', folder);
    expect(run.stderr).toContain('summary.json" is damaged');
    expect(run.status).toBe(2);
  });

  it('is refused if it was cut off', () => {
    copy('summary-cut');
    truncateSync(at('summary-cut/summary.json'), 100);
    expect(merge('summary-cut-out', '--previous', 'summary-cut').status).toBe(2);
    expect(merge('summary-cut', '--force').status).toBe(2);
  });

  it.skipIf(isWindows).each(['pipe', 'device', 'huge'])(
    'is not read if it is not an ordinary file: %s',
    (name) => {
      const path = join(dirname(put(`odd-${name}/x.md`, '')), 'summary.json');
      if (name === 'pipe') spawnSync('mkfifo', [path]);
      if (name === 'device') symlinkSync('/dev/zero', path);
      if (name === 'huge') {
        closeSync(openSync(path, 'w'));
        truncateSync(path, 5 * 2 ** 30);
      }
      const forced = merge(`odd-${name}`, '--force');
      expect(forced.stderr).toContain('has other files');
      expect(forced.status).toBe(2);
      const late = merge('odd-out', '--previous', `odd-${name}`);
      expect(late.stderr).toContain('summary.json" is damaged');
      expect(late.status).toBe(2);
      const look = hopnhat(['inspect', `odd-${name}`, 'base/in']);
      expect(look.stderr).toContain('summary.json');
      expect(look.status).toBe(0);
    },
  );

  it('does not let --force replace files of other programs that it lists', () => {
    for (const file of ['luan-van.docx', 'roster.csv', 'sub/Ghi chu.txt', 'report.html']) {
      const folder = put(`forged-${file.length}/${file}`, 'mine').slice(0, -file.length - 1);
      const summary = { tool: 'hopnhat', files: [file, 'summary.json'] };
      writeFileSync(join(folder, 'summary.json'), JSON.stringify(summary));
      const run = merge(folder, '--force');
      expect(run.stderr).toContain(`"${file}", which hopnhat did not write`);
      expect(run.status).toBe(2);
      expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
    }
  });
});

describe('a target that cannot be written', () => {
  it('is reported if its path is too long', () => {
    const run = merge(`long/${'a/'.repeat(2500)}r`);
    expect(run.stderr).toMatch(/too long \(\d+ characters\)/);
    expect(run.stderr.length).toBeLessThan(1000);
    expect(run.status).toBe(2);
    expect(merge(`long/${'a'.repeat(300)}`).stderr).toContain('too long');
  });

  it('is written if its name has the maximum length', () => {
    const name = 'r'.repeat(255);
    expect(merge(`longest/${name}`).status).toBe(0);
    expect(merge(`longest/${name}`, '--force').status).toBe(0);
    expect(readdirSync(at('longest'))).toEqual([name]);
  });

  const isMount = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync('/dev').dev;
  it.skipIf(!isMount)('is reported if a disk is mounted on it', () => {
    const run = merge('/dev/shm', '--force');
    expect(run.stderr).toContain('is a drive or a shared folder');
    expect(run.status).toBe(2);
  });
});

describe.skipIf(isWindows)('an unreadable input folder', () => {
  it('is refused, and left out and reported with --skip-bad-files', () => {
    cpSync(at('base/in'), at('closed/in'), { recursive: true });
    put('closed/in/secret/three.csv', text('base/in/two.csv'));
    chmodSync(at('closed/in/secret'), 0);
    const isRoot = process.getuid?.() === 0;
    for (const folder of [scratch, at('closed'), at('closed/in')]) chmodSync(folder, 0o777);
    const argv = ['merge', 'closed/in', '--to', 'Phường Phong Châu', '--lang', 'en', '-o'];
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [join(ROOT, 'bin/hopnhat.js'), ...argv, ...more], {
        encoding: 'utf8',
        cwd: scratch,
        ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
      });
    const refused = run('closed/r');
    expect(refused.stderr).toMatch(/No permission to read or write ".*secret"/);
    expect(refused.status).toBe(2);
    const skipped = run('closed/r', '--skip-bad-files');
    expect(skipped.stderr).toContain('secret: This folder could not be read');
    expect(skipped.status).toBe(0);
    chmodSync(at('closed/in/secret'), 0o700);
    const look = spawnSync('cat', [at('closed/r/summary.json')], { encoding: 'utf8' });
    expect(JSON.parse(look.stdout).skipped).toEqual([
      { file: 'secret', reasons: ['file-not-allowed'] },
    ]);
  });
});
