import {
  addTo,
  hasValue,
  type Member,
  type MemberValue,
  type OtherValue,
  type ProfileField,
} from '../model/index.js';
import type { CarriedColumns } from './carried.js';
import { type Disagreement, disagreementOf } from './disagreement.js';
import { joinedValue, otherValues } from './distinctValues.js';
import type { ConsolidateInput } from './members.js';
import { type RowTexts, rowTexts } from './rowTexts.js';
import { bestValue, bestWritten, type Candidate, isOneValue } from './survivorship.js';
import { ValueStore } from './valueStore.js';

/** Heading of the column for further ID numbers of a member (an old CMND beside the CCCD). */
const OTHER_NUMBERS = 'Số giấy tờ khác';
/** Heading of the column for cells that hold more than the phone number taken from them. */
const WHOLE_PHONES = 'Số điện thoại (gốc)';
/** Columns for what is gathered from rows; they stand before those carried along. */
export const GATHERED = [OTHER_NUMBERS, WHOLE_PHONES];
/** Field of which no rule may choose one value: each note may say something else. */
const JOINED_FIELD = 'note';

/** Makes members one by one; their values stand in columns of all. */
export class MemberMaker {
  readonly values: ValueStore;
  readonly carriedValues: ValueStore;
  readonly disagreements = new Map<number, Disagreement[]>();
  private readonly texts: RowTexts;
  private readonly phoneKey: number;

  constructor(
    private readonly input: ConsolidateInput,
    private readonly fields: readonly ProfileField[],
    private readonly carried: CarriedColumns,
  ) {
    const { clusters } = input.clustering;
    const texts = rowTexts(input, fields, carried);
    this.texts = texts;
    this.phoneKey = fields.findIndex(({ type }) => type === 'phone');
    this.values = new ValueStore(
      fields.map((field) => field.id),
      clusters,
      texts.ofField,
    );
    this.carriedValues = new ValueStore(
      [...GATHERED, ...carried.headings],
      clusters,
      (key, record) => texts.ofHeading(key - GATHERED.length, record),
    );
  }

  ofOneRow(number: number, group: number[]): Member {
    const { fields, carried, texts } = this;
    const [only] = group;
    for (let key = 0; key < fields.length; key++) {
      if (texts.isThere(key, only)) this.values.set(number, key, only, 'only');
    }
    for (let at = 0; at < carried.headings.length; at++) {
      if (texts.ofHeading(at, only) !== '')
        this.carriedValues.set(number, at + GATHERED.length, only, 'only');
    }
    this.keepWholePhones(number, group);
    return this.newMember(number, group, []);
  }

  ofRows(number: number, group: number[]): Member {
    const ordered = leadingFirst(group, this.fields, this.input);
    const others = [
      ...this.fields.flatMap((field, key) => this.chooseField(number, field, key, ordered)),
      ...this.carried.headings.flatMap((heading, at) => {
        const candidates = withText(ordered, (record) => this.texts.ofHeading(at, record));
        if (candidates.length === 0) return [];
        const shown = joinedValue(candidates);
        setValue(this.carriedValues, number, at + GATHERED.length, shown);
        return otherValues(heading, candidates, shown);
      }),
    ];
    this.keepWholePhones(number, ordered);
    return this.newMember(number, ordered, others);
  }

  private newMember(number: number, records: number[], others: OtherValue[]): Member {
    return {
      id: '',
      records,
      values: this.values.of(number),
      carried: this.carriedValues.of(number),
      ...(others.length === 0 ? {} : { others }),
      newCommune: '',
      newBranch: '',
    };
  }

  /** Sets the value of a known field. @returns the values of other rows that it is not */
  private chooseField(
    number: number,
    field: ProfileField,
    key: number,
    ordered: readonly number[],
  ): OtherValue[] {
    const all = withText(ordered, (record) => this.texts.ofField(key, record));
    const candidates = this.candidatesOf(field, key, all);
    const shown = this.shownValue(number, field, candidates, ordered[0]);
    if (shown === undefined) return [];
    setValue(this.values, number, key, shown);
    if (field.type === 'commune' || field.type === 'branch') return [];
    if (field.type === 'idNumber') {
      this.gather(
        number,
        OTHER_NUMBERS,
        candidates.filter(({ text }) => text !== shown.text),
      );
      const unread =
        candidates.length === all.length ? [] : all.filter((c) => !this.isRead(key, c));
      return otherValues(field.id, [shown, ...unread], shown);
    }
    return otherValues(field.id, all, shown);
  }

  /** Chooses what the roster shows; undefined where no row has a value. */
  private shownValue(
    number: number,
    field: ProfileField,
    candidates: readonly Candidate[],
    leading: number,
  ): MemberValue | undefined {
    const { decided, records, rank } = this.input;
    const own = decided.get(number)?.filter((each) => each.field === field.id) ?? [];
    const given = own.find(({ decision }) => decision === 'GIA_TRI');
    if (given !== undefined) {
      const { value } = given;
      const record = candidates.find(({ text }) => text === value)?.record ?? leading;
      return { text: value, record, rule: 'decided' };
    }
    if (candidates.length === 0) return undefined;
    if (field.id === JOINED_FIELD) return joinedValue(candidates);
    if (candidates.length === 1) return { ...candidates[0], rule: 'only' };
    if (isOneValue(candidates)) return { ...candidates[0], rule: 'agreed' };
    const key = this.fields.indexOf(field);
    if (!this.texts.isRead(key, candidates[0].record)) return bestWritten(candidates, rank);
    const best = bestValue(field, candidates, records, rank);
    const disagreement = disagreementOf(field, candidates, best.text, records);
    if (disagreement !== undefined && own.length === 0) {
      addTo(this.disagreements, number, disagreement);
    }
    return best;
  }

  /**
   * A member's values of a field, leading row first; texts that can't be read only where no row has a
   * readable one. The old unit is the leading row's alone.
   */
  private candidatesOf(
    field: ProfileField,
    key: number,
    all: readonly Candidate[],
  ): readonly Candidate[] {
    if (field.type === 'commune' || field.type === 'branch') return all.slice(0, 1);
    if (all.length < 2) return all;
    const read = all.filter((candidate) => this.isRead(key, candidate));
    return read.length > 0 ? read : all;
  }

  private isRead(key: number, { record }: Candidate): boolean {
    return this.texts.isRead(key, record);
  }

  private keepWholePhones(number: number, ordered: readonly number[]): void {
    const key = this.phoneKey;
    if (key < 0) return;
    const shown = this.values.get(number, key)?.text;
    const whole = withText(ordered, (record) => this.texts.ofWholePhone(key, record));
    this.gather(
      number,
      WHOLE_PHONES,
      whole.filter(({ text }) => text !== shown),
    );
  }

  private gather(number: number, heading: string, found: readonly Candidate[]): void {
    if (found.length === 0) return;
    const text = [...new Set(found.map((each) => each.text))].join('; ');
    const key = GATHERED.indexOf(heading);
    this.carriedValues.compose(number, key, found[0].record, 'only', text);
  }
}

function setValue(store: ValueStore, member: number, key: number, value: MemberValue): void {
  const { record, rule, text } = value;
  if (rule === 'joined' || rule === 'decided') store.compose(member, key, record, rule, text);
  else store.set(member, key, record, rule);
}

function withText(records: readonly number[], textOf: (record: number) => string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const record of records) {
    const text = textOf(record);
    if (text !== '') candidates.push({ record, text });
  }
  return candidates;
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
