/** Claims columns by the plan and by exact headings. */
import type { PlannedColumns } from '../../header/headerRows.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';
import { claimDividedHeading } from './dividedHeading.js';
import { fitsContent, phoneOfLetters } from './fitsContent.js';
import {
  holdsNoPlace,
  isGradeReached,
  isHouse,
  isMarkOfBranch,
  isStartOfWork,
} from './notPlaces.js';
import { communeBranchClaim, unitCommuneClaim } from './unitCommunes.js';

/** Claims each column for the plan, else by its heading; one heading may claim several columns. */
export function headingClaims(view: ClaimView, planned: PlannedColumns): Claim[] {
  return view.paths.flatMap((_, column) => {
    const claim = plannedClaim(view, planned, column);
    return claim === undefined ? wordingClaims(view, column) : [claim];
  });
}

/** Claims a column for the plan; but a letter without heading and data is of another roster. */
function plannedClaim(
  { profile, filled, headers }: ClaimView,
  planned: PlannedColumns,
  column: number,
): Claim | undefined {
  const header = headers[column] ?? '';
  if (header === '' && filled[column] !== 1) return undefined;
  const field = profile.fields.find(({ id }) => id === planned.get(column));
  return field && { field, strength: -1, column, header, by: 'plan' };
}

/** Claims a column, or all columns below its heading, by exact wordings. */
function wordingClaims(view: ClaimView, column: number): Claim[] {
  const path = view.paths[column]!;
  const named = view.wordings.meaning(path);
  if (named === undefined) return [];
  const meaning = fitsContent(view, named, column) ? named : phoneOfLetters(view, named, column);
  if (meaning === undefined) return [];
  const header = view.headers[column] ?? '';
  const isPlanned = meaning.strength < 0;
  let yields: Pick<Claim, 'yields'> = {};
  if (!isPlanned) {
    if (isGradeReached(path) || holdsNoPlace(view, meaning.field, column)) return [];
    if (isStartOfWork(view, meaning.field, column)) return [];
    if (isMarkOfBranch(view, meaning.field, path, column)) return [];
    const unit =
      unitCommuneClaim(view, meaning, column) ?? communeBranchClaim(view, meaning, column);
    if (unit !== undefined) return [unit];
    if (isHouse(meaning.field, path)) yields = { yields: true };
  }
  const claim: Claim = {
    ...meaning,
    ...yields,
    column,
    header,
    by: isPlanned ? 'plan' : 'wording',
  };
  if (meaning.part !== undefined) return [claim];
  return claimDividedHeading(view, claim) ?? [claim];
}
