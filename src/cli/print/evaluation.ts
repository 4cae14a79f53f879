import type { Measures } from '../../app/evaluate.js';
import { type Decimals, decimalsBy, type SayCode, textsBy } from '../../model/index.js';
import type { Console } from '../terminal/console.js';
import { renderTable } from '../terminal/table.js';

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

function scoresTable(measures: Measures, say: SayCode, out: Console): string {
  const { pairs, answered } = measures;
  const { fixed } = decimalsBy(out.say);
  const scores = ({ precision, recall, f1 }: Pick<Measures, 'precision' | 'recall' | 'f1'>) =>
    [precision, recall, f1].map((score) => fixed(score, 4));
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

function countsTable(measures: Measures, say: SayCode, out: Console): string {
  const { people, members, questions, blocking, rows } = measures;
  const decimals = decimalsBy(out.say);
  const share = (part: number, whole: number) => [
    `${part} / ${whole}`,
    percent(part, whole, decimals),
  ];
  const asked = { rows: percent(questions.asked, rows, decimals), left: questions.left };
  return renderTable(
    ['', '', '%'],
    [
      [say('evaluate-rows'), rows, ''],
      [say('evaluate-people'), ...share(people.exact, people.count)],
      [say('evaluate-members'), ...share(members.mixed, members.count)],
      [say('evaluate-questions', asked), ...share(questions.one, questions.judged)],
      [
        say('evaluate-blocking', { compared: blocking.compared }),
        ...share(blocking.proposed, blocking.true),
      ],
    ],
    out,
  );
}

function rulesTable({ blocking }: Measures, say: SayCode, out: Console): string {
  const decimals = decimalsBy(out.say);
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
      percent(first, blocking.true, decimals),
      alone,
      percent(alone, blocking.true, decimals),
    ]),
    out,
  );
}

function reliabilityTable({ reliability }: Measures, say: SayCode, out: Console): string {
  const decimals = decimalsBy(out.say);
  const { short } = decimals;
  return renderTable(
    [
      say('evaluate-probability'),
      say('evaluate-pairs'),
      say('evaluate-promised'),
      say('evaluate-truly'),
    ],
    reliability.map(({ from, to, pairs, one, expected }) => [
      `${short(100 * from, 1)}–${short(100 * to, 1)} %`,
      pairs,
      percent(expected, pairs, decimals),
      percent(one, pairs, decimals),
    ]),
    out,
  );
}

function percent(part: number, whole: number, decimals: Decimals): string {
  return whole === 0 ? '–' : decimals.percent(part / whole, 2);
}
