/**
 * `npm run bench -- ablations [--only party,youth] [--rules] [--rows N] [--seed N] [--keep folder]`: measures
 * matching without each of its ideas, or each blocking rule, on one sample of each scenario.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measures } from '#product/evaluate/index.js';
import { ideas, type Without } from '#product/match/index.js';
import { inFolder } from './support/folder.js';
import { print, printTable, share } from './support/output.js';
import { judgedWithout, makeSample } from './support/samples.js';

export function ablations(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: 'party' },
      rules: { type: 'boolean', default: false },
      rows: { type: 'string' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
    },
  });
  const { rows, seed } = values;
  return inFolder('ablations', values.keep, async (folder) => {
    const table: (string | number)[][] = [];
    for (const scenario of values.only.split(',')) {
      const sample = join(folder, scenario);
      makeSample({ scenario, rows, seed }, sample);
      const complete = await judgedWithout(undefined, sample);
      table.push(line(scenario, 'nothing', complete));
      for (const without of values.rules ? rulesOf(complete) : ideas.map((idea) => ({ idea }))) {
        const name = nameOf(without);
        table.push(line(scenario, name, await judgedWithout(without, sample)));
        print(`${scenario} without ${name}`);
      }
    }
    print('');
    printTable(HEADINGS, table);
    return 0;
  });
}

function rulesOf({ blocking }: Measures): Without[] {
  return blocking.rules.map(({ rule }) => ({ rule }));
}

function nameOf(without: Without): string {
  return 'rule' in without ? `rule ${without.rule}` : without.idea;
}

const HEADINGS = [
  'set',
  'without',
  'precision',
  'recall',
  'F1',
  'F1 after right answers',
  'questions per row',
  'true pairs compared',
];

function line(
  scenario: string,
  idea: string,
  { precision, recall, f1, answered, questions, blocking, rows }: Measures,
): string[] {
  return [
    scenario,
    idea,
    ...[precision, recall, f1, answered.f1].map((score) => score.toFixed(4)),
    share(questions.asked, rows),
    share(blocking.proposed, blocking.true),
  ];
}
