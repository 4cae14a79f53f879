import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, scratch } from '../run.js';
import { answerFile, questionsOf, sample, summaryOf, truthful } from '../truthAnswers.js';

const personOf = sample('people', 'commune', 240);
const merge = (out: string, ...more: string[]) =>
  hopnhat(['merge', 'people/in', '--branches', 'people/branches.csv', '-o', out, ...more]);
const CSV = ['--format', 'csv', '--lang', 'en'];

const rowsOf = (folder: string) =>
  csv(join(scratch, folder, 'lineage.csv')).map(({ file, sheet, row }) => [file, sheet, row]);
const peopleOf = (folder: string) => {
  const { kept, merged, rejected } = summaryOf(folder).counts.rows;
  return kept + merged + rejected;
};

/** Answers all questions of each round until none is left. @returns stderr of each run */
function answerAll(first: string, ...more: string[]): { folders: string[]; outputs: string[] } {
  const folders = [first];
  const outputs: string[] = [];
  for (let round = 1; questionsOf(folders.at(-1)!).size > 0; round++) {
    expect(round).toBeLessThan(20);
    const from = folders.at(-1)!;
    const lines = [...questionsOf(from).values()].map((rows) => truthful(rows, personOf));
    const answers = answerFile(`answers/${first}-${round}.csv`, lines);
    const out = `${first}-${round}`;
    const run = hopnhat(['apply', answers, '--from', from, '-o', out, ...CSV, ...more]);
    expect(run.status, run.stderr).toBe(0);
    outputs.push(run.stderr);
    folders.push(out);
  }
  return { folders, outputs };
}

describe('rounds of questions', () => {
  const cases: [string, string[]][] = [
    ['usual', []],
    ['nine', ['--max-questions', '9']],
  ];
  it.each(cases)('end after the reported number, with nobody lost: %s', (name, limit) => {
    const run = merge(name, ...CSV, ...limit);
    const { counts } = summaryOf(name);
    expect(counts.questionsLeftOut.all).toBeGreaterThan(0);
    expect(run.stdout + run.stderr).toMatch(
      RegExp(`Expected rounds, with this one +│ +${counts.rounds} `),
    );
    // The number is in the warnings alone, with the rule until then and how to be asked more.
    expect(run.stderr).toMatch(/questions? about .* later round: .*--max-questions <n> asks more/);
    expect(run.stdout + run.stderr).not.toMatch(/Questions (?:for later|that follow)/);
    const { folders } = answerAll(name);
    expect(folders.length - 1).toBeGreaterThan(1);
    expect(folders.length - 1).toBeLessThanOrEqual(counts.rounds);
    for (const folder of folders) {
      expect(rowsOf(folder)).toEqual(rowsOf(name));
      expect(peopleOf(folder)).toBe(peopleOf(name));
    }
    const end = summaryOf(folders.at(-1)!).counts;
    expect([end.questions.all, end.questionsLeftOut.all, end.rounds]).toEqual([0, 0, 0]);
    const asked = folders.reduce((sum, each) => sum + summaryOf(each).counts.questions.all, 0);
    expect(asked).toBeGreaterThanOrEqual(counts.questions.all + counts.questionsLeftOut.all);
  });

  it('follow --max-questions of apply, which applies until another is given', () => {
    merge('few', ...CSV, '--max-questions', '2');
    const none = answerFile('answers/none.csv', []);
    const apply = (from: string, out: string, ...more: string[]) => {
      hopnhat(['apply', none, '--from', from, '-o', out, ...CSV, ...more]);
      return questionsOf(out).size;
    };
    expect(apply('few', 'few-1')).toBe(2);
    expect(apply('few-1', 'few-2', '--max-questions', '5')).toBe(5);
    expect(apply('few-2', 'few-3')).toBe(5);
  });
});
