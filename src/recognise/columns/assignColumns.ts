/** Assigns the columns of a table to the fields of a profile. */
import type { Finding, LayoutColumn, Profile, Table } from '../../model/index.js';
import { headerPaths } from '../header/headerPaths.js';
import type { HeaderRows, PlannedColumns } from '../header/headerRows.js';
import { headingText } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import { addressFormClaim } from './byContent/addressForm.js';
import { withoutHeadsOfBranches } from './byContent/branchTables.js';
import { cardClaim } from './byContent/cardClaim.js';
import { dayAndMonthClaims, yearClaims } from './byContent/dayAndYear.js';
import { looseGenderClaims, withBirthsBySex } from './byContent/genderClaims.js';
import { looseDateClaims } from './byContent/looseDateClaims.js';
import { namesBySexClaims } from './byContent/namesBySex.js';
import { peopleClaim } from './byContent/peopleClaim.js';
import { prefixedBranchClaim } from './byContent/prefixedBranches.js';
import { branchPeriodClaim, withoutNewBranches } from './byHeading/branchPeriods.js';
import { headingClaims } from './byHeading/headingClaims.js';
import { withoutNamesOfThings } from './byHeading/namesOfThings.js';
import { nearClaims } from './byHeading/nearClaims.js';
import { peopleFactClaims } from './byHeading/peopleFacts.js';
import { resultBranchClaim } from './byHeading/resultBranch.js';
import { unitBranchClaims } from './byHeading/unitCommunes.js';
import type { Claim, ReportedClaims } from './claim.js';
import { withoutIdsOfOthers } from './excluded/idsOfOthers.js';
import { othersColumns } from './excluded/othersColumns.js';
import { valueListColumns } from './excluded/valueLists.js';
import { type ClaimView, viewHeader } from './headerView.js';
import { listColumns } from './listColumns.js';
import { orderedNameParts } from './nameOrder.js';
import { namesElsewhere } from './namesElsewhere.js';
import { type ResolvedClaims, resolveClaims } from './resolveClaims.js';

/** Claims columns that the claims so far leave free. */
type ClaimRule = (view: ClaimView, claims: readonly Claim[]) => readonly Claim[] | ReportedClaims;

/** Rules for columns that no exact heading names, in the order in which they are tried. */
const FURTHER_RULES: readonly ClaimRule[] = [
  resultBranchClaim,
  branchPeriodClaim,
  unitBranchClaims,
  prefixedBranchClaim,
  nearClaims,
  looseDateClaims,
  looseGenderClaims,
  dayAndMonthClaims,
  yearClaims,
  addressFormClaim,
  namesBySexClaims,
  peopleClaim,
  peopleFactClaims,
  cardClaim,
];

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
  const read = readColumns(table, header, profile, wordings, planned);
  const { view } = read;
  const found = resolvedClaims(view, planned);
  const own = withFactsOfMember(read, found.claims);
  const resolved = own === view ? found : resolvedClaims(own, planned);
  const misplaced = namesElsewhere(own, resolved.claims);
  if (misplaced !== undefined) throw misplaced;
  return { columns: listColumns(own, resolved), findings: resolved.findings };
}

/** Claims columns and chooses among the claims. */
function resolvedClaims(view: ClaimView, planned: PlannedColumns): ResolvedClaims {
  const { claims, findings } = allClaims(view, planned);
  const own = withoutHeadsOfBranches(view, withoutIdsOfOthers(view, claims));
  const chosen = resolveClaims(view, orderedNameParts(view, own));
  return { ...chosen, findings: [...findings, ...chosen.findings] };
}

/** Columns to claim, and what was taken out of them. */
interface ReadColumns {
  view: ClaimView;
  /** Headings of all columns. */
  allPaths: string[][];
  /** Columns about other people. */
  ofOthers: ReadonlySet<number>;
}

/** Takes columns about other people, and lists of permitted values, out of the columns to claim. */
function readColumns(
  table: Table,
  header: HeaderRows,
  profile: Profile,
  wordings: Wordings,
  planned: PlannedColumns,
): ReadColumns {
  const allPaths = headerPaths(table, header.top, header.bottom);
  const view = viewHeader(table, header, allPaths.map(headingText), profile, wordings);
  const ofOthers = othersColumns(wordings, allPaths);
  const values = valueListColumns(view);
  const paths = allPaths.map((path, column) =>
    ofOthers.has(column) || values.has(column) ? [] : path,
  );
  for (const column of planned.keys()) while (paths.length <= column) paths.push([]);
  return { view: { ...view, paths }, allPaths, ofOthers };
}

/**
 * Gives back the facts behind a relative who turned out to be the member (`Họ tên liệt sĩ | Họ tên con | Ngày sinh`),
 * and takes out those of pupils if the members are their parents.
 */
function withFactsOfMember(
  { view, allPaths, ofOthers }: ReadColumns,
  claims: readonly Claim[],
): ClaimView {
  const member = claims.find(({ field }) => field.type === 'name')?.column;
  const now = othersColumns(view.wordings, allPaths, member);
  if (now.size === ofOthers.size && [...now].every((column) => ofOthers.has(column))) return view;
  const paths = view.paths.map((path, column) => {
    if (now.has(column)) return [];
    return ofOthers.has(column) ? allPaths[column]! : path;
  });
  return { ...view, paths };
}

/** Applies all rules in order. */
function allClaims(view: ClaimView, planned: PlannedColumns): ReportedClaims {
  const ofThings = withoutNamesOfThings(view, headingClaims(view, planned));
  const claims = withBirthsBySex(view, withoutNewBranches(view, ofThings));
  const findings: Finding[] = [];
  for (const rule of FURTHER_RULES) {
    const further = rule(view, claims);
    if ('findings' in further) {
      claims.push(...further.claims);
      findings.push(...further.findings);
    } else claims.push(...further);
  }
  return { claims, findings };
}
