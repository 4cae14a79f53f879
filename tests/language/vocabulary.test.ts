import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.js';
import { EXCEPTIONS, formsOf, OTHER_MEANINGS, replacedWords } from './glossary.js';

const FILES = execFileSync('git', ['ls-files', 'src', 'lab', 'tests'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(?:ts|js|mjs)$/.test(path) && !/^tests\/(?:docs|language)\//.test(path));

const LINES = FILES.flatMap((path) =>
  readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .map((line, at) => ({ path, at: at + 1, line, words: wordsIn(line) })),
);

/** Splits a line into words; identifiers into their parts: `nameRarity` → name, rarity. */
function wordsIn(line: string): Set<string> {
  const parts = line.replace(/([a-z\d])(?=[A-Z])/g, '$1 ').replaceAll('_', ' ');
  return new Set(parts.toLowerCase().match(/[a-z]+/g));
}

describe('code, comments and titles of tests', () => {
  it('are searched in all folders', () => {
    expect(FILES.length).toBeGreaterThan(900);
  });

  it('split identifiers into words', () => {
    expect([...wordsIn("const firstRung = MOST_RUNGS['a-rung'];")]).toEqual(
      expect.arrayContaining(['first', 'rung', 'rungs']),
    );
  });

  it.each(replacedWords().filter((word) => !OTHER_MEANINGS.has(word)))(
    'have the glossary’s word in place of "%s"',
    (word) => {
      const isForm = word === 'untilStill' ? /untilStill/ : undefined;
      const forms = formsOf(word);
      const allowed = EXCEPTIONS.filter((exception) => exception.word === word);
      const found = LINES.filter(({ path, line, words }) => {
        const isUsed = isForm?.test(line) ?? forms.some((form) => words.has(form));
        return (
          isUsed &&
          !allowed.some(({ files, lines }) => files.test(path) && (lines?.test(line) ?? true))
        );
      });
      expect(found.map(({ path, at, line }) => `${path}:${at}: ${line.trim()}`)).toEqual([]);
    },
  );
});

describe('the glossary', () => {
  it('replaces every word that has an exception', () => {
    const words = replacedWords();
    const excepted = [...OTHER_MEANINGS.keys(), ...EXCEPTIONS.map(({ word }) => word)];
    expect(words.length).toBeGreaterThan(20);
    expect(excepted.filter((word) => !words.includes(word))).toEqual([]);
  });
});
