/** Pools the measures of several runs. */
import { type Measures, type Scores, scoresOf } from '#product/evaluate/index.js';

type Found = Pick<Measures['answered'], 'found' | 'right'>;

/** Measures of a run, as numbers to add. */
export interface Pooled extends Scores {
  rows: number;
  pairs: Pick<Measures['pairs'], 'true' | 'found' | 'right'>;
  answered: Scores & Found;
  questions: Pick<Measures['questions'], 'asked' | 'judged' | 'one'>;
  blocking: Pick<Measures['blocking'], 'true' | 'proposed'>;
  reliability: Omit<Measures['reliability'][number], 'expected'>[];
}

/** Pools runs as if they were one. @param runs at least one */
export function pooled(runs: readonly Pooled[]): Pooled {
  const sum = (of: (run: Pooled) => number) => runs.reduce((total, run) => total + of(run), 0);
  const pairs = {
    true: sum((run) => run.pairs.true),
    found: sum((run) => run.pairs.found),
    right: sum((run) => run.pairs.right),
  };
  const answered = {
    found: sum((run) => run.answered.found),
    right: sum((run) => run.answered.right),
  };
  return {
    ...scoresOf(pairs),
    pairs,
    rows: sum(({ rows }) => rows),
    answered: { ...answered, ...scoresOf({ ...answered, true: pairs.true }) },
    questions: {
      asked: sum(({ questions }) => questions.asked),
      judged: sum(({ questions }) => questions.judged),
      one: sum(({ questions }) => questions.one),
    },
    blocking: {
      true: sum(({ blocking }) => blocking.true),
      proposed: sum(({ blocking }) => blocking.proposed),
    },
    reliability: runs[0]!.reliability.map(({ from, to }, at) => ({
      from,
      to,
      pairs: sum(({ reliability }) => reliability[at]!.pairs),
      one: sum(({ reliability }) => reliability[at]!.one),
    })),
  };
}

/** Formats mean and minimum of values: `0.9500 (0.9000)`. */
export function meanAndWorst(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length === 1) return mean.toFixed(4);
  return `${mean.toFixed(4)} (${Math.min(...values).toFixed(4)})`;
}
