import type { Measures } from '../../app/evaluate.js';
import { textsBy } from '../../model/index.js';
import type { Console } from './console.js';
import { renderTable } from './table.js';

/** Shows the measures as tables. */
export function measuresText(measures: Measures, out: Console): string {
  const say = textsBy(out.say);
  const { pairs, answered, people, members, questions, blocking } = measures;
  const scores = ({ precision, recall, f1 }: Pick<Measures, 'precision' | 'recall' | 'f1'>) =>
    [precision, recall, f1].map((score) => score.toFixed(4));
  return [
    renderTable(
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
    ),
    renderTable(
      ['', '', '%'],
      [
        [say('evaluate-rows'), measures.rows, ''],
        [say('evaluate-people'), ...of(people.exact, people.count)],
        [say('evaluate-members'), ...of(members.mixed, members.count)],
        [
          say('evaluate-questions', {
            rows: percent(questions.asked, measures.rows),
            left: questions.left,
          }),
          ...of(questions.one, questions.judged),
        ],
        [
          say('evaluate-blocking', { compared: blocking.compared }),
          ...of(blocking.proposed, blocking.true),
        ],
      ],
      out,
    ),
    renderTable(
      [
        say('evaluate-rule'),
        say('evaluate-rule-pairs'),
        say('evaluate-rule-first'),
        '%',
        say('evaluate-rule-alone'),
        '%',
      ],
      blocking.rules.map(({ rule, pairs: held, first, alone }) => [
        rule,
        held,
        first,
        percent(first, blocking.true),
        alone,
        percent(alone, blocking.true),
      ]),
      out,
    ),
    renderTable(
      [
        say('evaluate-probability'),
        say('evaluate-pairs'),
        say('evaluate-promised'),
        say('evaluate-truly'),
      ],
      measures.reliability.map(({ from, to, pairs: compared, one, expected }) => [
        `${shortPercent(from)}–${shortPercent(to)} %`,
        compared,
        percent(expected, compared),
        percent(one, compared),
      ]),
      out,
    ),
  ].join('\n');
}

function of(part: number, whole: number): [string, string] {
  return [`${part} / ${whole}`, percent(part, whole)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

function shortPercent(share: number): string {
  return String(Number((100 * share).toFixed(1)));
}
