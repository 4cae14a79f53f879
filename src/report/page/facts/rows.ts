/** Counts for the report. */
import {
  groupBy,
  type LineageRow,
  type MemberValues,
  type MergeResult,
  SURVIVORSHIP_RULES,
} from '../../../model/index.js';

export interface InputFacts {
  file: string;
  format: string;
  sheets: number;
  /** In the order of the rows. */
  oldCommunes: string[];
  /** False for a file of another commune that has rows of members here. */
  isOwn: boolean;
  kept: number;
  merged: number;
  rejected: number;
  skipped: number;
}

/** Counts the rows of each input, in the order of the inputs. */
export function inputFacts(result: MergeResult): InputFacts[] {
  const tables = groupBy(result.tables, ({ file }) => file);
  const facts = new Map<string, InputFacts & { names: Set<string> }>();
  for (const { file, format } of result.sources) {
    const sheets = new Set(tables.get(file)?.map(({ sheet }) => sheet)).size;
    const counts = { kept: 0, merged: 0, rejected: 0, skipped: 0 };
    facts.set(file, {
      file,
      format,
      sheets,
      oldCommunes: [],
      isOwn: false,
      names: new Set(),
      ...counts,
    });
  }
  const isOwn = ownRows(result);
  let fact: (InputFacts & { names: Set<string> }) | undefined;
  for (const row of result.lineage) {
    if (row.file !== fact?.file) fact = facts.get(row.file);
    if (fact === undefined) continue;
    fact[row.status]++;
    fact.isOwn ||= row.status !== 'skipped' && isOwn(row);
    if (row.oldCommune !== '' && row.status !== 'skipped') fact.names.add(row.oldCommune);
  }
  return [...facts.values()].map(({ names, ...fact }) => ({ ...fact, oldCommunes: [...names] }));
}

/** Makes a test whether a row leads to a commune of the result, or to none yet. */
function ownRows({ members }: MergeResult): (row: Pick<LineageRow, 'newCommune'>) => boolean {
  const communes = new Set(members.map((member) => member.newCommune));
  return ({ newCommune }) => newCommune === '' || communes.has(newCommune);
}

type Places = Pick<LineageRow, 'oldCommune' | 'oldBranch' | 'newCommune' | 'newBranch'>;

export interface BranchOrigin extends Places {
  kept: number;
  merged: number;
  /** False for a branch of another commune that has rows of members here. */
  isOwn: boolean;
}

/** Counts the rows of each old branch by new branch, in the order of first occurrence. */
export function branchOrigins(result: MergeResult): BranchOrigin[] {
  const origins = new Map<string, BranchOrigin>();
  const isOwn = ownRows(result);
  // Most rows have the places of the row above.
  let origin: BranchOrigin | undefined;
  for (const line of result.lineage) {
    const { status } = line;
    if (status !== 'kept' && status !== 'merged') continue;
    if (origin === undefined || !haveSamePlaces(origin, line)) {
      const { oldCommune, oldBranch, newCommune, newBranch } = line;
      const places = { oldCommune, oldBranch, newCommune, newBranch };
      const key = JSON.stringify(Object.values(places));
      origin = origins.get(key) ?? { ...places, kept: 0, merged: 0, isOwn: isOwn(line) };
      origins.set(key, origin);
    }
    origin[status]++;
  }
  return [...origins.values()];
}

function haveSamePlaces(one: Places, other: Places): boolean {
  return (
    one.oldBranch === other.oldBranch &&
    one.newBranch === other.newBranch &&
    one.oldCommune === other.oldCommune &&
    one.newCommune === other.newCommune
  );
}

/** Rules that choose among the values of several rows. */
export const CHOOSING_RULES = SURVIVORSHIP_RULES.filter(
  (rule) => rule !== 'only' && rule !== 'decided',
);
type ChoosingRule = (typeof CHOOSING_RULES)[number];

export interface FieldRules {
  /** Field id, or heading of a carried column. */
  field: string;
  counts: Record<ChoosingRule, number>;
}

/** Counts how often each rule chose among the values of several rows, by field; other fields are left out. */
export function fieldRules(result: MergeResult): FieldRules[] {
  const facts = new Map<string, FieldRules>();
  const order = [...result.profile.fields.map((field) => field.id), ...result.carried];
  const addRules = (values: MemberValues, keys: readonly string[]) => {
    for (const field of keys) {
      const rule = values.get(field)?.rule ?? 'only';
      if (rule === 'only' || rule === 'decided') continue;
      let fact = facts.get(field);
      if (fact === undefined) {
        fact = { field, counts: noChoices() };
        facts.set(field, fact);
      }
      fact.counts[rule]++;
    }
  };
  for (const { records, values, carried } of result.members) {
    // Reading the values of everyone would take seconds for a province.
    if (records.length < 2) continue;
    addRules(values, result.fields);
    addRules(carried, result.carried);
  }
  return order.flatMap((field) => facts.get(field) ?? []);
}

function noChoices(): Record<ChoosingRule, number> {
  return Object.fromEntries(CHOOSING_RULES.map((rule) => [rule, 0])) as Record<
    ChoosingRule,
    number
  >;
}
