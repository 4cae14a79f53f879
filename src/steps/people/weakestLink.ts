/** Explains how the rows of a member hold together. */
import { linksOf } from '../../decisions/index.js';
import { makeExplainer, memberLinks } from '../../match/index.js';
import type { Member, PairExplanation, WeakestLink } from '../../model/index.js';
import type { Matched } from './match.js';

/** Most rows of a member that are compared: their pairs grow with the square. */
const MOST_ROWS = 40;

type Explain = (a: number, b: number) => PairExplanation;

/**
 * Makes a function that finds the weakest link of a member. Rows that a decision joins, and those of a list that repeats
 * a fuller one, hold together whatever their weight. The explainer reads all records, so it is made at the first call.
 */
export function weakestLinkReader(
  matched: Pick<Matched, 'parsed' | 'clustering' | 'counting' | 'recordsOf' | 'matcherData'>,
): (member: Pick<Member, 'records'>) => WeakestLink | undefined {
  let explain: Explain | undefined;
  let explainLink: Explain | undefined;
  return ({ records: rows }) => {
    if (rows.length < 2) return undefined;
    const { parsed, clustering, matcherData } = matched;
    const { records, profile } = parsed;
    explain ??= makeExplainer(records, profile, clustering.model, undefined, matcherData);
    explainLink ??= withFirmLinks(explain, matched);
    const links = memberLinks(rows.slice(0, MOST_ROWS), explainLink);
    const weakest = links.find(({ weight }) => Number.isFinite(weight));
    if (weakest === undefined) return undefined;
    const { a, b } = weakest;
    return { a, b, explanation: explain(a, b) };
  };
}

/** Gives pairs that a decision joins, and rows of lists that repeat a fuller one, an infinite weight. */
function withFirmLinks(
  explain: Explain,
  { clustering, counting, recordsOf }: Pick<Matched, 'clustering' | 'counting' | 'recordsOf'>,
): Explain {
  const { mustLink } = linksOf([...counting], recordsOf);
  const decided = new Set(mustLink.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const repeated = new Set(clustering.repeated);
  if (decided.size + repeated.size === 0) return explain;
  return (a, b) => {
    const explained = explain(a, b);
    const isFirm = decided.has(`${a} ${b}`) || repeated.has(a) || repeated.has(b);
    return isFirm ? { ...explained, total: Number.POSITIVE_INFINITY } : explained;
  };
}
