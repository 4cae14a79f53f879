/** Assigns the columns of a table to the fields of a profile. */
import type { Finding, LayoutColumn, Place, Profile, Table } from '../../model/index.js';
import { belowNumbers, dataColumns, peopleDataColumns } from '../cells/samples.js';
import { headerPaths } from '../header/headerPaths.js';
import type { HeaderRows, PlannedColumns } from '../header/headerRows.js';
import { headingText } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import { addressFormClaim } from './addressForm.js';
import { cardClaim } from './cardClaim.js';
import type { Claim, HeaderView } from './claim.js';
import { dayAndMonthClaims, yearClaims } from './dayAndYear.js';
import { claimDividedHeading } from './dividedHeading.js';
import { fitsContent, phoneOfLetters } from './fitsContent.js';
import { looseGenderClaims } from './genderClaims.js';
import { listColumns } from './listColumns.js';
import { looseDateClaims } from './looseDateClaims.js';
import { orderedNameParts } from './nameOrder.js';
import { namesBySexClaims } from './namesBySex.js';
import { namesElsewhere } from './namesElsewhere.js';
import { withoutNamesOfThings } from './namesOfThings.js';
import { nearClaims } from './nearClaims.js';
import { holdsNoPlace, isGradeReached, isHouse } from './notPlaces.js';
import { othersColumns } from './othersColumns.js';
import { peopleClaim, withoutHeadsOfBranches } from './peopleClaim.js';
import { peopleFactClaims } from './peopleFacts.js';
import { resolveClaims } from './resolveClaims.js';
import { resultBranchClaim } from './resultBranch.js';
import { communeBranchClaim, unitBranchClaims, unitCommuneClaim } from './unitCommunes.js';
import { valueListColumns } from './valueLists.js';

/**
 * Lists all columns that have a heading or data, each with the field that it is. Rules claim columns
 * for fields, from the plan and exact headings to content; then `resolveClaims` chooses among them.
 * @throws InputError `two-columns-one-field` if only a person can say which column is the name, and
 *   `names-elsewhere` if the names are not below their heading
 */
export function assignColumns(
  table: Table,
  header: HeaderRows,
  profile: Profile,
  wordings: Wordings,
  planned: PlannedColumns,
): { columns: LayoutColumn[]; findings: Finding[] } {
  const place: Place = { file: table.file, row: header.top + 1 };
  if (table.sheet !== '') place.sheet = table.sheet;
  const filled = dataColumns(table, header.bottom);
  let ofPeople: Uint8Array | undefined;
  const filledByPeople = () => {
    ofPeople ??= peopleDataColumns(table, header.bottom);
    return ofPeople;
  };
  const firstRow = belowNumbers(table, header.bottom);
  const view: HeaderView = { table, header, firstRow, filled, filledByPeople, place };
  const allPaths = headerPaths(table, header.top, header.bottom);
  const headers = allPaths.map(headingText);
  const ofOthers = othersColumns(wordings, allPaths);
  const values = valueListColumns(view, headers);
  const paths = allPaths.map((path, column) =>
    ofOthers.has(column) || values.has(column) ? [] : path,
  );
  for (const column of planned.keys()) while (paths.length <= column) paths.push([]);
  const headed = paths.flatMap((path, column): Claim[] => {
    const heading = headers[column] ?? '';
    const claim = plannedClaim(view, profile, planned, column, heading);
    return claim === undefined
      ? headingClaims(view, profile, wordings, path, column, heading)
      : [claim];
  });
  const claims = withoutNamesOfThings(view, paths, headed);
  claims.push(...resultBranchClaim(profile, headers, claims));
  claims.push(...unitBranchClaims(view, profile, headers, claims));
  const near = nearClaims(view, wordings, paths, headers, claims);
  claims.push(...near.value);
  claims.push(...looseDateClaims(view, profile, wordings, paths, headers, claims));
  claims.push(...looseGenderClaims(view, profile, wordings, paths, headers, claims));
  claims.push(...dayAndMonthClaims(view, paths, claims));
  claims.push(...yearClaims(view, paths, claims));
  claims.push(...addressFormClaim(view, profile, headers, claims));
  claims.push(...namesBySexClaims(view, wordings, paths, headers, claims));
  const people = peopleClaim(view, profile, headers, claims);
  if (people !== undefined) claims.push(people.claim);
  claims.push(...peopleFactClaims(wordings, paths, headers, claims));
  const card = cardClaim(view, profile, headers, claims);
  if (card !== undefined) claims.push(card.claim);
  const resolved = resolveClaims(
    view,
    orderedNameParts(view, withoutHeadsOfBranches(headers, claims)),
  );
  const misplaced = namesElsewhere(view, resolved.claims);
  if (misplaced !== undefined) throw misplaced;
  return {
    columns: listColumns(view, headers, resolved),
    findings: [
      ...near.findings,
      ...(people === undefined ? [] : [people.finding]),
      ...(card === undefined ? [] : [card.finding]),
      ...resolved.findings,
    ],
  };
}

/** Claims a column for the plan; but a letter without heading and data is of another roster. */
function plannedClaim(
  view: HeaderView,
  profile: Profile,
  planned: PlannedColumns,
  column: number,
  header: string,
): Claim | undefined {
  if (header === '' && view.filled[column] !== 1) return undefined;
  const field = profile.fields.find((candidate) => candidate.id === planned.get(column));
  return field && { field, strength: -1, column, header, by: 'plan' };
}

/** Claims a column, or all columns below its heading, by exact wordings. */
function headingClaims(
  view: HeaderView,
  profile: Profile,
  wordings: Wordings,
  path: readonly string[],
  column: number,
  header: string,
): Claim[] {
  const named = wordings.meaning(path);
  if (named === undefined) return [];
  const meaning = fitsContent(view, named, column, path)
    ? named
    : phoneOfLetters(view, wordings, named, column, path);
  if (meaning === undefined) return [];
  const isPlanned = meaning.strength < 0;
  if (!isPlanned && (isGradeReached(path) || holdsNoPlace(view, meaning.field, column))) return [];
  const unit = isPlanned
    ? undefined
    : (unitCommuneClaim(view, profile, meaning, column, path.at(-1) ?? '') ??
      communeBranchClaim(view, profile, meaning, column, header));
  if (unit !== undefined) return [{ ...unit, header }];
  const claim: Claim = {
    ...meaning,
    ...(!isPlanned && isHouse(meaning.field, path) ? { yields: true } : {}),
    ...{ column, header, by: isPlanned ? 'plan' : 'wording' },
  };
  if (meaning.part !== undefined) return [claim];
  return claimDividedHeading(view, claim) ?? [claim];
}
