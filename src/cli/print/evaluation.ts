import type { Measures } from '../../app/evaluate.js';
import { textsBy } from '../../model/index.js';
import type { Console } from './console.js';
import { renderTable } from './table.js';

type Say = ReturnType<typeof textsBy>;

/** Shows the measures as tables. */
export function measuresText(measures: Measures, out: Console): string {
  const say = textsBy(out.say);
  return [
    scoresTable(measures, say, out),
    countsTable(measures, say, out),
    rulesTable(measures, say, out),
    reliabilityTable(measures, say, out),
  ].join('\n');
}

function scoresTable(measures: Measures, say: Say, out: Console): string {
  const { pairs, answered } = measures;
  const scores = ({ precision, recall, f1 }: Pick<Measures, 'precision' | 'recall' | 'f1'>) =>
    [precision, recall, f1].map((score) => score.toFixed(4));
  return renderTable(
    [
      '',
      say('evaluate-precision'),
      say('evaluate-recall'),
      'F1',
      say('evaluate-wrong'),
      say('evaluate-missed'),
    ],
    [
      [say('evaluate-merged'), ...scores(measures), pairs.wrong, pairs.missed],
      [say('evaluate-answered'), ...scores(answered), '', ''],
    ],
    out,
  );
}

function countsTable(measures: Measures, say: Say, out: Console): string {
  const { people, members, questions, blocking, rows } = measures;
  const asked = { rows: percent(questions.asked, rows), left: questions.left };
  return renderTable(
    ['', '', '%'],
    [
      [say('evaluate-rows'), rows, ''],
      [say('evaluate-people'), ...shareOf(people.exact, people.count)],
      [say('evaluate-members'), ...shareOf(members.mixed, members.count)],
      [say('evaluate-questions', asked), ...shareOf(questions.one, questions.judged)],
      [
        say('evaluate-blocking', { compared: blocking.compared }),
        ...shareOf(blocking.proposed, blocking.true),
      ],
    ],
    out,
  );
}

function rulesTable({ blocking }: Measures, say: Say, out: Console): string {
  return renderTable(
    [
      say('evaluate-rule'),
      say('evaluate-rule-pairs'),
      say('evaluate-rule-first'),
      '%',
      say('evaluate-rule-alone'),
      '%',
    ],
    blocking.rules.map(({ rule, pairs, first, alone }) => [
      rule,
      pairs,
      first,
      percent(first, blocking.true),
      alone,
      percent(alone, blocking.true),
    ]),
    out,
  );
}

function reliabilityTable({ reliability }: Measures, say: Say, out: Console): string {
  return renderTable(
    [
      say('evaluate-probability'),
      say('evaluate-pairs'),
      say('evaluate-promised'),
      say('evaluate-truly'),
    ],
    reliability.map(({ from, to, pairs, one, expected }) => [
      `${shortPercent(from)}–${shortPercent(to)} %`,
      pairs,
      percent(expected, pairs),
      percent(one, pairs),
    ]),
    out,
  );
}

function shareOf(part: number, whole: number): [string, string] {
  return [`${part} / ${whole}`, percent(part, whole)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

function shortPercent(share: number): string {
  return String(Number((100 * share).toFixed(1)));
}
