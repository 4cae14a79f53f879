import {
  addTo,
  branchWord,
  type Clustering,
  hasValue,
  type KnownRow,
  type Layout,
  type Member,
  type NoRoster,
  type Profile,
  type ProfileField,
  type Records,
  type Table,
} from '../model/index.js';
import { carriedColumns } from './carried.js';
import { type Disagreement, disagreementOf } from './disagreement.js';
import { nameMembers } from './memberIds.js';
import { phoneTexts } from './phoneTexts.js';
import { type RowTexts, rowTexts } from './rowTexts.js';
import {
  bestCarried,
  bestValue,
  type Candidate,
  isOneValue,
  type SourceRank,
} from './survivorship.js';
import { ValueStore } from './valueStore.js';

export interface ConsolidateInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  records: Records;
  clustering: Clustering;
  fingerprints: readonly string[];
  rank: SourceRank;
  /** Rows of an earlier result, whose members keep their `Mã`. */
  known?: readonly KnownRow[];
  /** Decisions of people about fields, by cluster number. */
  decided: ReadonlyMap<number, readonly DecidedField[]>;
}

/** A field that is no question any more; with a value where a person gave one. */
interface DecidedField {
  field: string;
  decision: string;
  value: string;
}

export interface Consolidated {
  /** By cluster number. */
  members: Member[];
  /** By cluster number; most have none. */
  disagreements: Map<number, Disagreement[]>;
  /** Profile fields that any member has. */
  fields: string[];
  /** Headings of the columns carried along, in the order of the roster. */
  carried: { headings: string[] };
}

/** Heading of the column for further ID numbers of a member (an old CMND beside the CCCD). */
const OTHER_NUMBERS = 'Số giấy tờ khác';
/** Heading of the column for cells that hold more than the phone number taken from them. */
const WHOLE_PHONES = 'Số điện thoại (gốc)';
/** Columns for what is gathered from rows; they stand before those carried along. */
const GATHERED = [OTHER_NUMBERS, WHOLE_PHONES];

