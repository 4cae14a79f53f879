/** Which column is which field. */
import type {
  FieldPart,
  FieldType,
  Finding,
  LayoutColumn,
  Place,
  Profile,
  Table,
} from '../../model/index.js';
import { finding } from '../../model/index.js';
import { columnLetter } from '../../text/columnLetter.js';
import { isPlaceholder } from '../../text/placeholder.js';
import { areGivenNames, dataColumns, mostly, sampleTexts } from '../cells/samples.js';
import { coveredColumns, headerPaths } from '../header/headerPaths.js';
import type { HeaderRows, PlannedColumns } from '../header/headerRows.js';
import { headingText } from '../headings/heading.js';
import type { Meaning } from '../headings/wordingIndex.js';
import type { Wordings } from '../headings/wordings.js';
import type { Claim, HeaderView } from './claim.js';
import { looseGenderClaims } from './genderClaims.js';
import { headFactClaims } from './headFacts.js';
import { looseDateClaims } from './looseDateClaims.js';
import { holdsNoPlace, isGradeReached } from './notPlaces.js';
import { othersColumns } from './othersColumns.js';
import { peopleClaim } from './peopleClaim.js';
import { resolveClaims } from './resolveClaims.js';

/**
 * All columns that have a heading or data, in order. Throws InputError `two-columns-one-field` for
 * two columns of which only a person can say which one is the name.
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
  const view: HeaderView = { table, header, filled, place };
  const allPaths = headerPaths(table, header.top, header.bottom);
  const headers = allPaths.map(headingText);
  const ofOthers = othersColumns(wordings, allPaths);
  const paths = allPaths.map((path, column) => (ofOthers.has(column) ? [] : path));
  const findings: Finding[] = [];
  const claims: Claim[] = [];
  for (const column of planned.keys()) while (paths.length <= column) paths.push([]);
  for (const [column, path] of paths.entries()) {
    const heading = headers[column] ?? '';
    // A letter of a column that this roster does not have takes no field from another one.
    const isThere = heading !== '' || filled[column] === 1;
    const claim = isThere ? plannedClaim(profile, planned, column, heading) : undefined;
    if (claim !== undefined) claims.push(claim);
    else claims.push(...headingClaims(view, wordings, path, column, heading));
  }
  claims.push(...nearClaims(view, wordings, paths, headers, claims, findings));
  claims.push(...looseDateClaims(view, profile, wordings, paths, headers, claims));
  claims.push(...looseGenderClaims(view, profile, wordings, paths, headers, claims));
  const people = peopleClaim(view, profile, headers, claims);
  if (people !== undefined) {
    claims.push(people.claim);
    findings.push(people.finding);
  }
  claims.push(...headFactClaims(wordings, paths, headers, claims));
  const resolved = resolveClaims(view, claims);
  findings.push(...resolved.findings);
  return { columns: listColumns(view, headers, resolved), findings };
}

function plannedClaim(
  profile: Profile,
  planned: PlannedColumns,
  column: number,
  header: string,
): Claim | undefined {
  const field = profile.fields.find((candidate) => candidate.id === planned.get(column));
  return field && { field, strength: -1, column, header, by: 'plan' };
}

function headingClaims(
  view: HeaderView,
  wordings: Wordings,
  path: readonly string[],
  column: number,
  header: string,
): Claim[] {
  const meaning = wordings.meaning(path);
  if (meaning === undefined || !fits(view, meaning, column)) return [];
  const isPlanned = meaning.strength < 0;
  if (!isPlanned && (isGradeReached(path) || holdsNoPlace(view, meaning.field, column))) return [];
  const by = isPlanned ? 'plan' : 'wording';
  const claim: Claim = { ...meaning, column, header, by };
  if (meaning.part !== undefined) return [claim];
  return spreadClaims(view, claim) ?? [claim];
}

/** Cells that a field of which only a piece of the heading speaks must have; texts may be anything. */
const FITTING: Partial<Record<FieldType, RegExp>> = {
  date: /(?:19|20)\d\d|\d[./-]\d/,
  idNumber: /\d{8}/,
  phone: /\d{8}|\d{3}[ .-]\d{3}/,
};

function fits({ table, header }: HeaderView, meaning: Meaning, column: number): boolean {
  const test = FITTING[meaning.field.type];
  if (meaning.isPiece === undefined || test === undefined) return true;
  const texts = sampleTexts(table, header.bottom, column).filter(
    (text) => !isPlaceholder(text) && /[\p{L}\d]/u.test(text),
  );
  return texts.filter((text) => test.test(text)).length * 2 >= texts.length;
}

const NAME_PARTS: readonly FieldPart[][] = [
  ['surname', 'given'],
  ['surname', 'middle', 'given'],
];

/**
 * One heading over several columns without sub-headings: surname and given name, day, month and
 * year, or a number with one figure in each column.
 */
