/** Compares checked rows with the members of a run. */
import { type AcceptedChecks, type CheckedMember, fromChecks } from '../../decisions/index.js';
import {
  CHECKED_FIELDS,
  type CheckedRow,
  type Decision,
  displayValue,
  type Finding,
  finding,
  type MergeResult,
} from '../../model/index.js';
import { answerYears } from '../../text/index.js';

/**
 * Accepts the rows of lists that were checked against the population register.
 * @param result of the run without them
 * @param ledger decisions in force
 */
export function acceptChecks(
  rows: readonly CheckedRow[],
  result: MergeResult,
  ledger: readonly Decision[],
): AcceptedChecks {
  const none = { right: 0, corrected: 0, notFound: 0 };
  if (rows.length === 0) {
    return { decisions: [], replaced: [], notes: [], findings: [], counts: none };
  }
  const members = new Map(result.members.map((member) => [member.id, member]));
  const ids = result.records.columns.get('id');
  const memberOf = (id: string): CheckedMember | undefined => {
    const member = members.get(id);
    if (member === undefined) return undefined;
    const values = CHECKED_FIELDS.flatMap((field) => {
      const text = member.values.get(field)?.text ?? '';
      return text === '' ? [] : [[field, text] as const];
    });
    return {
      values: new Map(values),
      rows: member.records.map((record) => ({
        fingerprint: result.fingerprints.at(record)!,
        id: ids === undefined ? '' : displayValue(ids, record),
      })),
    };
  };
  const { profile } = result;
  const yearsOf = (field: string) => answerYears(field, profile.ages, result.findings);
  const accepted = fromChecks(rows, { profile, yearsOf, memberOf, ledger });
  const fresh = newDecisions(accepted.decisions, ledger);
  return { ...accepted, decisions: fresh, findings: [...accepted.findings, ...summary(accepted)] };
}

/** Leaves out decisions that the ledger has. */
function newDecisions(decisions: readonly Decision[], ledger: readonly Decision[]): Decision[] {
  const known = new Set(ledger.map(({ question }) => question));
  return decisions.filter(({ question }) => !known.has(question));
}

/** Findings about rows that count. */
const OF_USED_ROWS: ReadonlySet<string> = new Set([
  'verify-not-found',
  'verify-decided-otherwise',
  'verify-number-contradicts',
]);

function summary({ counts: { right, corrected, notFound }, findings }: AcceptedChecks): Finding[] {
  const unusable = findings.filter(({ code }) => !OF_USED_ROWS.has(code)).length;
  return [finding('info', 'verify-read', { right, corrected, notFound, unusable })];
}
