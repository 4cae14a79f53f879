import type { AuditReading } from '../../app/audit.js';
import { decimalsBy, type PlainCode, type SayCode, textsBy } from '../../model/index.js';
import type { Console } from '../terminal/console.js';
import { renderTable } from '../terminal/table.js';

/** Shows what a checked sample says about a result. */
export function auditText(reading: AuditReading, out: Console): string {
  const say = textsBy(out.say);
  const { fixed } = decimalsBy(out.say);
  const { judgement, draw, estimates } = reading;
  const { answered, unsure, open, unusable } = judgement;
  const counts = {
    answered: answered.length,
    unsure,
    open,
    unusable: unusable.length,
  };
  const { below, largeMembers } = draw;
  const unanswered = estimates.unanswered.map((id) => say(`audit-stratum-${id}`)).join('; ');
  return [
    say('audit-answers-read', counts),
    estimatesTable(reading, say, out),
    say('audit-covered', { below: below.pairs, expected: fixed(below.expected, 1) }),
    ...(largeMembers > 0 ? [say('audit-large-members', { count: largeMembers })] : []),
    ...(unanswered === '' ? [] : [say('audit-unanswered', { strata: unanswered })]),
    strataTable(reading, say, out),
    ...(reading.thresholds.length === 0
      ? []
      : [thresholdsTable(reading, say, out), say('audit-thresholds-note')]),
  ].join('\n');
}

function estimatesTable({ estimates }: AuditReading, say: SayCode, out: Console): string {
  const { merged, near, single } = estimates.frames;
  const { percent } = decimalsBy(out.say);
  const pairs = {
    precision: merged.pairs,
    recall: merged.pairs + near.pairs,
    recallWithSingles: merged.pairs + near.pairs + single.pairs,
  };
  const row = (code: PlainCode, name: 'precision' | 'recall' | 'recallWithSingles') => {
    const { value, low, high } = estimates[name];
    if (pairs[name] === 0) return [say(code), '—', '—'];
    return [say(code), percent(value, 1), `${percent(low, 1)} – ${percent(high, 1)}`];
  };
  return renderTable(
    ['', say('audit-estimate'), say('audit-interval')],
    [
      row('audit-precision', 'precision'),
      row('audit-recall', 'recall'),
      row('audit-recall-singles', 'recallWithSingles'),
    ],
    out,
  );
}

function strataTable({ judgement, draw }: AuditReading, say: SayCode, out: Console): string {
  return renderTable(
    (['stratum', 'pairs', 'drawn', 'answered', 'one'] as const).map((head) => say(`audit-${head}`)),
    judgement.strata.map(({ id, pairs, answers, one }, at) => [
      say(`audit-stratum-${id}`),
      pairs,
      draw.strata[at]!.drawn,
      answers,
      one,
    ]),
    out,
  );
}

function thresholdsTable({ thresholds }: AuditReading, say: SayCode, out: Console): string {
  const { fixed, percent } = decimalsBy(out.say);
  return renderTable(
    [
      say('audit-threshold'),
      say('audit-merged-pairs'),
      say('audit-right-pairs'),
      say('evaluate-precision'),
      say('evaluate-recall'),
    ],
    thresholds.map(({ mergeAt, isOwn, merged, right, precision, recall }) => {
      const bits = fixed(mergeAt, 1);
      const shown = isOwn ? say('audit-own-threshold', { bits }) : bits;
      return [shown, merged, right, percent(precision, 1), percent(recall, 1)];
    }),
    out,
  );
}

/** Makes the data of a reading for another program; places of answers, no values of people. */
export function auditData(reading: AuditReading) {
  const { sample, judgement, contrary, estimates, thresholds, draw } = reading;
  const { strata, answered, unsure, open, unusable } = judgement;
  return {
    sample,
    answers: { usable: answered.length, unsure, open, unusable: unusable.length },
    ...estimates,
    strata: strata.map((stratum, at) => ({ ...stratum, drawn: draw.strata[at]!.drawn })),
    below: draw.below,
    thresholds,
    unusable: unusable.map(({ code, place }) => ({ code, ...place })),
    contrary: contrary.map(({ place, ...answer }) => ({ ...answer, ...place })),
  };
}
