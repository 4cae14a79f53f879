/** Corrects parts of names: exchanged ones, and whole names under the heading of the given name. */
import { clean, isPersonName } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { peopleColumns } from '../cells/peopleColumns.js';
import { SAMPLED_ROWS } from '../cells/samples.js';
import type { Claim } from './claim.js';
import type { HeaderView } from './headerView.js';

const FEWEST_PEOPLE = 3;
/** Share of names that must be complete in the other order. */
const MOST = 0.8;
/** Share of names that may be complete in the order of the headings. */
const FEW = 0.5;

/** Exchanges the parts `Firstname` and `Lastname` if the cells below are complete names only then. */
export function orderedNameParts(view: HeaderView, claims: readonly Claim[]): Claim[] {
  const surname = onlyColumn(claims, 'surname');
  const given = onlyColumn(claims, 'given');
  if (surname === undefined || given === undefined || !isReversed(view, surname, given)) {
    return [...claims];
  }
  return claims.map((claim) => {
    if (claim.column === surname) return { ...claim, part: 'given' };
    return claim.column === given ? { ...claim, part: 'surname' } : claim;
  });
}

/** Returns the column of a part of the name; undefined if none, several or the plan claims it. */
function onlyColumn(claims: readonly Claim[], part: 'surname' | 'given'): number | undefined {
  const [claim, another] = claims.filter((each) => each.part === part);
  return another === undefined && claim?.by === 'wording' ? claim.column : undefined;
}

function isReversed({ table, header }: HeaderView, surname: number, given: number): boolean {
  const turned: string[] = [];
  let people = 0;
  let inOrder = 0;
  const first = header.bottom + 1;
  const end = Math.min(table.rows.length, first + SAMPLED_ROWS);
  for (let row = first; row < end; row++) {
    const one = clean(cellAt(table, row, surname));
    const other = clean(cellAt(table, row, given));
    if (one === '' || other === '') continue;
    people++;
    if (isPersonName(`${one} ${other}`)) inOrder++;
    if (inOrder >= FEW * (end - first)) return false;
    turned.push(`${other} ${one}`);
  }
  if (people < FEWEST_PEOPLE || inOrder >= FEW * people) return false;
  return turned.filter(isPersonName).length >= MOST * people;
}

/**
 * Reads `Tên` as the whole name if whole names of people stand below it and no other column has a part: `Chủ hộ | Tên`.
 * Joined to the names beside them, they would make people who do not exist.
 */
export function wholeNamesOfGiven(
  { table, header }: HeaderView,
  claims: readonly Claim[],
): readonly Claim[] {
  const parts = claims.filter(({ field, part }) => field.type === 'name' && part !== undefined);
  const [only] = parts;
  if (parts.length !== 1 || only?.part !== 'given' || only.by === 'plan') return claims;
  if (!peopleColumns(table, header.bottom + 1).includes(only.column)) return claims;
  const { part: _given, ...whole } = only;
  return claims.map((claim) => (claim === only ? whole : claim));
}
