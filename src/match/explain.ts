/** Explains why two records are one person or not. */
import {
  type CodeKind,
  type Column,
  type ExplainedField,
  formatDate,
  type MatchModel,
  type PairExplanation,
  type Profile,
  type Records,
} from '../model/index.js';
import { bitsOf } from './compare/comparison.js';
import { calibrated } from './core/calibration.js';
import type { MatcherData } from './core/matcher.js';
import type { Without } from './core/without.js';
import { chooseMethod, makeMatcher } from './methods.js';

/**
 * Makes an explainer for many pairs of the same records.
 * @param model weights and thresholds of the run
 * @param without leaves out an idea
 * @param data that a matcher of these records was made from
 * @returns gives the weights of two records by field, in bits, which add up to `total`, and the band of the pair alone:
 *   clustering may keep it apart because of other records
 */
export function makeExplainer(
  records: Records,
  profile: Profile,
  model: MatchModel,
  without?: Without,
  data: MatcherData = chooseMethod(records, profile, without).data(),
): (a: number, b: number) => PairExplanation {
  const matcher = makeMatcher(data);
  matcher.useModel(model);
  const shown = matcher.comparisons.map(({ field }) => shower(records, profile, field));
  return (a, b) => {
    const place = matcher.place.level(a, b);
    const prior = bitsOf(matcher.place, a, b, place);
    const fields: ExplainedField[] = matcher.comparisons.map((comparison, at) => {
      const level = comparison.level(a, b);
      const values = { a: shown[at]!(a), b: shown[at]!(b) };
      const isThere = level === 0 && values.a !== '' && values.b !== '';
      return {
        field: comparison.field,
        level: isThere ? 'not-counted' : comparison.levels[level]!,
        weight: bitsOf(comparison, a, b, level),
        ...values,
      };
    });
    const further = matcher.furtherBits(a, b);
    const total = fields.reduce(
      (sum, { weight }) => sum + weight,
      prior + (further.relatives ?? 0),
    );
    return {
      fields,
      place: matcher.place.levels[place]!,
      prior,
      sharedPeople: matcher.place.shared.people(a, b),
      ...further,
      total,
      probability: calibrated(model.calibration, total),
      ...matcher.band(a, b, total, model),
      mergeAt: model.mergeAt,
      askAt: model.askAt,
    };
  };
}

/** Shows the value of a record in a field to people. */
function shower(records: Records, profile: Profile, field: string): (record: number) => string {
  const isBranch = profile.fields.some(({ id, type }) => id === field && type === 'branch');
  const own = records.columns.get(field);
  if (own?.type === 'code' && own.kinds !== undefined) return codesShower(own.kinds);
  const column: Column | Records['oldBranch'] | undefined = isBranch ? records.oldBranch : own;
  if (column === undefined) return () => '';
  if ('packed' in column) return (record) => formatDate(column.packed[record]!);
  if ('code' in column) return (record) => ['', 'nam', 'nữ'][column.code[record]!]!;
  return (record) => column.values[column.index[record]!]?.text ?? '';
}

/** Shows every compared code of a record, of all kinds. */
function codesShower(kinds: readonly CodeKind[]): (record: number) => string {
  return (record) =>
    kinds
      .map(({ index, values }) => values[index[record]!]!.text)
      .filter((text) => text !== '')
      .join('; ');
}

export interface MemberLink {
  a: number;
  b: number;
  /** Bits. */
  weight: number;
}

/**
 * Connects the rows of a member by their strongest links (a maximum spanning tree, by Prim's algorithm).
 * @param rows record numbers
 * @returns links, the weakest first
 */
export function memberLinks(
  rows: readonly number[],
  explain: (a: number, b: number) => PairExplanation,
): MemberLink[] {
  const [first, ...further] = rows;
  if (first === undefined) return [];
  const links: MemberLink[] = [];
  let open = further.map((b) => ({ a: first, b, weight: explain(first, b).total }));
  while (open.length > 0) {
    const next = open.reduce((best, link) => (link.weight > best.weight ? link : best));
    links.push(next);
    open = open
      .filter(({ b }) => b !== next.b)
      .map((link) => {
        const weight = explain(next.b, link.b).total;
        return weight > link.weight ? { a: next.b, b: link.b, weight } : link;
      });
  }
  return links.sort((x, y) => x.weight - y.weight);
}
