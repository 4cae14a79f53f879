/** Finds why rows that were checked against the population register cannot be used. */
import {
  type CheckedField,
  type CheckedRow,
  type Message,
  message,
  type ProfileField,
  sheetKey,
} from '../../../model/index.js';
import {
  hasLostLetters,
  isTypedAs,
  maskedNumber,
  maskedText,
  noteBehindName,
} from '../../../text/index.js';
import { hasTwoValues, isShortDate, lacksSurname, readTyped } from '../values/typedValue.js';
import type { CheckContext, CheckedMember } from './checkContext.js';
import { shiftedField } from './shiftedColumns.js';

/** Fields that show that a row is still about its member. */
const IDENTIFYING = ['name', 'birth', 'id'] as const;

export interface RefusalContext extends CheckContext {
  /** Sheets (`sheetKey`) that a program without Vietnamese letters saved. */
  damagedSheets: ReadonlySet<string>;
  /** Columns of sheets that were moved by a line. */
  shifted: ReadonlySet<string>;
}

/**
 * Finds sheets on which shown names lost letters that they have in the result. A typed name may have lost some without
 * a trace: `ă` becomes `a`.
 */
export function damagedSheetsOf(
  rows: readonly CheckedRow[],
  { memberOf }: Pick<CheckContext, 'memberOf'>,
): Set<string> {
  const damaged = rows.filter(({ member, shown }) => {
    const name = shown.get('name') ?? '';
    return hasLostLetters(name) && name !== memberOf(member)?.values.get('name');
  });
  return new Set(damaged.map(sheetKey));
}

/** Finds why a row cannot be used as a whole. */
export function refusalOf(
  row: CheckedRow,
  { values }: CheckedMember,
  context: RefusalContext,
): Message | undefined {
  const { word, typed, shown } = row;
  const { profile, yearsOf } = context;
  if (word === undefined && typed.size === 0) return message('verify-note-only');
  if (word === 'unknown') return message('verify-unknown-word');
  if (word === 'corrected' && typed.size === 0) return message('verify-no-correction');
  if ((word === 'right' || word === 'not-found') && typed.size > 0) {
    return message('verify-word-and-values');
  }
  const moved = shiftedField(row, context.shifted);
  if (moved !== undefined) return message('verify-column-moved', { field: moved });
  for (const [field, text] of typed) {
    const own = profile.fields.find(({ id }) => id === field);
    if (own === undefined || hasTwoValues(own, text) || !readTyped(own, text, yearsOf)) {
      return message('verify-bad-value', { field });
    }
    if (own.type === 'name' && context.damagedSheets.has(sheetKey(row))) {
      return message('verify-damaged-name');
    }
    const short = shortValue(own, text, values.get(field) ?? '', yearsOf);
    if (short !== undefined) return short;
  }
  const isSame = (field: CheckedField) =>
    isShown(values.get(field) ?? '', shown.get(field) ?? '', field, context);
  // A withdrawn decision changes the shown value, which a typed one replaces anyway.
  const isReplaced = (field: CheckedField) =>
    typed.has(field) &&
    IDENTIFYING.some(
      (other) => other !== field && (values.get(other) ?? '') !== '' && isSame(other),
    );
  const changed = [...shown.keys()].find((field) => !isSame(field) && !isReplaced(field));
  if (changed !== undefined) return message('verify-other-value', { field: changed });
  const isImpossible = isImpossibleDate(values.get('birth') ?? '', 'birth', context);
  return word === 'right' && isImpossible
    ? message('verify-impossible-value', { field: 'birth' })
    : undefined;
}

/** Refuses a typed value that would lose a part of the shown one, or that only repeats it with a remark. */
function shortValue(
  field: ProfileField,
  text: string,
  value: string,
  yearsOf: CheckContext['yearsOf'],
): Message | undefined {
  if (field.type === 'date') {
    return isShortDate(text, value) ? message('verify-short-date', { field: field.id }) : undefined;
  }
  if (field.type !== 'name' || value === '') return undefined;
  if (lacksSurname(text, [value])) return message('verify-short-name');
  const isRemark = noteBehindName(text) !== '' && readTyped(field, text, yearsOf) === value;
  return isRemark ? message('verify-bad-value', { field: field.id }) : undefined;
}

/** Whether a shown value is a date that no calendar has: `30/02/2001`. */
export function isImpossibleDate(
  value: string,
  field: CheckedField,
  { profile, yearsOf }: CheckContext,
): boolean {
  const own = profile.fields.find(({ id }) => id === field);
  return value !== '' && own?.type === 'date' && readTyped(own, value, yearsOf) === undefined;
}

/** Whether a list showed a value, also masked, or rewritten by a spreadsheet. */
function isShown(
  value: string,
  text: string,
  field: CheckedField,
  { profile, yearsOf }: CheckContext,
): boolean {
  if (text === value || text === maskedText(value) || text === maskedNumber(value)) return true;
  const own = profile.fields.find(({ id }) => id === field);
  // An old code page turned letters into `?`, or into others.
  if ((own?.type === 'name' || own?.type === 'gender') && isTypedAs(text, value)) return true;
  return text !== '' && readTyped(own, text, yearsOf) === value;
}
