/** Several columns that claim one field: which of them it is, by stated rules. */
import { type FieldPart, type Finding, finding, groupBy, inputError } from '../../model/index.js';
import { columnLetter } from '../../text/columnLetter.js';
import { agreement, mostly, sampleTexts } from '../cells/samples.js';
import { isForeign } from '../headings/heading.js';
import { shownHeadings } from '../headings/knownHeadings.js';
import type { Claim, HeaderView } from './claim.js';

/** Names in two columns that agree in this share of the rows are one name written twice. */
const SAME_NAMES = 0.5;

/**
 * Leaves at most one column for each whole field and each part of one; the others are carried along
 * and a finding says so (`spares`). Rules: the plan's word, then a column with data, then an exact wording,
 * then the fuller wording (`Ngày sinh` before `Năm sinh`), then the column further left.
 */
export function resolveClaims(
  view: HeaderView,
  all: readonly Claim[],
): { claims: Claim[]; spares: Claim[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const claims = [isYielding, isOfOthers, isLoose].reduce(
    (rest, yields) => withoutYielding(view, rest, yields),
    all,
  );
  const byField = groupBy(claims, (claim) => claim.field);
  const from = claims.find(({ by, field }) => by === 'plan' && field.type === 'name')?.column ?? 0;
  const resolved = [...byField.values()].flatMap((group) =>
    resolveField({ ...view, from }, group, findings),
  );
  const taken = new Set(resolved.map((claim) => claim.column));
  const spares = claims.filter(({ column, part }) => part === undefined && !taken.has(column));
  return { claims: resolved, spares, findings };
}

interface PersonView extends HeaderView {
  from: number;
}

/** Drops the claims that yield, where another column has a whole field or two of its parts. */
function withoutYielding(
  view: HeaderView,
  all: readonly Claim[],
  yields: (claim: Claim) => boolean,
): readonly Claim[] {
  const doesYield = all.map(yields);
  if (!doesYield.includes(true)) return all;
  const keeping = groupBy(
    all.filter((_, at) => !doesYield[at]),
    ({ field }) => field,
  );
  const full = new Map(
    [...keeping].map(([field, claims]) => [field, claims.filter((claim) => filled(view, claim))]),
  );
  return all.filter((claim, at) => {
    if (!doesYield[at]) return true;
    const rivals = (filled(view, claim) ? full : keeping).get(claim.field) ?? [];
    // A given name alone may stand beside the whole.
    return rivals.length < 2 && rivals.every(({ part }) => part !== undefined);
  });
}

function wordingOf({ field, strength }: Claim): string {
  return field.wordings[Math.floor(strength)] ?? '';
}

function isYielding(claim: Claim): boolean {
  return claim.yields ?? claim.field.yielding?.includes(wordingOf(claim)) ?? false;
}

/** `Chủ hộ` beside the members of the household. */
function isOfOthers(claim: Claim): boolean {
  return claim.by === 'wording' && isYielding(claim) && isForeign(claim.header);
}

/** `Họ tên người nhận thay` beside `Họ và tên người hưởng`: words that no wording knows. */
function isLoose(claim: Claim): boolean {
  return claim.yields === true;
}

function isFallback(claim: Claim): boolean {
  return claim.field.fallback?.includes(wordingOf(claim)) ?? false;
}

/** @param view `from` is the column of the plan's name: of two people in a row, the one who is meant */
function resolveField(view: PersonView, group: Claim[], findings: Finding[]): Claim[] {
  const planned = group.filter((claim) => claim.by === 'plan');
  if (planned.length === 1) return planned;
  const adjusted = readAsDateParts(group);
  const wholes = adjusted.filter((claim) => claim.part === undefined);
  const parts = onePerPart(adjusted.filter((claim) => claim.part !== undefined));
  if (wholes.length === 0) return loneGiven(view, parts);
  if (isSpread(view, wholes)) return wholes;
  const best = strongest(view, wholes);
  for (const other of wholes) {
    if (other === best || !filled(view, other)) continue;
    const isName = best.field.type === 'name' && !isFallback(best) && !isFallback(other);
    if (isName) refuseTwoNames(view, best, other);
    findings.push(chosen(view, best, other));
  }
  if (parts.length === 0) return [best];
  const partsFilled = parts.some((part) => filled(view, part));
  if (!filled(view, best) && partsFilled) return parts;
  if (best.field.type !== 'name') return [best];
  return givenBesideSurname(view, best, parts) ?? wholeWithGiven(view, best, parts);
}

/** `Tên HV` beside `Họ HV` heads given names, where its cells are single words. */
function givenBesideSurname(
  view: HeaderView,
  whole: Claim,
  parts: readonly Claim[],
): Claim[] | undefined {
  const surname = parts.find(({ part }) => part === 'surname');
  if (surname === undefined || parts.length > 1 || !filled(view, surname)) return undefined;
  const texts = sampleTexts(view.table, view.header.bottom, whole.column);
  const isGiven = mostly(texts, (text) => !text.includes(' '));
  return isGiven ? [surname, { ...whole, part: 'given' }] : undefined;
}

/** `Ngày sinh`, `Tháng sinh`, `Năm sinh` side by side are one date in three columns. */
function readAsDateParts(group: Claim[]): Claim[] {
  // Without marks `Năm` reads as `Nam`: beside a month it is the year.
  const month = group.find((claim) => claim.part === 'month');
  if (month === undefined) return group;
  const has = (part: FieldPart) => group.some((claim) => claim.part === part);
  return group.map((claim) => {
    if (claim.part === 'male' && !has('female') && !has('year')) return { ...claim, part: 'year' };
    if (claim.part !== undefined) return claim;
    if (claim.column === month.column - 1 && !has('day')) return { ...claim, part: 'day' };
    if (claim.column === month.column + 1 && !has('year')) return { ...claim, part: 'year' };
    return claim;
  });
}

function onePerPart(parts: readonly Claim[]): Claim[] {
  return parts.filter((claim, at) => parts.findIndex((each) => each.part === claim.part) === at);
}

/** `Tên` alone heads whole names where most cells have more than one word. */
function loneGiven(view: HeaderView, parts: Claim[]): Claim[] {
  const [only] = parts;
  if (parts.length !== 1 || only?.part !== 'given') return parts;
  const texts = sampleTexts(view.table, view.header.bottom, only.column);
  if (!mostly(texts, (text) => text.includes(' '))) return parts;
  const { part: _given, ...whole } = only;
  return [whole];
}

/** `Họ và tên` with `Tên` beside it: the first may hold the surname only, or the second repeats. */
function wholeWithGiven(view: HeaderView, whole: Claim, parts: readonly Claim[]): Claim[] {
  const given = parts.find((claim) => claim.part === 'given');
  if (given === undefined || parts.length > 1 || !filled(view, given)) return [whole];
  const columns = [whole.column, given.column] as const;
  const repeats = agreement(view.table, view.header.bottom, columns, (name, last) =>
    name.endsWith(last),
  );
  return repeats > SAME_NAMES ? [whole] : [{ ...whole, part: 'surname' }, given];
}

/** A number with one figure in each column under one heading. */
function isSpread(view: HeaderView, wholes: readonly Claim[]): boolean {
  const first = wholes[0]!;
  if (wholes.length < 2 || (first.field.type !== 'code' && first.field.type !== 'idNumber')) {
    return false;
  }
  return wholes.every((claim) =>
    mostly(sampleTexts(view.table, view.header.bottom, claim.column), (text) => text.length === 1),
  );
}

function strongest(view: PersonView, wholes: readonly Claim[]): Claim {
  const rank = (claim: Claim): number[] => [
    claim.by === 'plan' ? 0 : 1,
    filled(view, claim) ? 0 : 1,
    claim.by === 'near' ? 1 : 0,
    claim.strength,
    claim.column < view.from ? 1 : 0,
    claim.column,
  ];
  return [...wholes].sort((a, b) => compareRanks(rank(a), rank(b)))[0]!;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function filled(view: HeaderView, claim: Claim): boolean {
  return view.filled[claim.column] === 1;
}

/** Two columns of different names: taking the wrong one would make other people of all members. */
function refuseTwoNames(view: HeaderView, best: Claim, other: Claim): void {
  const columns = [best.column, other.column] as const;
  const same = agreement(view.table, view.header.bottom, columns, (a, b) => a === b);
  if (same >= SAME_NAMES) return;
  const shown = shownHeadings([{ fields: [best.field, other.field] }]);
  const [first, second] = best.column < other.column ? [best, other] : [other, best];
  throw inputError(
    'two-columns-one-field',
    {
      field: best.field.id,
      first: shown(first.header) ?? '…',
      firstColumn: columnLetter(first.column),
      second: shown(second.header) ?? '…',
      secondColumn: columnLetter(second.column),
    },
    view.place,
  );
}

function chosen(view: HeaderView, best: Claim, other: Claim): Finding {
  const args = { field: best.field.id, taken: best.header, carried: other.header };
  return finding('info', 'two-columns-chosen', args, { ...view.place, column: other.header });
}
