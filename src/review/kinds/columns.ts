import { groupBy, message, originalText, type ValueFault } from '../../model/index.js';
import { fold, isWrittenGender } from '../../text/index.js';
import {
  type Draft,
  type QuestionInput,
  sortedCommunes,
  sortedFingerprints,
  UNNAMED,
} from '../draft.js';
import { cellName } from '../evidence/cellName.js';
import { recordRow, writtenText } from '../evidence/questionRows.js';

/** Least number of values with one fault for a question about the column, and of equal ones. */
const COLUMN_ROWS = 10;
const EQUAL_ROWS = 4;
/** Least share of such values among the filled cells. */
const COLUMN_SHARE = 0.25;

/** Types whose values many people may share. */
const SHARED_TYPES: ReadonlySet<string | undefined> = new Set(['date', 'gender']);
/** Date that distinguishes people, so that no value is right for all. */
const BIRTH = 'birth';

/**
 * Asks once about a column in which many values have one fault. Answered faults count too, so that the
 * last ones of a column are not asked one by one.
 * @param open faults that nothing else settles
 * @returns the questions, and the faults that are asked row by row
 */
export function columnQuestions(
  input: QuestionInput,
  open: readonly ValueFault[],
): { questions: Draft[]; single: ValueFault[] } {
  const keyOf = ({ record, field, code }: ValueFault) =>
    `${input.records.table[record]} ${field} ${code}`;
  const columns = new Set<string>();
  for (const [key, faults] of groupBy(input.valueFaults, keyOf)) {
    if (isColumn(input, faults)) columns.add(key);
  }
  const ofColumns = groupBy(
    open.filter((fault) => columns.has(keyOf(fault))),
    keyOf,
  );
  return {
    questions: [...ofColumns.values()].map((faults) => columnQuestion(input, faults)),
    single: open.filter((fault) => !columns.has(keyOf(fault))),
  };
}

function isColumn(input: QuestionInput, faults: readonly ValueFault[]): boolean {
  if (faults.length < EQUAL_ROWS) return false;
  const [{ record, field }] = faults;
  if (faults.length < COLUMN_ROWS && !haveOneValue(input, faults, field)) return false;
  const at = input.records.table[record];
  const layout = input.layouts[at];
  if (!('columns' in layout)) return false;
  const filled = layout.kinds.filter(
    (kind, row) =>
      kind === 'member' && originalText(input.tables[at], layout, row, field).trim() !== '',
  );
  return faults.length >= COLUMN_SHARE * filled.length;
}

function columnQuestion(input: QuestionInput, faults: readonly ValueFault[]): Draft {
  const { records, tables, layouts, clustering, members } = input;
  const [{ record: first, field: faultyField, code, otherField: against = '' }] = faults;
  const at = records.table[first];
  const { file, sheet } = tables[at];
  const faulty = faults.map(({ record }) => record);
  const clusters = [...new Set(faulty.map((record) => clustering.cluster[record]))];
  const textOf = (record: number, field: string) =>
    writtenText(tables[at], layouts[at], records.row[record], field);
  // Numbers differ, but one gender beside all of them may be corrected by one answer.
  const isOtherAsked =
    isWrittenGender(textOf(first, against)) && haveOneValue(input, faults, against);
  const [field, otherField] = isOtherAsked ? [against, faultyField] : [faultyField, against];
  const column = haveOneValue(input, faults, field) ? 'one-value' : 'many-values';
  const rows = [...new Set(sortedFingerprints(input, faulty))];
  return {
    subject: ['DU_LIEU_LOI', 'column', file, sheet, faultyField, code],
    question: {
      id: UNNAMED,
      kind: 'DU_LIEU_LOI',
      column,
      field,
      communes: sortedCommunes(clusters.map((cluster) => members[cluster].newCommune)),
      members: clusters.length,
      rowCount: rows.length,
      content: {
        about: () => ({ type: 'rows', groups: [rows] }),
        write: () => ({
          suggestion: '',
          sentence: message(`ask-column-${column}`, {
            field,
            count: faulty.length,
            reason: [message(`column-fault-${code}`, { otherField })],
            value: textOf(first, field),
            cell: cellName(tables[at], layouts[at], records.row[first], field),
          }),
          rows: [recordRow(input, first, 'A', textOf(first, field))],
        }),
      },
    },
  };
}

/** Whether one day or gender stands in all rows with a fault, so that one answer may correct them. */
function haveOneValue(
  { records, tables, layouts }: QuestionInput,
  faults: readonly ValueFault[],
  field: string,
): boolean {
  if (field === BIRTH || !SHARED_TYPES.has(records.columns.get(field)?.type)) return false;
  const texts = faults.map(({ record }) => {
    const at = records.table[record];
    return fold(writtenText(tables[at], layouts[at], records.row[record], field));
  });
  return new Set(texts).size === 1;
}
