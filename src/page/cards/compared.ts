/** Compares the records of a question field by field. */
import type { PageArgs, PageQuestion, PageRow } from '../../model/index.js';
import { areCompatible, differingPart } from '../../text/index.js';

/** Text of a cell with the letters that differ from the other records. */
export interface MarkedCell {
  text: string;
  /** Whether another record has another text. */
  isDifferent: boolean;
  /** Letters to mark; absent if the texts are altogether different. */
  part?: { from: number; to: number };
}

export interface ComparedField {
  /** Label; a literal one is the name of the field in question. */
  label: keyof PageArgs | { literal: string };
  /** One for each record. */
  cells: MarkedCell[];
  /** Whether the question is about it. */
  isAsked: boolean;
}

export interface Compared {
  names: MarkedCell[];
  /** Fields that differ, are in question, or have no counterpart. */
  shown: ComparedField[];
  /** Fields that are equal in all records. */
  equal: ComparedField[];
}

const FIELDS = [
  ['birth', 'page-birth'],
  ['gender', 'page-gender'],
  ['id', 'page-id'],
  ['phone', 'page-phone'],
  ['oldCommune', 'page-old-commune'],
  ['oldBranch', 'page-old-branch'],
] as const;

/** Divides the fields of a question into those to show and those that are equal. */
export function compareRecords(question: PageQuestion): Compared {
  const { rows, shownField } = question;
  const cells = (of: (row: PageRow) => string) => markedCells(rows.map(of));
  const fields: ComparedField[] = FIELDS.map(([field, label]) => ({
    label,
    cells: cells((row) => row[field]),
    isAsked: field === shownField,
  }));
  if (showsValue(question)) {
    fields.push({ label: valueLabel(question), cells: cells((row) => row.value), isAsked: true });
  }
  const filled = fields.filter((field) => field.cells.some(({ text }) => text !== ''));
  const isEqual = ({ cells: [first, ...further], isAsked }: ComparedField) =>
    !isAsked && further.length > 0 && further.every(({ text }) => text === first?.text);
  const shown = filled.filter((field) => !isEqual(field));
  if (rows.some(({ status }) => status !== '')) {
    const statuses = rows.map(({ status }) => ({ text: status, isDifferent: false }));
    shown.push({ label: 'page-status', cells: statuses, isAsked: false });
  }
  return { names: cells(({ name }) => name), shown, equal: filled.filter(isEqual) };
}

/** Whether the value in question is in none of the fields that are shown anyway. */
function showsValue({ rows, kind }: PageQuestion): boolean {
  if (kind === 'TRUNG_NGUOI') return false;
  return !rows.every((row) =>
    [row.name, row.birth, row.gender, row.id, row.phone, row.oldCommune, row.oldBranch].includes(
      row.value,
    ),
  );
}

function valueLabel({ kind, field }: PageQuestion): ComparedField['label'] {
  if (kind === 'CHI_DOAN') return 'page-new-branch';
  return field === '' ? 'page-value' : { literal: field };
}

/** Marks each text against the first one that differs from it; blanks and compatible values differ from nothing. */
function markedCells(texts: readonly string[]): MarkedCell[] {
  return texts.map((text) => {
    const other = texts.find((candidate) => candidate !== '' && !areCompatible(candidate, text));
    if (text === '' || other === undefined) return { text, isDifferent: false };
    const part = differingPart(text, other);
    return { text, isDifferent: true, ...(part === undefined ? {} : { part }) };
  });
}
