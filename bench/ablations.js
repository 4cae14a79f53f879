// `npm run bench -- ablations [--only party,youth] [--rules] [--rows N] [--seed N] [--keep folder]`: what each idea of
// the matching adds, or each blocking rule, on one sample of each scenario: the measures without it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ideas, ruleIdea } from './ablate.js';
import { judged, makeSample } from './samples.js';
import { inFolder, print, printTable, share } from './support.js';

export function ablations(args) {
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
  return inFolder('ablations', values.keep, (folder) => {
    const table = [];
    for (const scenario of values.only.split(',')) {
      const own = join(folder, scenario);
      mkdirSync(own);
      makeSample({ scenario, rows: values.rows, seed: values.seed }, own);
      const whole = judged(own, 'nothing');
      const without = values.rules ? whole.blocking.rules.map(({ rule }) => ruleIdea(rule)) : ideas;
      table.push(line(scenario, 'nothing', whole));
      for (const idea of without) {
        table.push(line(scenario, idea, judged(own, idea)));
        print(`${scenario} without ${idea}`);
      }
    }
    print('');
    printTable(
      [
        'set',
        'without',
        'precision',
        'recall',
        'F1',
        'F1 after right answers',
        'questions per row',
        'true pairs compared',
      ],
      table,
    );
    return 0;
  });
}

function line(scenario, idea, { precision, recall, f1, answered, questions, blocking, rows }) {
  return [
    scenario,
    idea,
    ...[precision, recall, f1, answered.f1].map((score) => score.toFixed(4)),
    share(questions.asked, rows),
    share(blocking.proposed, blocking.true),
  ];
}
