import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../../../src/cli/program.js';
import { COMMANDS } from '../../../src/cli/table/index.js';
import { Console } from '../../../src/cli/terminal/console.js';
import { type Language, sayIn } from '../../../src/messages/say.js';
import { ROOT } from '../run.js';

function programIn(language: Language): Command {
  const options = { language, say: sayIn(language), quiet: true, color: false };
  return makeProgram(new Console(options), () => {});
}

const PROGRAMS = { vi: programIn('vi'), en: programIn('en') };
const NAMES = COMMANDS.map(({ name }) => name);

function commandOf(name: string, language: Language): Command {
  return PROGRAMS[language].commands.find((command) => command.name() === name)!;
}

/** Arguments of a line of the help. */
function wordsOf(line: string): string[] {
  const words = line.matchAll(/"([^"]*)"|(\S+)/g);
  return Array.from(words, ([, quoted, bare]) => quoted ?? bare!);
}

/** Gives the prose of the guides as one text. */
const GUIDES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

describe('the table of commands', () => {
  it('has all commands of the program', () => {
    expect(PROGRAMS.en.commands.map((command) => command.name())).toEqual(NAMES);
  });

  it.each(NAMES)('describes %s with its arguments and options in both languages', (name) => {
    const described = (['vi', 'en'] as const).map((language) => {
      const command = commandOf(name, language);
      const parts = [...command.registeredArguments, ...command.options];
      return [command.description(), ...parts.map(({ description }) => description)];
    });
    for (const text of described.flat()) {
      expect(text).not.toBe('');
      expect(text[0], text).toBe(text[0]!.toLowerCase());
      expect(text).not.toMatch(/\.$|\s{2}|^\s|\s$/);
      expect(text.normalize('NFC')).toBe(text);
    }
    const [vi, en] = described as [string[], string[]];
    vi.forEach((text, at) => {
      expect(text).not.toBe(en[at]);
    });
  });

  it.each(NAMES)('is documented for %s: the guides name it', (name) => {
    expect(GUIDES).toMatch(new RegExp(`hopnhat ${name}\\b|\`${name}\``));
  });

  it.each(NAMES)('has examples of %s that its options take', async (name) => {
    const row = COMMANDS.find((command) => command.name === name)!;
    expect(row.examples).not.toEqual([]);
    for (const example of row.examples) {
      const [program, ...args] = wordsOf(example);
      expect([program, args[0]]).toEqual(['hopnhat', name]);
      let ran = '';
      const parsed = programIn('en');
      for (const command of parsed.commands) {
        command.action(() => {
          ran = command.name();
        });
      }
      await parsed.parseAsync(args, { from: 'user' });
      expect(ran).toBe(name);
    }
  });

  it.each(NAMES)('shows the help of %s in one language', (name) => {
    for (const [language, other] of [
      ['vi', /Usage:|Options:|Arguments:|Examples:/],
      ['en', /Cách dùng|Tuỳ chọn|Tham số|Ví dụ/],
    ] as const) {
      let help = '';
      const command = commandOf(name, language);
      command.configureOutput({
        writeOut: (text) => {
          help += text;
        },
      });
      command.outputHelp();
      expect(help).not.toMatch(other);
      for (const example of COMMANDS.find((row) => row.name === name)!.examples) {
        expect(help).toContain(example);
      }
    }
  });
});
