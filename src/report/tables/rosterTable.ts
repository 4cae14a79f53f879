import {
  branchWord,
  isNumberField,
  type Member,
  type MergeResult,
  type Profile,
  type ProfileField,
} from '../../model/index.js';
import { type Mask, maskWhere } from '../../text/index.js';
import { type RowSource, rowsOf } from './textTable.js';

const FIRST_FIELDS = ['name', 'birth'];

export interface RosterColumn {
  /** Unique among the columns of all rosters of a run. */
  key: string;
  /** May repeat; see `numberRepeated`. */
  heading: string;
  textOf: (member: Member) => string;
}

/** Lists the profile fields that any member has: name, birth, then the order of the profile. */
function rosterFields(result: MergeResult): ProfileField[] {
  const fields = result.profile.fields.filter(({ id }) => result.fields.includes(id));
  const first = FIRST_FIELDS.flatMap((id) => fields.filter((field) => field.id === id));
  return [...first, ...fields.filter((field) => !first.includes(field))];
}

/** Numbers repeated headings, so that readers can distinguish the columns. */
export function numberRepeated(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let free = heading;
    for (let number = 2; taken.has(free); number++) free = `${heading} (${number})`;
    taken.add(free);
    return free;
  });
}

/** Lists `file:sheet:row` of each row of a member, leading row first. */
export function memberSources(result: MergeResult, member: Member, text: Mask['text']): string {
  const { records, tables } = result;
  let sources = '';
  for (const record of member.records) {
    const { file, sheet } = tables[records.table[record]!]!;
    if (sources !== '') sources += ' ; ';
    sources += `${text(file)}:${text(sheet)}:${records.row[record]! + 1}`;
  }
  return sources;
}

/** Lists the columns of the roster in order, without those that are blank for all members. */
export function rosterColumns(result: MergeResult, mask: boolean): RosterColumn[] {
  const { text, number } = maskWhere(mask);
  const { commune, branch, source } = rosterHeadings(result.profile);
  return [
    { key: 'id', heading: 'Mã', textOf: ({ id }) => id },
    ...rosterFields(result).map((field): RosterColumn => {
      const { id, label } = field;
      const shown = isNumberField(field) ? number : text;
      return {
        key: `field ${id}`,
        heading: label.vi,
        textOf: ({ values }) => shown(values.get(id)?.text ?? ''),
      };
    }),
    { key: 'commune', heading: commune, textOf: ({ newCommune }) => text(newCommune) },
    { key: 'branch', heading: branch, textOf: ({ newBranch }) => text(newBranch) },
    ...result.carried.map(
      (heading): RosterColumn => ({
        key: `carried ${heading}`,
        heading: text(heading),
        textOf: ({ carried }) => text(carried.get(heading)?.text ?? ''),
      }),
    ),
    ...sharedNumberColumn(result),
    ...checkedColumn(result, text),
    { key: 'sources', heading: source, textOf: (member) => memberSources(result, member, text) },
  ];
}

/** Makes a column that marks ID numbers which decisions left on several members, if there are any. */
function sharedNumberColumn({ members, sharedOwners }: MergeResult): RosterColumn[] {
  if (sharedOwners === undefined || sharedOwners.size === 0) return [];
  const textOf = ({ id }: Member) => sharedOwners.get(id)?.join(' ; ') ?? '';
  if (!members.some((member) => textOf(member) !== '')) return [];
  return [{ key: 'shared number', heading: 'Trùng số giấy tờ với', textOf }];
}

/** Makes a column with the checked rows that values came from, if a list was checked against the register. */
function checkedColumn(
  { members, checkedSources, profile }: MergeResult,
  text: Mask['text'],
): RosterColumn[] {
  if (checkedSources === undefined || checkedSources.size === 0) return [];
  if (!members.some(({ id }) => checkedSources.has(id))) return [];
  const labels = new Map(profile.fields.map(({ id, label }) => [id, label.vi]));
  const textOf = ({ id }: Member) =>
    Array.from(checkedSources.get(id) ?? [], ([source, fields]) => {
      const names = fields.map((field) => labels.get(field) ?? field).sort();
      return `${text(source)} (${names.join(', ')})`;
    }).join(' ; ');
  return [{ key: 'checked', heading: 'Đã đối chiếu', textOf }];
}

/** Gives the headings of the columns that every roster has. */
export function rosterHeadings(profile: Profile) {
  return {
    name: profile.fields.find(({ type }) => type === 'name')?.label.vi ?? '',
    commune: 'Xã mới',
    branch: `${branchWord(profile)} mới`,
    source: 'Nguồn',
  };
}

/**
 * Makes the roster: one row per member, in the order of the result.
 * @param mask whether to hide the middle of ID and phone numbers
 */
export function rosterTable(result: MergeResult, mask: boolean): RowSource {
  const columns = rosterColumns(result, mask);
  return {
    headings: numberRepeated(columns.map(({ heading }) => heading)),
    rows: rowsOf(result.members, (member) => columns.map(({ textOf }) => textOf(member))),
  };
}
