import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../src/cli/usage.js';
import { faultsOf } from '../../support/faults.js';
import { hopnhat, put, scratch } from '../run.js';

describe('a backslash before a closing quote', () => {
  it.each([
    // merge "C:\danh sach\" -o ket-qua
    [['merge', 'C:\\danh sach" -o ket-qua']],
    [['merge', 'danh-sach', '-o', 'C:\\ket qua"']],
  ])('is reported on Windows, where it joins arguments', (args) => {
    const [first, second] = faultsOf(() => checkArguments(args, 'win32'));
    expect(first).toEqual({ code: 'usage-backslash', args: { text: args.at(-1) } });
    expect(second.code).toBe('usage-see-help');
    expect(faultsOf(() => checkArguments(args, 'linux'))).toEqual([]);
  });

  it('is distinguished from other quotes', () => {
    const args = ['units', 'xã "Tân Sơn", huyện Tân Sơn', '--to', 'Xã Lai Đồng'];
    expect(faultsOf(() => checkArguments(args, 'win32'))).toEqual([]);
  });
});

const english = (...args: string[]) => hopnhat([...args, '--lang', 'en']);

describe('a mistyped option', () => {
  it.each([
    ['--ouput', '--out'],
    ['--output=x', '--out'],
    ['-out', '--out'],
    ['--brances', '--branches'],
    ['-force', '--force'],
  ])('%s names the near one before anything that is missing', (typed, near) => {
    const run = english('merge', 'x', typed, 'y');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`Did you mean ${near}?`);
  });

  it('without a near one is reported alone', () => {
    const run = english('units', 'x', '--zzz');
    expect(run.stderr).toContain('--zzz');
    expect(run.stderr).not.toContain('Did you mean');
  });

  it('is followed by the help of the command, which is not an error', () => {
    const lines = english('units', 'x', '--zzz').stderr.trim().split('\n');
    expect(lines.at(-1)).toBe('Help and examples: hopnhat units --help');
    expect(english('meger').stderr).toMatch(/^For help: hopnhat --help/m);
  });

  it('is found behind the language', () => {
    const { stderr } = hopnhat(['--lang', 'en', 'merge', '--ouput']);
    expect(stderr).toMatch(/Did you mean --out\?\nHelp and examples: hopnhat merge --help/);
  });

  it('of the language leaves the one of the environment', () => {
    const run = hopnhat(['units', 'x', '--lang', 'fr'], { HOPNHAT_LANG: 'en' });
    expect(run.stderr).toMatch(
      /^ERROR The value of --lang <vi\|en> is not valid\. Possible: vi, en\./,
    );
  });

  it.each(['xx', 'EN '])(
    'of the environment is reported unless the command names one: %j',
    (lang) => {
      const run = hopnhat(['units', 'Lai Đồng'], { HOPNHAT_LANG: lang });
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(
        /^LỖI Giá trị của HOPNHAT_LANG không hợp lệ\. Dùng được: vi, en\./,
      );
      for (const args of [['--lang', 'en'], ['--lang=vi'], ['--help']])
        expect(hopnhat(['units', 'Lai Đồng', ...args], { HOPNHAT_LANG: lang }).status).toBe(0);
      expect(hopnhat(['units', 'Lai Đồng'], { HOPNHAT_LANG: '' }).status).toBe(0);
    },
  );

  it('is not looked for behind two dashes', () => {
    expect(english('units', '--', '--ouput').stderr).not.toContain('Did you mean');
  });
});

