/** Finds what is missing, doubtful or due in the values of single members. */
import { type Member, message, type Profile, REFERENCE_YEAR } from '../../model/index.js';
import { fold, yearOf } from '../../text/index.js';
import { cardTask, probationTask } from './cards.js';
import { idTask } from './ids.js';
import type { RunFacts } from './runFacts.js';
import { shownDate } from './shownDate.js';
import { statusTask } from './statuses.js';
import type { MemberTask, TaskKind } from './task.js';

/**
 * From this upper limit on, the ages of a profile only mark implausible dates. Below it, members leave at
 * that age, as in the Youth Union.
 */
const NO_LEAVING_AGE = 60;

/** Statuses of people who are no longer members, so that nothing more is asked of them. */
const LEFT: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'status-died',
  'status-removed',
  'status-transferred',
  'status-grown-up',
]);

/** Lists the tasks of one member. */
export function tasksOfMember(member: Member, facts: RunFacts): MemberTask[] {
  const status = statusTask(member, facts);
  if (status !== undefined && LEFT.has(status.kind)) return [status];
  const tasks: MemberTask[] = [];
  const add = (task: MemberTask | undefined) => {
    if (task !== undefined) tasks.push(task);
  };
  add(status);
  if (facts.asked.has('id')) add(idTask(member));
  add(cardTask(member, facts));
  add(probationTask(member, facts));
  add(ageTask(member, facts));
  add(phoneTask(member, facts));
  return tasks;
}

function phoneTask(member: Member, { asked }: RunFacts): MemberTask | undefined {
  if (!asked.has('phone') || textOf(member, 'phone') !== '') return undefined;
  return { kind: 'phone-missing', member, value: '' };
}

/** Compares the year of birth with the ages of the profile, in the year of the merger or of a newer list. */
function ageTask(member: Member, { profile, dayOf }: RunFacts): MemberTask | undefined {
  const { min, max } = profile.ages;
  if (max >= NO_LEAVING_AGE) return undefined;
  const birth = shownDate(textOf(member, 'birth'));
  if (typeof birth !== 'number' || birth === 0) return undefined;
  const year = Math.max(REFERENCE_YEAR, yearOf(dayOf(member)));
  const age = year - yearOf(birth);
  if (age >= min && age <= max) return undefined;
  const post = postOf(member, profile);
  const kind = age > max ? 'age-over' : 'age-under';
  const detail =
    age > max && post !== ''
      ? message('work-age-post', { age, year, post })
      : message('work-age', { age, year });
  return { kind, member, value: '', detail };
}

/** Gives the post of a member; a list may write `Đoàn viên` for none. */
function postOf(member: Member, { signs, label }: Profile): string {
  const post = textOf(member, 'post');
  const names = [label.vi, ...(signs?.members ?? [])].map(fold);
  return names.includes(fold(post)) ? '' : post;
}

function textOf({ values }: Member, field: string): string {
  return values.get(field)?.text.trim() ?? '';
}
