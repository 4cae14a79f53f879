/**
 * `npm run bench -- ablations [--only party,youth] [--rules] [--rows N] [--seed N] [--keep folder]`: what each
 * idea of the matching adds, or each blocking rule, on one sample of each scenario: the measures without it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measures } from '#product/evaluate/index.js';
import { ideas, ruleIdea } from './probes/ablate.js';
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
      const own = join(folder, scenario);
      mkdirSync(own);
      makeSample({ scenario, rows, seed }, join(own, 'sample'));
      const whole = judgedWithout('nothing', own);
      const without = values.rules ? whole.blocking.rules.map(({ rule }) => ruleIdea(rule)) : ideas;
      table.push(line(scenario, 'nothing', whole));
      for (const idea of without) {
        table.push(line(scenario, idea, judgedWithout(idea, own)));
        print(`${scenario} without ${idea}`);
      }
    }
    print('');
    printTable(HEADINGS, table);
    return 0;
  });
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
