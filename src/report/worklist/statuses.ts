/** Finds statuses that need a decision of the office. */
import type { Member } from '../../model/index.js';
import { parseStatusNote, type StatusKind } from '../../text/index.js';
import type { RunFacts } from './runFacts.js';
import type { MemberTask, TaskKind } from './task.js';

/** Tasks by the event that a status reports, the weightiest first. */
const TASKS: readonly { event: StatusKind; kind: TaskKind }[] = [
  { event: 'died', kind: 'status-died' },
  { event: 'removed', kind: 'status-removed' },
  { event: 'left', kind: 'status-removed' },
  { event: 'moved', kind: 'status-transferred' },
  { event: 'inactive', kind: 'status-inactive' },
  { event: 'grown-up', kind: 'status-grown-up' },
  { event: 'exempt', kind: 'status-exempt' },
  { event: 'away', kind: 'status-away' },
];

/** Makes the task about a member's status, or about one whom only older or small lists have; undefined for others. */
export function statusTask(member: Member, facts: RunFacts): MemberTask | undefined {
  return reportedTask(member, facts) ?? missingTask(member, facts);
}

function missingTask(member: Member, { isMissing, isBeside }: RunFacts): MemberTask | undefined {
  if (!isMissing(member) && !isBeside(member)) return undefined;
  const kind = isMissing(member) ? 'status-missing' : 'status-beside';
  return { kind, member, value: '' };
}

function reportedTask(member: Member, facts: RunFacts): MemberTask | undefined {
  const value = member.values.get('status')?.text.trim() ?? '';
  if (value === '') return undefined;
  const { events } = parseStatusNote(value);
  const done = new Set(events.flatMap(({ kind, state }) => (state === 'done' ? [kind] : [])));
  const found = TASKS.find(({ event }) => done.has(event));
  if (found === undefined) return undefined;
  // A member who moved to another branch of the run remains: which branch is asked.
  const isMove = found.kind === 'status-transferred';
  const todo = isMove ? facts.placeQuestion(member.records) : undefined;
  return { kind: found.kind, member, value, ...(todo && { todo }) };
}
