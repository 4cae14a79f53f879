/** Finds numbers and codes that several members have. */
import {
  addToSet,
  type Column,
  codeLabelKey,
  displayValue,
  type Member,
  type MergeResult,
  message,
  type ProfileField,
} from '../../model/index.js';
import { fold, parseId } from '../../text/index.js';
import { cardDigits, isPartyProfile } from './cardNumber.js';
import type { MemberTask } from './task.js';

/** Kind of code that a national system gives to each member. */
const MEMBER_CODE = 'member';
/** A code of a national system; short ones may be numbered anew on each list. */
const LONG_CODE = /^(?!\s*(\S)\1+\s*$)(?=.*\d{6})\s*[\dA-Z.-]{8,}\s*$/i;

/**
 * Lists members with an ID number or code that others have too, in the order of the numbers.
 * @param result all members of a run, since the others may be in another commune
 */
export function sharedTasks(result: MergeResult): MemberTask[] {
  return [...sharedIds(result), ...sharedCodes(result)];
}

function sharedIds({ members, records, sharedOwners = new Map() }: MergeResult): MemberTask[] {
  const column = records.columns.get('id');
  const groups = groupsOf(members, (member) => idsOf(member, column));
  const groupsOfMember = new Map<Member, Set<number>>();
  const tasks = groups.flatMap(({ text, owners }, at) =>
    owners.map((member) => {
      addToSet(groupsOfMember, member, at);
      return sharedTask('id-shared', member, text, owners, true);
    }),
  );
  const isListed = (member: Member, other: Member) => {
    const others = groupsOfMember.get(other);
    return [...(groupsOfMember.get(member) ?? [])].some((at) => others?.has(at) === true);
  };
  // A decision may be about a number that neither member shows any more.
  const byId = new Map(sharedOwners.size === 0 ? [] : members.map((member) => [member.id, member]));
  for (const [id, ids] of sharedOwners) {
    const member = byId.get(id);
    if (member === undefined) continue;
    const others = [...new Set(ids)]
      .flatMap((other) => byId.get(other) ?? [])
      .filter((other) => !isListed(member, other));
    const number = member.values.get('id')?.text ?? '';
    if (others.length > 0) tasks.push(sharedTask('id-shared', member, number, others, true));
  }
  return tasks;
}

/** Lists the valid ID numbers of all rows of a member. */
function idsOf(member: Member, column: Column | undefined): Set<string> {
  const ids = new Set<string>();
  const shown = parseId(member.values.get('id')?.text ?? '');
  if (typeof shown === 'object') ids.add(shown.text);
  if (column === undefined) return ids;
  for (const record of member.records) ids.add(displayValue(column, record));
  ids.delete('');
  return ids;
}

/** Compares card numbers and member codes; other codes are those of schools and employers. */
function sharedCodes(result: MergeResult): MemberTask[] {
  return result.profile.fields
    .filter(({ type }) => type === 'code')
    .flatMap((field) =>
      [field.id, MEMBER_CODE].flatMap((kind) => {
        const label = codeLabelKey(field.id, kind);
        const codes = codesOf(result, field, kind);
        if (codes === undefined) return [];
        return groupsOf(result.members, codes).flatMap(({ text, owners }) =>
          owners.map((member) => {
            const task = sharedTask('code-shared', member, text, owners, false);
            const others = namesOf(owners, member);
            const detail = message('work-code-with', { field: label, others });
            return { ...task, detail };
          }),
        );
      }),
    );
}

/** Makes a function that lists a member's codes of one kind; undefined if no list has such codes. */
function codesOf(
  { records, profile }: MergeResult,
  field: ProfileField,
  kind: string,
): ((member: Member) => Set<string>) | undefined {
  const column = records.columns.get(field.id);
  const codes = column?.type === 'code' ? column : undefined;
  const compared = codes?.kinds?.find((own) => own.kind === kind);
  // Short lists with one repeated number are not compared, but a repeated card number is wrong there too.
  const isCard = kind === field.id && isPartyProfile(profile);
  const wordings = new Set(
    field.codes?.find((own) => own.kind === kind)?.wordings.map((wording) => fold(wording)),
  );
  if (!isCard && compared === undefined && wordings.size === 0) return undefined;
  return ({ records: own, values, carried }) => {
    const found = new Set<string>();
    if (isCard) {
      found.add(cardDigits(values.get(field.id)?.text ?? ''));
      for (const record of own) {
        if (codes !== undefined) found.add(cardDigits(displayValue(codes, record)));
      }
    } else if (compared !== undefined) {
      for (const record of own) found.add(compared.values[compared.index[record]].text);
    }
    for (const [heading, { text }] of wordings.size === 0 ? [] : carried) {
      if (wordings.has(fold(heading)) && LONG_CODE.test(text)) found.add(text.trim());
    }
    found.delete('');
    return found;
  };
}

/** @param owners members with the number, perhaps this one too */
function sharedTask(
  kind: 'id-shared' | 'code-shared',
  member: Member,
  value: string,
  owners: readonly Member[],
  isNumber: boolean,
): MemberTask {
  const detail = message('work-shared-with', { others: namesOf(owners, member) });
  return { kind, member, value, isNumber, detail };
}

/** Most members that a line names: a number that fills cells may be on thousands. */
const NAMED = 5;

/** Names the other owners with their branches, so that a clerk finds them. */
function namesOf(owners: readonly Member[], member: Member): string {
  const others = owners.slice(0, NAMED + 2).filter((owner) => owner !== member);
  const named = others.slice(0, NAMED).map(({ id, values, newBranch, newCommune }) => {
    const place = [newBranch, newCommune].filter((part) => part !== '').join(', ');
    return `${values.get('name')?.text ?? ''} (${[place, id].filter((part) => part !== '').join('; ')})`;
  });
  return [...named, ...(others.length > NAMED ? ['…'] : [])].join('; ');
}

/** Groups members by a text that several of them have, in the order of first occurrence. */
function groupsOf(
  members: readonly Member[],
  textsOf: (member: Member) => Iterable<string>,
): { text: string; owners: Member[] }[] {
  // Nearly all texts have one owner, so lists are made for the others only.
  const owners = new Map<string, Member | Member[]>();
  const shared = new Map<string, Member[]>();
  for (const member of members) {
    for (const text of textsOf(member)) {
      const known = owners.get(text);
      if (known === undefined) owners.set(text, member);
      else if (Array.isArray(known)) known.push(member);
      else {
        const both = [known, member];
        owners.set(text, both);
        shared.set(text, both);
      }
    }
  }
  return [...shared].map(([text, list]) => ({ text, owners: list }));
}
