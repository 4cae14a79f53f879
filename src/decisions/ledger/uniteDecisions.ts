import { type Decision, groupBy } from '../../model/index.js';
import { compareText } from '../../text/index.js';
import { decisionKey } from '../decisionKey.js';

/**
 * Unites the decisions of several sources. Equal decisions about a question become one, of the first
 * source by name. Different ones do not count: a person must settle them.
 */
export function uniteDecisions(decisions: readonly Decision[]): {
  decisions: Decision[];
  /** Questions with different decisions, and their files. */
  contradictions: { question: string; files: string[] }[];
} {
  const byQuestion = groupBy(decisions, (decision) => decision.question);
  const united: Decision[] = [];
  const contradictions: { question: string; files: string[] }[] = [];
  for (const [question, given] of [...byQuestion].sort(([a], [b]) => compareText(a, b))) {
    const sources = [...new Set(given.map(({ source }) => source))].sort(compareText);
    if (new Set(given.map(decisionKey)).size > 1) contradictions.push({ question, files: sources });
    else
      united.push({
        ...(given.find(({ suspension }) => suspension !== undefined) ?? given[0]),
        source: sources[0],
      });
  }
  return { decisions: united, contradictions };
}
