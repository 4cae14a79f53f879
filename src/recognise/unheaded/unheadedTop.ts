/** The place where the people of a list without a header begin. */
import type { Profile, Table } from '../../model/index.js';
import { isPerson } from '../cells/peopleColumns.js';
import { fieldOfType } from '../columns/offers.js';
import { contentColumns } from './contentColumns.js';
import { joinParts } from './joinedColumns.js';
import { splitLines } from './splitLines.js';

/** Returns the row of the first person of a sheet that is read without a header; undefined for any other sheet. */
export function unheadedTop(table: Table, profile: Profile): number | undefined {
  const lines = () => splitLines(table, profile.branchPrefixes);
  for (const make of [() => joinParts(table), lines]) {
    const own = make();
    const fields = own && contentColumns(own, profile);
    if (fields === undefined) continue;
    const id = fieldOfType(profile, 'name')?.id;
    const [name] = [...fields].find(([, field]) => field === id) ?? [0];
    return own!.rows.findIndex((cells) => isPerson(cells[name] ?? ''));
  }
  return undefined;
}