function spreadClaims(view: HeaderView, claim: Claim): Claim[] | undefined {
  const { table, header } = view;
  const { column, field } = claim;
  const covered =
    coveredColumns(table, header.top, header.bottom, column) ?? blankNeighbours(view, column);
  const filled = covered.filter((index) => view.filled[index] === 1);
  if (filled.length < 2) return undefined;
  const texts = (index: number) => sampleTexts(table, header.bottom, index);
  const by = (index: number) => (index === column ? claim.by : 'content');
  const nameParts = NAME_PARTS.find((parts) => parts.length === filled.length);
  if (field.type === 'name' && nameParts !== undefined && areGivenNames(texts(filled.at(-1)!))) {
    return filled.map((index, at) => ({
      ...claim,
      column: index,
      by: by(index),
      part: nameParts[at]!,
    }));
  }
  if (field.type === 'date' && filled.length === 3) {
    const numbers = filled.every((index) => mostly(texts(index), (text) => /^\d{1,4}$/.test(text)));
    const parts = ['day', 'month', 'year'] as const;
    if (!numbers) return undefined;
    return filled.map((index, at) => ({
      ...claim,
      column: index,
      by: by(index),
      part: parts[at]!,
    }));
  }
  const digits = field.type === 'code' || field.type === 'idNumber';
  if (digits && filled.every((index) => mostly(texts(index), (text) => text.length === 1))) {
    return filled.map((index) => ({ ...claim, column: index, by: by(index) }));
  }
  return undefined;
}

/** The column and those right of it that have no heading at all: a merged heading saved as csv. */
function blankNeighbours(view: HeaderView, column: number): number[] {
  const { table, header } = view;
  const columns = [column];
  for (let index = column + 1; ; index++) {
    let blank = index < view.filled.length;
    for (let row = header.top; row <= header.bottom; row++) {
      if ((table.rows[row]?.[index] ?? '') !== '') blank = false;
    }
    if (!blank) return columns;
    columns.push(index);
  }
}

/** Headings with a typing error, for fields that no heading says exactly. */
function nearClaims(
  view: HeaderView,
  wordings: Wordings,
  paths: readonly string[][],
  headers: readonly string[],
  claims: readonly Claim[],
  findings: Finding[],
): Claim[] {
  const taken = new Set(claims.map((claim) => claim.field));
  const claimed = new Set(claims.map((claim) => claim.column));
  const found: Claim[] = [];
  for (const [column, path] of paths.entries()) {
    const near = claimed.has(column) || path.length === 0 ? undefined : wordings.near(path);
    if (near === undefined || taken.has(near.field)) continue;
    const header = headers[column]!;
    const place = { ...view.place, column: header };
    const args = { heading: header, field: near.field.id };
    if (near.rival !== undefined) {
      const rival = near.rival.id;
      findings.push(finding('warning', 'ambiguous-wording', { ...args, rival }, place));
      continue;
    }
    const score = Math.round(near.score * 100) / 100;
    findings.push(finding('info', 'near-wording', { ...args, score }, place));
    found.push({ field: near.field, strength: 0, column, header, by: 'near', score });
  }
  return found;
}

/** A column without a heading is called by its letter; one heading twice gets a number. */
function listColumns(
  view: HeaderView,
  headers: readonly string[],
  { claims, spares }: { claims: readonly Claim[]; spares: readonly Claim[] },
): LayoutColumn[] {
  const spareAt = new Map(spares.map(({ column, field }) => [column, field.id]));
  const byColumn = new Map(claims.map((claim) => [claim.column, claim]));
  const columns: LayoutColumn[] = [];
  const used = new Map<string, number>();
  for (let index = 0; index < view.filled.length; index++) {
    let name = headers[index] ?? '';
    if (name === '') {
      if (view.filled[index] !== 1) continue;
      name = `Cột ${columnLetter(index)}`;
    }
    const heading = unusedName(name, used);
    const claim = byColumn.get(index);
    const column: LayoutColumn = { index, header: heading, by: claim?.by ?? 'unknown' };
    if (claim !== undefined) column.field = claim.field.id;
    if (claim?.part !== undefined) column.part = claim.part;
    const spareOf = spareAt.get(index);
    if (spareOf !== undefined) column.spareOf = spareOf;
    if (claim?.score !== undefined) column.score = claim.score;
    columns.push(column);
  }
  return columns;
}

/** @param used names that are taken, each with how often it was asked for; gets the new one, too */
function unusedName(name: string, used: Map<string, number>): string {
  let count = used.get(name) ?? 0;
  let heading = name;
  // Numbers below the count are taken already: thousands of equal headings try each number once.
  while (used.has(heading)) heading = `${name} (${++count})`;
  used.set(name, Math.max(count, 1));
  used.set(heading, Math.max(used.get(heading) ?? 0, 1));
  return heading;
}
