import {
  addTo,
  type Candidate,
  type Column,
  type Disagreement,
  type Member,
  type MemberValue,
  type MemberValues,
  type OtherValue,
  type ProfileField,
} from '../model/index.js';
import { parseStatusNote } from '../text/index.js';
import {
  FULL_IDS,
  FULL_PHONES,
  GATHERED,
  type GatheredHeading,
  NAME_NOTES,
  OTHER_NUMBERS,
} from './gatheredColumns.js';
import type { ConsolidateInput, DecidedField } from './input.js';
import { type EarlierLead, leadingRecord } from './leadingRecord.js';
import type { RecordLists } from './lists/recordLists.js';
import type { CarriedColumns } from './texts/carriedColumns.js';
import { type RowTexts, rowTexts } from './texts/rowTexts.js';
import { candidatesOf } from './values/candidates.js';
import { ChosenPlaces } from './values/chosenPlaces.js';
import { joinedValue, otherValues } from './values/distinctValues.js';
import { FieldChooser } from './values/fieldChoice.js';
import { ValueStore } from './values/valueStore.js';

/** Separates gathered texts. */
const SEPARATOR = '; ';

/** Fields that may report a move. */
const STATUS_FIELDS: readonly string[] = ['status', 'note'];

/** Field that ends with the office: a newer list without it says so. */
const POST = 'post';

/** Builds members one by one. Their values are kept in columns that all members share. */
export class MemberBuilder {
  /** Values of profile fields. */
  readonly values: ValueStore;
  /** Values of gathered columns, then of carried columns. */
  readonly carriedValues: ValueStore;
  /** Keyed by cluster number. */
  readonly disagreements = new Map<number, Disagreement[]>();
  /** Columns of the fields, without fields that no table has. */
  private readonly columns: readonly Column[];
  private readonly texts: RowTexts;
  private readonly chooser: FieldChooser;
  private readonly phoneKey: number;
  private readonly nameKey: number;
  private readonly idKey: number;
  private readonly stores: Stores;
  private tablesWithPosts: ReadonlySet<number> | undefined;

  constructor(
    private readonly input: ConsolidateInput,
    private readonly fields: readonly ProfileField[],
    private readonly carried: CarriedColumns,
    private readonly records: RecordLists,
    private readonly ids: readonly string[],
    private readonly ledBefore: EarlierLead,
  ) {
    const places = new ChosenPlaces(records, (cluster) => input.decided.has(cluster));
    const lists = { records, places };
    const texts = rowTexts(input, fields, carried);
    const headingsOf = carried.ofTable.map((own) =>
      own.map(({ heading }) => heading + GATHERED.length),
    );
    this.columns = fields.flatMap(({ id }) => input.records.columns.get(id) ?? []);
    this.texts = texts;
    this.chooser = new FieldChooser(input, texts);
    this.phoneKey = fields.findIndex(({ type }) => type === 'phone');
    this.nameKey = fields.findIndex(({ id }) => id === 'name');
    this.idKey = fields.findIndex(({ type }) => type === 'idNumber');
    const keys = fields.map(({ id }) => id);
    const positions = [...fields.keys()];
    this.values = new ValueStore(keys, lists, {
      of: texts.ofField,
      has: texts.hasText,
      keysOf: () => positions,
    });
    this.carriedValues = new ValueStore([...GATHERED, ...carried.headings], lists, {
      of: (key, record, cluster) => this.carriedText(key - GATHERED.length, record, cluster),
      has: (key, record, cluster) =>
        this.carriedText(key - GATHERED.length, record, cluster) !== '',
      keysOf: (record) => headingsOf[input.records.table[record]],
    });
    this.stores = { records, values: this.values, carriedValues: this.carriedValues };
  }

  /** Builds the member of a cluster, with its best values. */
  build(cluster: number): Member {
    const member = new StoredMember(this.stores, cluster, this.ids[cluster]);
    // Most members have one row, and need no rule.
    if (this.records.count(cluster) === 1 && !this.input.decided.has(cluster)) {
      this.gatherRows(cluster, this.records.at(cluster));
      return member;
    }
    const notShown = this.chooseValues(cluster);
    if (notShown.length > 0) member.others = notShown;
    return member;
  }

