import { describe, expect, it } from 'vitest';
import { terminalText } from '../../../src/cli/terminal/console.js';
import { hopnhatAlone, put, ROSTER } from '../run.js';

const OBEYED = String.raw`[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]`;
const NASTY = '\x1b[31m\x07\x9b1m\x7f\u202e\u2066';

describe('text for a terminal', () => {
  it('has escapes for all control characters except line breaks', () => {
    expect(terminalText(`a${NASTY}\r\nb\tc`, false)).toBe(
      'a\\u001b[31m\\u0007\\u009b1m\\u007f\\u202e\\u2066\\u000d\nb\\u0009c',
    );
  });

  it('keeps the few colours of the program', () => {
    const own = '\x1b[31m\x1b[1mLỖI\x1b[22m\x1b[39m';
    expect(terminalText(own, true)).toBe(own);
    expect(terminalText('\x1b[8m\x1b[2J\x1b]0;x\x07', true)).toBe(
      '\\u001b[8m\\u001b[2J\\u001b]0;x\\u0007',
    );
    expect(terminalText(own, false)).not.toContain('\x1b');
  });

  it('remains one document as JSON', () => {
    const value = { file: NASTY };
    expect(JSON.parse(terminalText(JSON.stringify(value), false))).toEqual(value);
  });

  // Windows has no such names.
  it.skipIf(process.platform === 'win32')('includes names of files, headings and values', () => {
    const name = NASTY.replace('\0', '');
    const heading = `Năng${name}khiếu`;
    const text = ROSTER.replace('Chi đoàn', `Chi đoàn,${heading}`).replaceAll(
      'Khu 1',
      `Khu ${name}1,"${name}=1"`,
    );
    const file = put(`terminal/${name}.csv`, text);
    const runs = [
      hopnhatAlone(['inspect', file, '--rows']),
      hopnhatAlone(['inspect', file, '--json']),
      hopnhatAlone(['merge', file, '--to', 'Phường Phong Châu', '-o', `terminal/${name}`]),
      hopnhatAlone(['explain', `${name}.csv::2`, '--from', `terminal/${name}`]),
      hopnhatAlone(['explain', `${name}::2`, '--from', `terminal/${name}`]),
      hopnhatAlone(['merge', `${file}${name}`, '-o', 'terminal/none']),
      hopnhatAlone([`--${name}`]),
    ];
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0, 2, 2, 2]);
    for (const { stdout, stderr } of runs) {
      expect(stdout + stderr).not.toMatch(new RegExp(OBEYED, 'u'));
      expect(stdout + stderr).not.toBe('');
    }
    expect(runs[3]!.stdout).toContain('\\u202e');
  });
});
