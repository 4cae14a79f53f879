import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { sayIn } from '../../src/messages/say.js';
import type { Code, Message } from '../../src/model/index.js';
import { ROOT } from '../cli/run.js';

const FOLDER = join(ROOT, 'src/model/codes');

/** Numbers that are large, or that name something. */
const NO_COUNTS = new Set(['row', 'line', 'limit', 'most', 'few', 'length', 'minimum', 'fence']);

/** Reads which arguments of each code are numbers. */
function numbersByCode(): Map<string, string[]> {
  const files = readdirSync(FOLDER, { recursive: true }).map(String);
  const declared = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/'([\w-]+)': \{([^}]*)\}/g)]);
  return new Map(
    declared.map(([, code, args]) => [
      code!,
      [...args!.matchAll(/(\w+): (?:string \| )?number/g)].map(([, name]) => name!),
    ]),
  );
}

const NUMBERS = numbersByCode();

/** Says a sentence with each number as 1, and the names of all other arguments in capitals. */
function withOne(code: Code): string {
  const counts = new Set(NUMBERS.get(code)?.filter((name) => !NO_COUNTS.has(name)));
  const names = [...en[code].matchAll(/\{(\w+)/g)].map(([, name]) => name!);
  const args = Object.fromEntries(names.map((name) => [name, counts.has(name) ? 1 : 'X']));
  return sayIn('en')({ code, args } as unknown as Message);
}

const NOUNS =
  'answers|branches|cases|cells|codes|columns|communes|dates|decisions|differences|digits|files|lines|lists|members|notes|numbers|others|pairs|people|places|questions|rows|seconds|sheets|values|years';
const PLURAL = new RegExp(`\\b1 (?:(?!of )[a-z-]+ ){0,2}(?:${NOUNS})\\b`);
const PLURAL_VERB = /\b1 [a-z-]+(?: of [\w ]+)? (?:are|were|have|do|come|remain|contain|differ)\b/;

/** Codes whose number is never 1. */
const ALWAYS_SEVERAL = new Set<string>([
  'answer-branch-many',
  'answer-separates-several',
  'ask-column-many-values',
  'ask-more-branches',
  'column-moved-birth',
  'column-moved-name',
  'file-slow',
  'list-copied',
] satisfies Code[]);

describe('English sentences', () => {
  it('read the numbers among the arguments', () => {
    expect(withOne('progress-files')).toBe('1 of 1 file');
    expect(NUMBERS.size).toBeGreaterThan(300);
  });

  it.each([PLURAL, PLURAL_VERB])('have no plural beside the number 1 (%s)', (pattern) => {
    const codes = (Object.keys(en) as Code[]).filter((code) => !ALWAYS_SEVERAL.has(code));
    const sentences = codes.map(withOne);
    expect(sentences.filter((sentence) => pattern.test(sentence))).toEqual([]);
  });

  it('find a plural beside the number 1', () => {
    expect('This has 1 filled cells').toMatch(PLURAL);
    expect('1 cell of column X have dates').toMatch(PLURAL_VERB);
  });
});
