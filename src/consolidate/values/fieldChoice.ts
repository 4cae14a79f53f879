import type {
  Candidate,
  Disagreement,
  MemberValue,
  OtherValue,
  ProfileField,
} from '../../model/index.js';
import type { ConsolidateInput, DecidedField } from '../input.js';
import { isUnit } from '../texts/fieldTexts.js';
import type { RowTexts } from '../texts/rowTexts.js';
import { candidatesOf, isOneValue } from './candidates.js';
import { disagreementOf } from './disagreement.js';
import { joinedValue, otherValues } from './distinctValues.js';
import { bestValue, bestWritten } from './survivorship.js';

/** Joins the values of this field, since each note may add something. */
const JOINED_FIELD = 'note';

/** Value of one field of a member, and the values that it was chosen from. */
export interface FieldChoice {
  shown: MemberValue;
  /** Values of other rows that the roster does not show in this field. */
  notShown: OtherValue[];
  /** Further ID numbers, which the roster shows in a column of their own. */
  furtherNumbers: readonly Candidate[];
  /** Set if a person must choose. */
  disagreement?: Disagreement;
}

/** Chooses the values of a run's members, field by field. */
export class FieldChooser {
  constructor(
    private readonly input: Pick<ConsolidateInput, 'records' | 'compareLists'>,
    private readonly texts: RowTexts,
  ) {}

  /**
   * @param key position of the field
   * @param rows records of the member, leading row first
   * @param decided decisions of people about this field
   * @returns undefined if no row has a value and nobody gave one
   */
  choose(
    field: ProfileField,
    key: number,
    rows: readonly number[],
    decided: readonly DecidedField[],
  ): FieldChoice | undefined {
    const ofUnit = isUnit(field);
    const all = ofUnit ? this.unitOf(key, rows) : this.allOf(key, rows);
    const candidates = this.readFirst(key, all);
    const chosen = this.shownValue(field, key, candidates, rows[0], decided);
    if (chosen === undefined) return undefined;
    const { shown } = chosen;
    if (ofUnit) return { ...chosen, notShown: [], furtherNumbers: [] };
    if (field.type !== 'idNumber') {
      return { ...chosen, notShown: otherValues(field.id, all, shown), furtherNumbers: [] };
    }
    const unread =
      candidates.length === all.length ? [] : all.filter((one) => !this.isRead(key, one));
    const further = candidates.filter(({ text }) => text !== shown.text);
    const wrong = further.filter((number) => isReplacedBy(shown, number));
    return {
      ...chosen,
      notShown: otherValues(field.id, [shown, ...unread, ...wrong], shown),
      furtherNumbers: further.filter((number) => !wrong.includes(number)),
    };
  }

  /** Gives the old commune or branch of the first row that has one: the leading row, if possible. */
  private unitOf(key: number, rows: readonly number[]): Candidate[] {
    for (const record of rows) {
      const text = this.texts.ofField(key, record);
      if (text !== '') return [{ record, text }];
    }
    return [];
  }

  private allOf(key: number, rows: readonly number[]): Candidate[] {
    return candidatesOf(rows, (record) => this.texts.ofField(key, record));
  }

  private shownValue(
    field: ProfileField,
    key: number,
    candidates: readonly Candidate[],
    leading: number,
    decided: readonly DecidedField[],
  ): Pick<FieldChoice, 'shown' | 'disagreement'> | undefined {
    const given = decided.find(({ decision }) => decision === 'GIA_TRI');
    if (given !== undefined) {
      const { value } = given;
      const record = candidates.find(({ text }) => text === value)?.record ?? leading;
      return { shown: { text: value, record, rule: 'decided' } };
    }
    if (candidates.length === 0) return undefined;
    if (field.id === JOINED_FIELD) return { shown: joinedValue(candidates) };
    if (candidates.length === 1) return { shown: { ...candidates[0], rule: 'only' } };
    if (isOneValue(candidates)) return { shown: { ...candidates[0], rule: 'agreed' } };
    const { records, compareLists } = this.input;
    if (!this.isRead(key, candidates[0]))
      return { shown: bestWritten(candidates, compareLists, records) };
    const shown = bestValue(field, candidates, records, compareLists);
    const disagreement = disagreementOf(field, candidates, shown.text, records);
    return disagreement === undefined || decided.length > 0 ? { shown } : { shown, disagreement };
  }

  /** Drops texts that cannot be read if any row has a readable one. */
  private readFirst(key: number, all: readonly Candidate[]): readonly Candidate[] {
    if (all.length < 2) return all;
    const read = all.filter((candidate) => this.isRead(key, candidate));
    return read.length > 0 ? read : all;
  }

  private isRead(key: number, { record }: Candidate): boolean {
    return this.texts.isRead(key, record);
  }
}

/** Whether a person gave another number of the same kind: a CMND remains beside a CCCD. */
function isReplacedBy({ rule, text }: MemberValue, number: Candidate): boolean {
  return rule === 'decided' && number.text.length === text.length;
}