  /**
   * Chooses the status and remark of a member again without those of some rows that report only a move.
   * @returns the rows with a value that was left out
   */
  leaveOut(member: Member, cluster: number, rows: ReadonlySet<number>): number[] {
    const left = new Set<number>();
    for (const [key, field] of this.fields.entries()) {
      if (!STATUS_FIELDS.includes(field.id)) continue;
      const decided = this.input.decided.get(cluster)?.some((own) => own.field === field.id);
      const out = member.records.filter(
        (record) => rows.has(record) && saysOnlyMove(this.texts.ofField(key, record)),
      );
      if (decided === true || out.length === 0) continue;
      for (const record of out) left.add(record);
      const kept = member.records.filter((record) => !out.includes(record));
      const choice = this.chooser.choose(field, key, kept, []);
      if (choice === undefined) this.values.clear(cluster, key);
      else storeValue(this.values, cluster, key, choice.shown);
      const notShown = out.map((record): OtherValue => {
        return { field: field.id, text: this.texts.ofField(key, record), record, isJoined: false };
      });
      const others = member.others?.filter((other) => other.field !== field.id) ?? [];
      member.others = [...others, ...(choice?.notShown ?? []), ...notShown];
    }
    return [...left];
  }

  /** @returns values that the member's rows have beside those chosen */
  private chooseValues(cluster: number): OtherValue[] {
    const records = this.records.at(cluster);
    this.records.lead(
      cluster,
      leadingRecord(records, this.columns, this.input.compareLists, this.ledBefore),
    );
    const rows = this.records.at(cluster);
    const decided = this.input.decided.get(cluster) ?? [];
    const notShown: OtherValue[] = [];
    for (let key = 0; key < this.fields.length; key++) {
      const field = this.fields[key]!;
      const own =
        decided.length === 0 ? decided : decided.filter((each) => each.field === field.id);
      this.setField(cluster, field, key, rows, own, notShown);
    }
    for (let at = 0; at < this.carried.headings.length; at++) {
      const heading = this.carried.headings[at]!;
      this.setCarried(cluster, heading, at, rows, notShown);
    }
    this.gatherRows(cluster, rows);
    return notShown;
  }

  /** @param notShown collects values of other rows that the roster does not show */
  private setField(
    cluster: number,
    field: ProfileField,
    key: number,
    rows: readonly number[],
    decided: readonly DecidedField[],
    notShown: OtherValue[],
  ): void {
    const current = field.id === POST ? this.currentRows(key, rows) : rows;
    const agreed =
      decided.length > 0 || current.length < rows.length ? undefined : this.texts.agreed(key, rows);
    if (agreed !== undefined) {
      const { record, rows: count } = agreed;
      if (count > 0) this.values.set(cluster, key, record, count > 1 ? 'agreed' : 'only');
      return;
    }
    const choice = this.chooser.choose(field, key, current, decided);
    if (choice !== undefined) {
      storeValue(this.values, cluster, key, choice.shown);
      this.gather(cluster, OTHER_NUMBERS, choice.furtherNumbers);
      if (choice.disagreement !== undefined)
        addTo(this.disagreements, cluster, choice.disagreement);
      for (const other of choice.notShown) notShown.push(other);
    }
    if (current.length === rows.length) return;
    for (const other of this.pastValues(field, key, rows, current)) notShown.push(other);
  }

  /** Leaves out the rows of older lists without priority if a newer one of the same people gives somebody a post. */
  private currentRows(key: number, rows: readonly number[]): readonly number[] {
    const { isNewer, compareLists, records } = this.input;
    const { table } = records;
    const hasPosts = (record: number) => {
      this.tablesWithPosts ??= new Set(table.filter((_, at) => this.texts.hasText(key, at)));
      return this.tablesWithPosts.has(table[record]!);
    };
    const replaces = (other: number, record: number) =>
      isNewer(other, record) && compareLists(other, record) > 0 && hasPosts(other);
    const lists = new Map(rows.map((record) => [table[record]!, record]));
    if (lists.size < 2) return rows;
    const isReplaced = ([, record]: [number, number]) =>
      [...lists.values()].some((other) => replaces(other, record));
    const replaced = new Set([...lists].filter(isReplaced).map(([list]) => list));
    return rows.filter((record) => !replaced.has(table[record]!));
  }

