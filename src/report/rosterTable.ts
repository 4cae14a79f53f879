import {
  branchWord,
  type Member,
  type MergeResult,
  type Profile,
  type ProfileField,
} from '../model/index.js';
import { maskedNumber, maskedText } from './mask.js';
import { type RowSource, rowsOf } from './textTable.js';

const FIRST_FIELDS = ['name', 'birth'];

/** Profile fields that any member has, in the order of the profile with name and birth first. */
function rosterFields(result: MergeResult): ProfileField[] {
  const present = new Set<string>();
  for (const member of result.members) for (const id of member.values.keys()) present.add(id);
  const fields = result.profile.fields.filter((field) => present.has(field.id));
  const first = FIRST_FIELDS.flatMap((id) => fields.filter((field) => field.id === id));
  return [...first, ...fields.filter((field) => !first.includes(field))];
}

/** Two columns of one heading can't be told apart by whoever reads the file: number the later. */
function distinct(headings: string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let free = heading;
    for (let number = 2; taken.has(free); number++) free = `${heading} (${number})`;
    taken.add(free);
    return free;
  });
}

/** `file:sheet:row` of each row that the member was put together from, the leading one first. */
function memberSources(result: MergeResult, member: Member): string {
  const { records, tables } = result;
  return member.records
    .map((record) => {
      const { file, sheet } = tables[records.table[record]!]!;
      return `${file}:${sheet}:${records.row[record]! + 1}`;
    })
    .join(' ; ');
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
  const fields = rosterFields(result);
  const { commune, branch, source } = rosterHeadings(result.profile);
  const text = mask ? maskedText : (value: string) => value;
  const number = mask ? maskedNumber : (value: string) => value;
  const columns = fields.map((field) => ({
    id: field.id,
    shown: field.type === 'idNumber' || field.type === 'phone' ? number : text,
  }));
  return {
    headings: distinct([
      'Mã',
      ...fields.map((field) => field.label.vi),
      commune,
      branch,
      ...result.carried,
      source,
    ]),
    rows: rowsOf(result.members, (member) => [
      [
        member.id,
        ...columns.map(({ id, shown }) => shown(member.values.get(id)?.text ?? '')),
        member.newCommune,
        member.newBranch,
        ...result.carried.map((heading) => text(member.carried.get(heading)?.text ?? '')),
        memberSources(result, member),
      ],
    ]),
  };
}
