import { groupBy, type Message, message, originalText, type ValueFault } from '../model/index.js';
import { fold } from '../text/unicode.js';
import { cellName } from './cellName.js';
import { type Draft, prints, type QuestionInput, sortedCommunes } from './draft.js';
import { recordRow, writtenText } from './rows.js';

/** Values of one column with one fault that are asked about together. */
const COLUMN_ROWS = 10;
/** Least share of the filled cells; fewer are single mistakes in a good column. */
const COLUMN_SHARE = 0.25;

/** Types of which many people may have one value. */
const SHARED_TYPES: ReadonlySet<string | undefined> = new Set(['date', 'gender']);
/** A date by which people are told apart. */
const BIRTH = 'birth';

/**
 * Asks once about a column of a list where many values have the same fault. Whether a column has many
 * does not depend on answers, so that those left over are not asked one by one.
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
  if (faults.length < COLUMN_ROWS) return false;
  const [{ record, field }] = faults;
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
  const [{ record: first, field, code, otherField }] = faults;
  const at = records.table[first];
  const { file, sheet } = tables[at];
  const own = faults.map(({ record }) => record);
  const clusters = [...new Set(own.map((record) => clustering.cluster[record]))];
  const textOf = (record: number) =>
    writtenText(tables[at], layouts[at], records.row[record], field);
  const isOneValue =
    field !== BIRTH &&
    SHARED_TYPES.has(records.columns.get(field)?.type) &&
    new Set(own.map((record) => fold(textOf(record)))).size === 1;
  const column = isOneValue ? 'one-value' : 'many-values';
  return {
    kind: 'DU_LIEU_LOI',
    column,
    field,
    suggestion: '',
    communes: sortedCommunes(clusters.map((cluster) => members[cluster].newCommune)),
    members: clusters.length,
    about: { type: 'rows', groups: [[...new Set(prints(input, own))]] },
    subject: ['DU_LIEU_LOI', 'column', file, sheet, field, code],
    write: () => ({
      sentence: message(`ask-column-${column}`, {
        field,
        count: own.length,
        reason: [columnFault(code, otherField)],
        value: textOf(first),
        cell: cellName(tables[at], layouts[at], records.row[first], field),
      }),
      rows: [recordRow(input, first, 'A', textOf(first))],
    }),
  };
}

function columnFault(code: ValueFault['code'], otherField = ''): Message {
  return code === 'id-contradicts-birth' || code === 'id-contradicts-gender'
    ? message(`column-fault-${code}`, { otherField })
    : message(`column-fault-${code}`);
}
