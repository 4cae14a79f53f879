/** Judges how sheets were recognised: which lists were read completely, and what a person should look at. */
import {
  type Code,
  type Finding,
  groupBy,
  isNameField,
  type Message,
  message,
  type NoRoster,
  type Say,
} from '../../model/index.js';
import { guessColumns, looksLikePeople } from '../../recognise/index.js';
import type { ParsedRosters } from '../../steps/index.js';
import { columnLetter } from '../../text/index.js';
import type { SheetInspection } from './sheetInspection.js';

/** `no-list`: not read as a list at all. */
export type VerdictState = 'complete' | 'look' | 'no-list';

/** Why a sheet or file was not read completely. Holds no person's data. */
export interface VerdictReason extends Message {
  /** Sheet of a workbook that it is about. */
  sheet?: string;
  /** Letter and heading of the column that it is about. */
  column?: string;
  heading?: string;
  field?: string;
  /** Rows that it is about, as Excel numbers them. */
  rows?: number[];
  /** Entry of `columns` in the plan that settles it: letter → field id. */
  plan?: Record<string, string>;
  text: string;
}

export interface SheetVerdict {
  state: VerdictState;
  reasons: VerdictReason[];
}

/** Least share of readable values; a column with fewer needs a look. */
const READABLE_SHARE = 0.8;

/** Warnings about the values of single people, which `merge` asks about; the list itself is read. */
const ABOUT_VALUES = new Set<Code>([
  'ages-outside',
  'joined-young',
  'id-province-unknown',
  'id-year-later',
  'id-length-odd',
]);
/** Warnings that have a reason of their own, or that the plan caused on purpose. */
const JUDGED_APART = new Set<Code>([
  'column-offered',
  'ambiguous-wording',
  'no-header',
  'no-name-column',
  'names-in-columns',
  'name-by-content',
  'sheet-of-counts',
  'sheet-of-relatives',
  'list-of-others',
  'sheet-transposed',
  'sheet-not-read',
  'sheet-left-out',
]);

/** Whether a warning means that a list may have been read wrongly. */
function isAboutReading({ level, code }: Finding): boolean {
  return level === 'warning' && !ABOUT_VALUES.has(code);
}

type Reason = Omit<VerdictReason, 'text'>;

/** Judges every sheet. @param sheets one per table of `parsed` @returns one verdict per sheet */
export function sheetVerdicts(
  parsed: ParsedRosters,
  sheets: readonly SheetInspection[],
  say: Say,
): SheetVerdict[] {
  const missing = missingPlaces(parsed);
  const rejected = groupBy(parsed.rejected, ({ table }) => table);
  return sheets.map((sheet, t) => {
    const layout = parsed.layouts[t];
    const reasons =
      'columns' in layout
        ? [
            ...columnReasons(parsed, sheet, t),
            ...missing[t],
            ...rejectedReasons((rejected.get(t) ?? []).map(({ row }) => row + 1)),
            ...noteReasons(sheet.notes),
          ]
        : [noListReason(parsed, layout.reason, t), ...noteReasons(sheet.notes)];
    const state = !('columns' in layout) ? 'no-list' : reasons.length > 0 ? 'look' : 'complete';
    return {
      state,
      reasons: reasons.map((reason) => ({ ...reason, text: say(reason) })),
    };
  });
}

