// `npm run bench -- ablations [--only party,youth] [--rows N] [--seed N] [--keep folder]`: what each idea of the
// matching adds, on one sample of each scenario: the measures without it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ideas } from './ablate.js';
import { judged, makeSample } from './samples.js';
import { inFolder, print, printTable, share } from './support.js';

export function ablations(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: 'party' },
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
      for (const idea of ['nothing', ...ideas]) {
        const { precision, recall, f1, answered, questions, rows } = judged(own, idea);
        table.push([
          scenario,
          idea,
          ...[precision, recall, f1, answered.f1].map((score) => score.toFixed(4)),
          share(questions.asked, rows),
        ]);
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
      ],
      table,
    );
    return 0;
  });
}
