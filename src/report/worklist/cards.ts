/** Judges Party cards and the end of the probation of Party members. */
import { formatDate, type Member, message } from '../../model/index.js';
import { fold, parseDate, precisionOf } from '../../text/index.js';
import { cardDigits, isPartyProfile, OFFICIAL } from './cardNumber.js';
import type { RunFacts } from './runFacts.js';
import type { MemberTask } from './task.js';

/** Heading of the body that issued a card: `Nơi cấp thẻ`, `Đảng bộ cấp thẻ`. */
const ISSUER_HEADING = /(?<!\p{L})cap the(?!\p{L})|(?<!\p{L})the.*(?:noi|co quan) cap/u;
/** District committees, which ended on 1 July 2025. `Thành ủy` may be that of a city under the State. */
const ABOLISHED = /(?:huyen uy|thi uy|quan uy|dang bo (?:huyen|thi xa|quan))(?!\p{L})/u;

/** Makes the task about a Party member's card; undefined for other lists. */
export function cardTask(member: Member, { profile, fields }: RunFacts): MemberTask | undefined {
  if (!isPartyProfile(profile)) return undefined;
  const value = member.values.get('card')?.text.trim() ?? '';
  const shared = { member, value };
  if (value === '') {
    // A card is issued with full membership.
    const isFull = !fields.has(OFFICIAL) || (member.values.get(OFFICIAL)?.text ?? '') !== '';
    return isFull ? { ...shared, kind: 'card-missing' } : undefined;
  }
  if (cardDigits(value) === '') return { ...shared, kind: 'card-malformed' };
  const issuer = abolishedIssuer(member);
  if (issuer === undefined) return undefined;
  return { ...shared, kind: 'card-committee', detail: message('work-card-issuer', { issuer }) };
}

function abolishedIssuer({ carried }: Member): string | undefined {
  for (const [heading, { text }] of carried) {
    if (ISSUER_HEADING.test(fold(heading)) && ABOLISHED.test(fold(text))) return text;
  }
  return undefined;
}

/**
 * Makes the task about a probation that should have ended, one year after admission, by the day of the member's
 * newest list; undefined without such a day.
 */
export function probationTask(member: Member, { fields, dayOf }: RunFacts): MemberTask | undefined {
  // Without the column on any list, nobody's full membership is known.
  if (!fields.has(OFFICIAL) || member.values.get(OFFICIAL) !== undefined) return undefined;
  const value = member.values.get('joined')?.text ?? '';
  const joined = parseDate(value, 'dmy');
  const day = dayOf(member);
  if (typeof joined !== 'number' || joined === 0 || day <= lastDayOf(joined) + 10000) {
    return undefined;
  }
  const detail = message('work-probation', { day: formatDate(day) });
  return { kind: 'probation-over', member, value, detail };
}

/** Gives the last day that a packed date can mean. */
function lastDayOf(packed: number): number {
  const precision = precisionOf(packed);
  if (precision === 'day') return packed;
  return precision === 'month' ? packed + 31 : Math.floor(packed / 10000) * 10000 + 1231;
}