/** Lists columns that were not taken, taken on little evidence, or have few readable values. */
function columnReasons(
  { layouts, profile }: ParsedRosters,
  { columns, kinds, notes }: SheetInspection,
  t: number,
): Reason[] {
  if (kinds.member === undefined) return [message('verdict-no-people')];
  const nameFields = new Set(profile.fields.filter(isNameField).map(({ id }) => id));
  // A name may be written in two columns, of which the second needs no heading.
  const isHeaded = columns.some(
    ({ field, by }) => field !== undefined && nameFields.has(field) && by !== 'content',
  );
  const reasons = columns.flatMap(({ column, heading, field, by, filled, valid }): Reason[] => {
    if (field === undefined) return [];
    const args = { column, heading: shortened(heading), field };
    const own = { column, heading, field };
    return [
      ...(by === 'near' ? [{ ...own, ...message('verdict-near', args) }] : []),
      ...(by === 'content' && !isHeaded && nameFields.has(field)
        ? [{ ...own, ...message('verdict-name-by-content', args) }]
        : []),
      ...(filled > 0 && valid !== undefined && valid < READABLE_SHARE
        ? [
            {
              ...own,
              ...message('verdict-unreadable', { ...args, share: Math.round(valid * 100) }),
            },
          ]
        : []),
    ];
  });
  const layout = layouts[t];
  const letterOf = (heading: string | undefined) => {
    const found = 'columns' in layout && layout.columns.find(({ header }) => header === heading);
    return found ? columnLetter(found.index) : '';
  };
  return [...notes.flatMap((note) => notTakenReason(note, letterOf)), ...reasons];
}

/** Gives the reason for a column that may be a field but was only carried along. */
function notTakenReason(
  { code, args, place }: Finding,
  letterOf: (heading: string | undefined) => string,
): Reason[] {
  if (code !== 'column-offered' && code !== 'ambiguous-wording') return [];
  const heading = place?.column ?? '…';
  const column = String(args.letter ?? place?.letter ?? letterOf(place?.column));
  const field = String(args.field);
  const own = { column, heading, field };
  const shown = { column, heading: shortened(heading), field };
  return code === 'column-offered'
    ? [{ ...own, ...message('verdict-offered', shown), plan: { [column]: field } }]
    : [{ ...own, ...message('verdict-ambiguous', { ...shown, rival: String(args.rival) }) }];
}

/** Counts, per table, the people without a known old commune or branch. */
function missingPlaces({ tables, records, origins, profile }: ParsedRosters): Reason[][] {
  const communes = tables.map(() => 0);
  for (const { table, members } of origins.problems) communes[table] += members;
  const people = tables.map(() => 0);
  const branches = tables.map(() => 0);
  for (let record = 0; record < records.count; record++) {
    const t = records.table[record];
    people[t]++;
    if (records.oldBranch.index[record] === 0) branches[t]++;
  }
  const hasBranches = profile.fields.some(({ type }) => type === 'branch');
  return tables.map((_, t) => [
    ...(communes[t] > 0 ? [message('verdict-commune', { count: communes[t] })] : []),
    // A few people without a branch are asked about one by one.
    ...(hasBranches && branches[t] > people[t] * (1 - READABLE_SHARE)
      ? [message('verdict-branch', { count: branches[t] })]
      : []),
  ]);
}

function rejectedReasons(rows: number[]): Reason[] {
  if (rows.length === 0) return [];
  return [{ ...message('verdict-rejected', { count: rows.length }), rows }];
}

/** Makes one reason of all other warnings of a sheet; its notes have their sentences. */
function noteReasons(notes: readonly Finding[]): Reason[] {
  const other = notes.filter((note) => isAboutReading(note) && !JUDGED_APART.has(note.code));
  return other.length === 0 ? [] : [message('verdict-notes', { count: other.length })];
}

/** Gives the reason why a sheet is not a list; for a sheet of people also the columns for a plan. */
function noListReason(
  { tables, profile }: ParsedRosters,
  why: NoRoster['reason'],
  t: number,
): Reason {
  if (why !== 'no-header' && why !== 'no-name') return message(`verdict-${why}`);
  const hasPeople = looksLikePeople(tables[t]);
  if (!hasPeople) return message(`verdict-${why}`);
  const guessed = guessColumns(tables[t], profile).flatMap(({ index, field }) =>
    field === undefined ? [] : [[columnLetter(index), field]],
  );
  const plan = guessed.length === 0 ? {} : { plan: Object.fromEntries(guessed) };
  return {
    ...message(why === 'no-name' ? 'verdict-no-name' : 'verdict-people-no-header'),
    ...plan,
  };
}

const LONGEST_HEADING = 40;

/** Shortens a heading for one line of a verdict. */
function shortened(heading: string): string {
  const text = heading.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_HEADING ? `${text.slice(0, LONGEST_HEADING - 1)}…` : text;
}
