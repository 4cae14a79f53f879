import { describe, expect, it } from 'vitest';
import { makeProgram } from '../../src/cli/program.js';
import { Console } from '../../src/cli/terminal/console.js';
import { sayIn } from '../../src/messages/say.js';
import { DOCUMENTS, proseOf, readDocument } from './markdown.js';

const out = new Console({ language: 'en', say: sayIn('en'), quiet: true, color: false });
const program = makeProgram(out, () => {});
const everywhere = flagsOf(program.options);

/** Options of benchmarks and other tools, which the program does not have. */
const FOREIGN_DOCUMENTS = ['docs/measured.md', 'CONTRIBUTING.md'];

describe('docs/commands.md', () => {
  const sections = sectionsOf(readDocument('docs/commands.md'));
  const common = sections.get('Every command') ?? '';

  it.each(program.commands.map((command) => command.name()))('documents %s', (name) => {
    const titles = [...sections.keys()].filter((title) => title.split(/ and /).includes(name));
    expect(titles).toHaveLength(1);
    const section = sections.get(titles[0]!)! + common;
    const command = program.commands.find((one) => one.name() === name)!;
    const named = new Set(section.match(/--[a-z-]+/g));
    const missing = flagsOf(command.options).filter((flag) => !named.has(flag));
    expect(missing, `add rows to the table of ${name} in docs/commands.md`).toEqual([]);
  });
});

describe('documents', () => {
  const known = new Set([
    ...everywhere,
    ...program.commands.flatMap((command) => flagsOf(command.options)),
    '--help',
  ]);

  it.each(DOCUMENTS.filter((path) => !FOREIGN_DOCUMENTS.includes(path)))(
    '%s names only options that exist',
    (path) => {
      const named = proseOf(readDocument(path)).match(/(?<=[`\s(])--[a-z][a-z-]+/g) ?? [];
      expect(named.filter((flag) => !known.has(flag))).toEqual([]);
    },
  );
});

function flagsOf(options: readonly { long?: string | undefined }[]): string[] {
  return options.flatMap(({ long }) => (long ? [long] : []));
}

/** Text of each second-level section, by title. */
function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]));
}