describe('an option as it is often typed', () => {
  it.each([
    ['an equals sign behind one letter', ['-o=as-typed-1']],
    ['one long dash of a word processor', ['–out', 'as-typed-2']],
    ['a long dash before one letter', ['–o', 'as-typed-4']],
    ['one long dash and an equals sign', ['—out=as-typed-3']],
  ])('is read with %s', (_, args) => {
    const run = english('sample', '--rows', '50', ...args);
    expect(run.stderr).not.toContain('ERROR');
    const name = args.join('').slice(-'as-typed-1'.length);
    expect(existsSync(join(scratch, name))).toBe(true);
  });

  it.each([
    [['--branches', '-o', 'y']],
    [['-o', '--force']],
    [['--to', '--branches', 'b.csv', '-o', 'y']],
    [['-o', '', '--force']],
    [['--to=', '-o', 'y']],
  ])('lacks its value if that is empty or another option follows: %s', (args) => {
    const run = english('merge', 'x', ...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /^ERROR The option (--branches|-o, --out|--to) <.*> needs a value\./,
    );
  });
});

describe('an argument too many', () => {
  it.each([
    [['audit', 'a b.xlsx'], 'Write: --read "a b.xlsx"'],
    [['sample', 'a b'], 'Write: -o "a b"'],
    [['sample', 'a', '-o', 'b'], 'Too many arguments: "a".'],
    [['verify', 'a.xlsx', 'b.xlsx', '--from', 'x', '-o', 'y'], 'Write: --read "a.xlsx" "b.xlsx"'],
    [['init', 'danh', 'sach'], 'Too many arguments: "sach".'],
    [['explain', 'a::1', 'b::2', 'c::3'], 'Too many arguments: "c::3".'],
  ])('is named with its remedy before an option that is missing: %s', (args, sentence) => {
    const run = english(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(sentence);
  });

  it.each([['audit'], ['verify', '-o', 'x'], ['explain', 'a::1', 'b::2']])(
    'is a result if it is a folder: %s',
    (...args) => {
      put('a result/summary.json', '{}');
      const run = english(...args, 'a result');
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('Write: --from "a result"');
    },
  );
});

describe('help as a command', () => {
  it.each([[[]], [['merge']]])('shows what the option shows: %s', (names) => {
    const asCommand = english('help', ...names);
    expect(asCommand.status).toBe(0);
    expect(asCommand.stdout).toBe(english(...names, '--help').stdout);
  });

  it('refuses an unknown command', () => {
    const run = english('help', 'meger');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('merge');
  });
});

describe('the help of a command', () => {
  it.each(['en', 'vi'])('wraps the note about the exit status in %s', (lang) => {
    const lines = hopnhat(['inspect', '--help', '--lang', lang]).stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(['init', 'inspect', 'merge', 'undo', 'explain', 'units', 'verify', 'check'])(
    'fits into 80 columns: %s',
    (name) => {
      const [, lists = ''] =
        /\nOptions:(.*)\nExamples:/s.exec(english(name, '--help').stdout) ?? [];
      expect(lists.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );
});

describe('usage errors in Vietnamese', () => {
  it.each([
    [['merge'], 'Còn thiếu: -o, --out <thư mục>.'],
    [['init'], 'Còn thiếu: thư mục chứa danh sách.'],
    [['units'], 'Còn thiếu: tên hoặc mã xã.'],
    [['merge', 'x', '-o', 'y', '--previous'], 'Tuỳ chọn --previous <thư mục> cần một giá trị.'],
  ])('have Vietnamese placeholders: %s', (args, sentence) => {
    expect(hopnhat(args).stderr).toContain(sentence);
  });
});

describe('Vietnamese help', () => {
  const names = ['start', 'init', 'inspect', 'merge', 'apply', 'undo', 'explain', 'units'];

  it.each([...names, 'sample', 'evaluate', 'audit', 'verify', 'check', ''])(
    'has Vietnamese placeholders: %s',
    (name) => {
      const { stdout } = hopnhat([...(name === '' ? [] : [name]), '--help']);
      const [text = ''] = stdout.split('Ví dụ:');
      const found = text.match(/<[^>]+>|\[[^\]]+\.\.\.\]|\[row\]/g) ?? [];
      const english =
        /\b(?:case|commune|corrected|dir|file|folder|inputs|list|name|other|paths?|question|row|what)\b/;
      expect(found.filter((placeholder) => english.test(placeholder))).toEqual([]);
    },
  );
});
