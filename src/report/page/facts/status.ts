/** Reads whether a status says that a person is still a member. */
import { parseStatusNote, type StatusKind } from '../../../text/index.js';

const LEFT: ReadonlySet<StatusKind> = new Set<StatusKind>([
  'died',
  'removed',
  'left',
  'grown-up',
  'moved',
  'inactive',
]);
const ACTIVE: ReadonlySet<StatusKind> = new Set<StatusKind>(['active', 'exempt', 'away']);
/** Statuses of English lists. */
const ENGLISH_LEFT = /\b(?:deceased|moved away|transferred|no longer)\b/;
const ENGLISH_ACTIVE = /^active$/;

/** Reads a status; blank and unfamiliar ones are unknown. */
export function membershipOf(status: string): 'active' | 'left' | 'unknown' {
  const { events } = parseStatusNote(status);
  const done = events.filter(({ state }) => state === 'done');
  const text = status.toLowerCase();
  if (done.some(({ kind }) => LEFT.has(kind)) || ENGLISH_LEFT.test(text)) return 'left';
  const isActive = done.some(({ kind }) => ACTIVE.has(kind)) || ENGLISH_ACTIVE.test(text);
  return isActive ? 'active' : 'unknown';
}
