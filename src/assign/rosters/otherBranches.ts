/** The column of branches of another organisation (`Chi hội` in a run of the Youth Union) in a list without its own. */
import type { Layout, Profile, Table } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import { memberTexts } from './placedList.js';

/** Not `Chi bộ`: members of any organisation may be in the Party, too. */
const HEADING =
  /^(?:ten )?(?:chi doan|chi hoi(?: (?:phu nu|nong dan|cuu chien binh|ccb|thanh nien|nguoi cao tuoi))?)(?: cu| sinh hoat)?$/;
/** Share of the people who must have a branch there; other columns tell who is a member of the other organisation. */
const ENOUGH = 0.8;

/** Prefix of the branches of the Party; the `Chi đoàn` of a young member is no part of it. */
const PARTY = 'chi bộ';

/** Finds the column that most people of a list have filled; undefined for none. */
export function otherBranches(
  table: Table,
  layout: Layout,
  { branchPrefixes }: Profile,
): { header: string; texts: string[] } | undefined {
  if (branchPrefixes.includes(PARTY)) return undefined;
  for (const { index, header, field } of layout.columns) {
    if (field !== undefined || !HEADING.test(fold(clean(header)))) continue;
    const texts = memberTexts(table, layout, index);
    const people = layout.kinds.filter((kind) => kind === 'member').length;
    const filled = texts.filter((text) => text !== '').length;
    if (filled >= ENOUGH * people) return { header, texts };
  }
  return undefined;
}
