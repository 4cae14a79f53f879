/** Chooses the method of matching, and makes its matchers; the only place that knows both methods. */
import type { Profile, Records } from '../model/index.js';
import { comparisonData } from './compare/data.js';
import { type Fields, findFields } from './compare/fields.js';
import { placeData } from './compare/place/place.js';
import { ablated } from './core/ablation.js';
import type { BlockingRule } from './core/blocking/rule.js';
import type { Matcher, MatcherData, MatchMethod, MethodId } from './core/matcher.js';
import { notedNamesakes } from './core/notedNamesakes.js';
import type { Without } from './core/without.js';
import { genericMethod } from './generic/index.js';
import { rosterMethod } from './roster/index.js';

const methods: Readonly<Record<MethodId, MatchMethod>> = {
  roster: rosterMethod,
  generic: genericMethod,
};

/** Records of a run with the method that fits them. */
export interface ChosenMethod {
  fields: Fields;
  /** Makes the blocking rules. */
  rules(): Iterable<BlockingRule>;
  /** Makes the plain data of a matcher. */
  data(): MatcherData;
}

/** Chooses the roster method for records with whole names, else the generic one. */
export function chooseMethod(records: Records, profile: Profile, without?: Without): ChosenMethod {
  const fields = findFields(records, profile);
  const method = methodOf(fields.name === undefined ? 'generic' : 'roster', without);
  return {
    fields,
    rules: () => method.block(records, fields),
    data: () => ({
      method: method.id,
      without,
      count: records.count,
      table: records.table,
      memberIds: records.memberIds?.index,
      namesakes: notedNamesakes(records),
      place: placeData(records, fields.foldedName, fields.birth),
      comparisons: comparisonData(records, profile, fields, method.frequencyCaps),
      content: method.contentOf(fields, records),
    }),
  };
}

/** Makes a matcher with the shipped weights; threads make theirs of the same data. */
export function makeMatcher(data: MatcherData): Matcher {
  return methodOf(data.method, data.without).makeMatcher(data);
}

function methodOf(id: MethodId, without: Without | undefined): MatchMethod {
  return without === undefined ? methods[id] : ablated(methods[id], without);
}