  /** Lists the values of rows that do not count any more. */
  private pastValues(
    field: ProfileField,
    key: number,
    rows: readonly number[],
    current: readonly number[],
  ): OtherValue[] {
    const past = rows.filter((record) => !current.includes(record));
    return candidatesOf(past, (record) => this.texts.ofField(key, record)).map(
      ({ record, text }): OtherValue => ({ field: field.id, text, record, isJoined: false }),
    );
  }

  /** @param notShown collects values of other rows that are joined behind the first */
  private setCarried(
    cluster: number,
    heading: string,
    at: number,
    rows: readonly number[],
    notShown: OtherValue[],
  ): void {
    const candidates = candidatesOf(rows, (record) => this.carriedText(at, record, cluster));
    if (candidates.length === 0) return;
    const shown = joinedValue(candidates);
    storeValue(this.carriedValues, cluster, at + GATHERED.length, shown);
    for (const other of otherValues(heading, candidates, shown)) notShown.push(other);
  }

  /** Reads a carried cell; `''` if it only repeats the `Mã` that the member keeps. */
  private carriedText(at: number, record: number, cluster: number): string {
    // Gathered columns have no column of a list.
    const text = at < 0 ? '' : this.texts.ofHeading(at, record);
    return text === this.ids[cluster] ? '' : text;
  }

  /** Gathers full ID and phone cells, notes behind names, and what earlier results gathered. */
  private gatherRows(cluster: number, rows: readonly number[]): void {
    const { ofGathered } = this.texts;
    if (ofGathered !== undefined) {
      for (const [at, heading] of GATHERED.entries()) {
        this.gather(
          cluster,
          heading,
          candidatesOf(rows, (record) => ofGathered(at, record)),
        );
      }
    }
    if (this.nameKey >= 0) {
      const notes = candidatesOf(rows, (record) => this.texts.ofNameNote(this.nameKey, record));
      this.gather(cluster, NAME_NOTES, notes);
    }
    if (this.idKey >= 0) {
      const full = candidatesOf(rows, (record) => this.texts.ofFullId(this.idKey, record));
      this.gather(cluster, FULL_IDS, full);
    }
    const key = this.phoneKey;
    if (key < 0) return;
    const full = candidatesOf(rows, (record) => this.texts.ofFullPhone(key, record));
    if (full.length === 0) return;
    const shown = this.values.get(cluster, key)?.text;
    this.gather(
      cluster,
      FULL_PHONES,
      full.filter(({ text }) => text !== shown),
    );
  }

  private gather(cluster: number, heading: GatheredHeading, found: readonly Candidate[]): void {
    if (found.length === 0) return;
    const key = GATHERED.indexOf(heading);
    const before = this.carriedValues.get(cluster, key);
    const texts = [before?.text ?? '', ...found.map(({ text }) => text)].flatMap((text) =>
      text === '' ? [] : text.split(SEPARATOR),
    );
    const text = [...new Set(texts)].join(SEPARATOR);
    this.carriedValues.compose(cluster, key, before?.record ?? found[0].record, 'only', text);
  }
}

/** Columns of all members. */
interface Stores {
  records: RecordLists;
  values: ValueStore;
  carriedValues: ValueStore;
}

/** A member whose rows and values are read from the columns on demand. */
class StoredMember implements Member {
  newCommune = '';
  newBranch = '';
  others?: OtherValue[];

  constructor(
    private readonly stores: Stores,
    private readonly cluster: number,
    readonly id: string,
  ) {}

  get records(): number[] {
    return this.stores.records.at(this.cluster);
  }

  get values(): MemberValues {
    return this.stores.values.of(this.cluster);
  }

  get carried(): MemberValues {
    return this.stores.carriedValues.of(this.cluster);
  }
}

function storeValue(store: ValueStore, cluster: number, key: number, value: MemberValue): void {
  const { record, rule, text } = value;
  if (rule === 'joined' || rule === 'decided') store.compose(cluster, key, record, rule, text);
  else store.set(cluster, key, record, rule);
}

function saysOnlyMove(text: string): boolean {
  const { events, isWhole } = parseStatusNote(text);
  return isWhole && events.every(({ kind, state }) => kind === 'moved' && state === 'done');
}