/** Makes one member of each cluster: best value per field, and what rows disagree on. */
export function consolidate(input: ConsolidateInput): Consolidated {
  const { profile, layouts, clustering } = input;
  const fields = profile.fields.filter((field) => field.type !== 'ordinal');
  const carried = carriedColumns(layouts, [
    ...profile.fields.flatMap((field) => [field.label.vi, field.label.en]),
    ...['Mã', 'Xã mới', `${branchWord(profile)} mới`, 'Nguồn', 'Trùng số giấy tờ với', ...GATHERED],
  ]);
  const texts = rowTexts(input, fields, carried);
  const values = new ValueStore(
    fields.map((field) => field.id),
    clustering.clusters,
    texts.ofField,
  );
  const carriedValues = new ValueStore(
    [...GATHERED, ...carried.headings],
    clustering.clusters,
    (key, record) => texts.ofHeading(key - GATHERED.length, record),
  );
  const phones = phoneTexts(input, fields);
  const disagreements = new Map<number, Disagreement[]>();
  const keepOthers = (
    number: number,
    field: ProfileField,
    candidates: readonly Candidate[],
    best: string,
  ) => {
    const others = candidates.filter(({ text }) => text !== best);
    if (field.type !== 'idNumber' || others.length === 0) return;
    const numbers = [...new Set(others.map((other) => other.text))].join('; ');
    carriedValues.compose(number, GATHERED.indexOf(OTHER_NUMBERS), others[0].record, numbers);
  };
  const keepPhones = (number: number, ordered: readonly number[]) => {
    if (phones === undefined) return;
    const shown = values.get(number, phones.key)?.text;
    const whole = withText(ordered, phones.textOf).filter(({ text }) => text !== shown);
    if (whole.length === 0) return;
    const text = [...new Set(whole.map((each) => each.text))].join('; ');
    carriedValues.compose(number, GATHERED.indexOf(WHOLE_PHONES), whole[0].record, text);
  };
  const newMember = (number: number, records: number[]): Member => ({
    id: '',
    records,
    values: values.of(number),
    carried: carriedValues.of(number),
    newCommune: '',
    newBranch: '',
  });
  const members = recordsOfClusters(clustering).map((group, number): Member => {
    const ordered = leadingFirst(group, fields, input);
    const [only] = group;
    // Most members have one row, and need no rule.
    if (group.length === 1 && !input.decided.has(number)) {
      for (let key = 0; key < fields.length; key++) {
        if (texts.isThere(key, only)) values.set(number, key, only, 'only');
      }
      for (let at = 0; at < carried.headings.length; at++) {
        if (texts.ofHeading(at, only) !== '')
          carriedValues.set(number, at + GATHERED.length, only, 'only');
      }
      keepPhones(number, group);
      return newMember(number, ordered);
    }
    fields.forEach((field, key) => {
      const candidates = candidatesOf(field, key, ordered, texts);
      const decided = input.decided.get(number)?.filter((each) => each.field === field.id) ?? [];
      const given = decided.find(({ decision }) => decision === 'GIA_TRI');
      if (given !== undefined) {
        const { value } = given;
        const origin = candidates.find(({ text }) => text === value)?.record ?? ordered[0];
        values.decide(number, key, origin, value);
        keepOthers(number, field, candidates, value);
        return;
      }
      if (candidates.length < 2) {
        for (const { record } of candidates) values.set(number, key, record, 'only');
        return;
      }
      if (isOneValue(candidates)) {
        values.set(number, key, candidates[0].record, 'agreed');
        return;
      }
      if (!texts.isRead(key, candidates[0].record)) {
        const written = bestCarried(candidates, input.rank);
        values.set(number, key, written.record, written.rule);
        return;
      }
      const best = bestValue(field, candidates, input.records, input.rank);
      values.set(number, key, best.record, best.rule);
      const disagreement = disagreementOf(field, candidates, best.text, input.records);
      if (disagreement !== undefined && decided.length === 0) {
        addTo(disagreements, number, disagreement);
      }
      keepOthers(number, field, candidates, best.text);
    });
    for (const heading of carried.headings.keys()) {
      const candidates = withText(ordered, (record) => texts.ofHeading(heading, record));
      if (candidates.length === 0) continue;
      const best = bestCarried(candidates, input.rank);
      carriedValues.set(number, heading + GATHERED.length, best.record, best.rule);
    }
    keepPhones(number, ordered);
    return newMember(number, ordered);
  });
  nameMembers(members, input.fingerprints, input.known ?? []);
  const used = new Set(carriedValues.used());
  const gathered = GATHERED.filter((heading) => used.has(heading));
  const headings = [...gathered, ...carried.headings];
  return { members, disagreements, fields: values.used(), carried: { headings } };
}

function withText(records: readonly number[], textOf: (record: number) => string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const record of records) {
    const text = textOf(record);
    if (text !== '') candidates.push({ record, text });
  }
  return candidates;
}

function recordsOfClusters({ cluster, clusters }: Clustering): number[][] {
  const groups: number[][] = new Array(clusters);
  cluster.forEach((number, record) => {
    // Most have one record: a list that grows takes room for many.
    if (groups[number] === undefined) groups[number] = [record];
    else groups[number].push(record);
  });
  return groups;
}

/** The fullest row leads, of equals the newest, then the first. */
function leadingFirst(
  group: number[],
  fields: readonly ProfileField[],
  { records, rank }: ConsolidateInput,
): number[] {
  if (group.length === 1) return group;
  const filled = (record: number) =>
    fields.filter((field) => {
      const column = records.columns.get(field.id);
      return column !== undefined && hasValue(column, record);
    }).length;
  const leading = group.reduce((best, record) => {
    const more = filled(record) - filled(best) || rank(record) - rank(best);
    return more > 0 ? record : best;
  });
  return [leading, ...group.filter((record) => record !== leading)];
}

/**
 * A member's values of a field, leading row first; texts that can't be read only where no row has a
 * readable one. The old unit is the leading row's alone.
 */
function candidatesOf(
  field: ProfileField,
  key: number,
  ordered: readonly number[],
  texts: RowTexts,
): Candidate[] {
  const candidates = withText(ordered, (record) => texts.ofField(key, record));
  if (field.type === 'commune' || field.type === 'branch') return candidates.slice(0, 1);
  if (candidates.length < 2) return candidates;
  const read = candidates.filter(({ record }) => texts.isRead(key, record));
  return read.length > 0 ? read : candidates;
}
