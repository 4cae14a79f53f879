import {
  branchWord,
  type Member,
  type MergeResult,
  type Profile,
  type ProfileField,
} from '../model/index.js';
import { type Mask, maskWhere } from '../text/mask.js';
import { type RowSource, rowsOf } from './textTable.js';

const FIRST_FIELDS = ['name', 'birth'];

export interface RosterColumn {
  /** Tells the column from all others of any roster of the same run. */
  key: string;
  /** Not yet told apart from an equal one. */
  heading: string;
  textOf: (member: Member) => string;
}

/** Profile fields that any member has, in the order of the profile with name and birth first. */
function rosterFields(result: MergeResult): ProfileField[] {
  const fields = result.profile.fields.filter(({ id }) => result.fields.includes(id));
  const first = FIRST_FIELDS.flatMap((id) => fields.filter((field) => field.id === id));
  return [...first, ...fields.filter((field) => !first.includes(field))];
}

/** Two columns of one heading can't be told apart by whoever reads the file: number the later. */
export function distinct(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let free = heading;
    for (let number = 2; taken.has(free); number++) free = `${heading} (${number})`;
    taken.add(free);
    return free;
  });
}

/** `file:sheet:row` of each row that the member was put together from, the leading one first. */
function memberSources(result: MergeResult, member: Member, text: Mask['text']): string {
  const { records, tables } = result;
  let sources = '';
  for (const record of member.records) {
    const { file, sheet } = tables[records.table[record]!]!;
    if (sources !== '') sources += ' ; ';
    sources += `${text(file)}:${text(sheet)}:${records.row[record]! + 1}`;
  }
  return sources;
}

/** In order; those that no member of the result has a value for are left out. */
export function rosterColumns(result: MergeResult, mask: boolean): RosterColumn[] {
  const { text, number } = maskWhere(mask);
  const { commune, branch, source } = rosterHeadings(result.profile);
  return [
    { key: 'id', heading: 'Mã', textOf: ({ id }) => id },
    ...rosterFields(result).map(({ id, type, label }): RosterColumn => {
      const shown = type === 'idNumber' || type === 'phone' ? number : text;
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
    { key: 'sources', heading: source, textOf: (member) => memberSources(result, member, text) },
  ];
}

/** Marks an ID number that people left on several members; no column where there is none. */
function sharedNumberColumn({ members, sharedOwners }: MergeResult): RosterColumn[] {
  const textOf = ({ id }: Member) => sharedOwners?.get(id)?.join(' ; ') ?? '';
  if (!members.some((member) => textOf(member) !== '')) return [];
  return [{ key: 'shared number', heading: 'Trùng số giấy tờ với', textOf }];
}

/** Headings of the columns that are there for every kind of roster. */
export function rosterHeadings(profile: Profile) {
  return {
    name: profile.fields.find(({ type }) => type === 'name')?.label.vi ?? '',
    commune: 'Xã mới',
    branch: `${branchWord(profile)} mới`,
    source: 'Nguồn',
  };
}

/** One row per member, in the order of the result. */
export function rosterTable(result: MergeResult, mask: boolean): RowSource {
  const columns = rosterColumns(result, mask);
  return {
    headings: distinct(columns.map(({ heading }) => heading)),
    rows: rowsOf(result.members, (member) => columns.map(({ textOf }) => textOf(member))),
  };
}
