/** Turns the questions of a commune into the data of its review page. */
import {
  type AskedValue,
  type FieldType,
  groupBy,
  isSharedNumber,
  type MergeResult,
  message,
  type PageData,
  type PageQuestion,
  type PageRow,
  type Question,
  rowGroups,
  type Say,
  withoutUndefined,
} from '../../model/index.js';
import { answerYears, maskWhere, sha256 } from '../../text/index.js';
import type { RenderOptions } from '../options.js';
import { branchOrigins } from '../page/facts/rows.js';
import { distinct, offeredBranches, type PlaceNames } from '../placeNames.js';
import { type ConflictColumn, conflictColumn, returnedText } from '../tables/conflictsTable.js';
import { personGroups } from '../tables/questionGroups.js';
import type { TextTable } from '../tables/textTable.js';
import { pageTexts } from './pageTexts.js';
import { askedOnPage, hintOf } from './sentences.js';

const VALUE_TYPES: Partial<Record<FieldType, AskedValue>> = {
  date: 'date',
  gender: 'gender',
  idNumber: 'id',
  phone: 'phone',
  name: 'name',
  namePart: 'name',
};

/** Fields that have a column of their own in the conflicts file. */
const SHOWN: readonly string[] = ['name', 'birth', 'gender', 'id', 'phone'];

/** Characters of the hash that identifies a result in a browser. */
const ID_LENGTH = 16;

/** Names of the places of a run, which its review pages offer. */
export interface OfferedPlaces {
  places: PlaceNames;
}

/**
 * Makes the data of a review page.
 * @param conflicts table of `conflicts.csv`, masked if the result is
 * @param folder of the commune, empty or ending in `/`
 */
export function pageData(
  result: MergeResult,
  conflicts: TextTable,
  folder: string,
  { say, lang, mask, places }: Pick<RenderOptions, 'say' | 'lang' | 'mask'> & OfferedPlaces,
): PageData {
  const rowsById = groupBy(conflicts.rows, (row) => row[conflictColumn('ma_xung_dot')]!);
  const personOf = new Map(
    personGroups(result.questions).flatMap((group, person) =>
      group.map(({ id }) => [id, person] as const),
    ),
  );
  const questions = result.questions.map((question): PageQuestion => {
    const rows = rowsById.get(question.id) ?? [];
    const person = personOf.get(question.id) ?? 0;
    return { ...pageQuestion(result, question, rows, say, mask), person };
  });
  const newCommunes = distinct(result.branches.map(({ newCommune }) => newCommune));
  const name = say(message('page-file-name'));
  return {
    id: sha256(JSON.stringify(questions)).slice(0, ID_LENGTH),
    lang,
    title: say(message('page-title')),
    subtitle: newCommunes.join(', '),
    fileName: folder === '' ? `${name}.csv` : `${name}-${folder.slice(0, -1)}.csv`,
    headings: conflicts.headings,
    texts: pageTexts(say),
    branches: offeredBranches(result, places),
    branchesFrom: branchesFrom(result, questions, places),
    communes: questions.some(({ valueType }) => valueType === 'commune') ? places.communes : [],
    questions,
  };
}

/** Lists the new branches of the old communes for which a branch is asked. */
function branchesFrom(
  result: MergeResult,
  questions: readonly PageQuestion[],
  { branchName }: PlaceNames,
): PageData['branchesFrom'] {
  const asked = new Set(
    questions.flatMap(({ valueType, rows }) =>
      valueType === 'branch' && rows.length === 1 ? [rows[0]!.oldCommune] : [],
    ),
  );
  asked.delete('');
  if (asked.size === 0) return {};
  const origins = branchOrigins(result).filter(
    ({ oldCommune, newBranch }) => asked.has(oldCommune) && newBranch !== '',
  );
  const byCommune = groupBy(origins, ({ oldCommune }) => oldCommune);
  return Object.fromEntries(
    [...byCommune].map(([commune, own]) => [commune, distinct(own.map(branchName))]),
  );
}

function pageQuestion(
  result: MergeResult,
  question: Question,
  rows: readonly string[][],
  say: Say,
  isMasked: boolean,
): Omit<PageQuestion, 'person'> {
  const { text } = maskWhere(isMasked);
  const { id, kind, field = '', otherField, about, column, candidates = [] } = question;
  const shared = (column: ConflictColumn) => rows[0]?.[conflictColumn(column)] ?? '';
  const other = otherField === undefined ? undefined : valueTypeOf(result, otherField);
  const pageRows = rows.map((row, at) => pageRow(question, row, at, text));
  return {
    id,
    kind,
    kindName: shared('loai_ten'),
    ask: say(askedOnPage(question.sentence)),
    hint: hintOf(question, say),
    returned: returnedText(result, question, text, say),
    certainty: shared('do_chac_chan'),
    sentence: shared('cau_hoi'),
    field: shared('truong'),
    suggestion: shared('goi_y'),
    valueType: askedValue(result, question),
    ...withoutUndefined({ otherType: other }),
    ...yearsOf(result, [field, otherField ?? '']),
    ...(SHOWN.includes(field)
      ? { shownField: field as NonNullable<PageQuestion['shownField']> }
      : {}),
    candidates: candidates.map(text),
    isPersonal: about.type === 'rows' && column === undefined,
    isSharedNumber: isSharedNumber(question),
    rows: pageRows,
  };
}

function pageRow(
  { rows, about }: Question,
  cells: readonly string[],
  at: number,
  text: (status: string) => string,
): PageRow {
  const cell = (column: ConflictColumn) => cells[conflictColumn(column)]!;
  const firstSide = rowGroups(about)[0]?.length ?? 0;
  return {
    letter: cell('ban_ghi'),
    file: cell('tep'),
    sheet: cell('trang'),
    row: cell('dong'),
    name: cell('ho_ten'),
    birth: cell('ngay_sinh'),
    gender: cell('gioi_tinh'),
    id: cell('so_giay_to'),
    phone: cell('so_dien_thoai'),
    oldCommune: cell('xa_cu'),
    oldBranch: cell('chi_doan_cu'),
    value: cell('gia_tri'),
    status: text(rows[at]?.status ?? ''),
    note: cell('ghi_chu'),
    side: at < firstSide ? 0 : 1,
  };
}

/** Finds the type of the value that may answer a question. */
function askedValue(result: MergeResult, { kind, field = '', column }: Question): AskedValue {
  if (kind === 'TRUNG_NGUOI' || column === 'many-values') return 'none';
  if (kind === 'CHI_DOAN') return 'branch';
  return kind === 'DIA_BAN' ? 'commune' : valueTypeOf(result, field);
}

function valueTypeOf({ profile }: MergeResult, field: string): AskedValue {
  const type = profile.fields.find(({ id }) => id === field)?.type;
  return (type === undefined ? undefined : VALUE_TYPES[type]) ?? 'text';
}

/** Gives the years of the asked fields that is a date. */
function yearsOf(
  { profile, findings }: MergeResult,
  asked: readonly string[],
): Pick<PageQuestion, 'years'> {
  const date = profile.fields.find(({ id, type }) => type === 'date' && asked.includes(id));
  return date === undefined ? {} : { years: answerYears(date.id, profile.ages, findings) };
}
