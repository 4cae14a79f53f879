/** Asks for the old communes of lists. */
import { addTo, type CommuneProblem, groupBy, message, SHEETS } from '../../model/index.js';
import { fold, joinFirst } from '../../text/index.js';
import { type Draft, MOST_ROWS, type QuestionInput, type Suggested, UNNAMED } from '../draft.js';
import { tableRow } from '../evidence/questionRows.js';

/** Most sheets that a sentence names. */
const SHEETS_SHOWN = 8;

/** Asks for the old commune of lists: one question for all sheets of a file with the same problem. */
export function communeQuestions(input: QuestionInput): Draft[] {
  const rowsOf = rowsOfTables(input, new Set(input.communeProblems.map(({ table }) => table)));
  const together = groupBy(input.communeProblems, ({ table, text, candidates }) =>
    [input.tables[table].file, fold(text), ...candidates].join('\n'),
  );
  return [...together.values()].map((problems) => communeQuestion(input, problems, rowsOf));
}

function communeQuestion(
  input: QuestionInput,
  problems: readonly CommuneProblem[],
  rowsOf: ReadonlyMap<number, readonly { row: number; fingerprint: string }[]>,
): Draft {
  const [first] = problems;
  const { text, candidates, isNear } = first;
  const { file } = input.tables[first.table];
  const sheets = [...new Set(problems.map(({ table }) => input.tables[table].sheet))];
  const sheet = sheets.join(SHEETS);
  const members = problems.reduce((sum, problem) => sum + problem.members, 0);
  const rows = problems.flatMap((problem) => {
    const wanted = new Set(problem.rows);
    return (rowsOf.get(problem.table) ?? []).filter(({ row }) => wanted.has(row));
  });
  return {
    subject: ['DIA_BAN', file, sheet, text],
    question: {
      id: UNNAMED,
      kind: 'DIA_BAN',
      communes: [],
      members,
      rowCount: 1,
      content: {
        about: () => ({
          type: 'commune',
          file,
          sheet,
          text,
          rows: rows
            .map(({ fingerprint }) => fingerprint)
            .sort()
            .slice(0, MOST_ROWS),
        }),
        write: () => {
          const example = tableRow(input, first.table, first.row, {
            oldCommune: text,
            oldBranch: input.originOf(first.table, first.row).oldBranch,
          });
          return {
            ...onlyCandidate(candidates, isNear),
            candidates,
            sentence: message(communeCode(first, sheets.length > 1), {
              sheets: joinFirst(sheets, SHEETS_SHOWN),
              text,
              count: members,
              candidates: candidates.join('; '),
            }),
            rows: [{ ...example, value: text }],
          };
        },
      },
    },
  };
}

/** Suggests the only candidate; which of several it is would be a guess. */
function onlyCandidate(
  [candidate = '', ...further]: readonly string[],
  isNear: boolean,
): Suggested {
  if (candidate === '' || further.length > 0) return { suggestion: '' };
  return {
    suggestion: candidate,
    ...(isNear ? { reason: message('why-near-name') } : {}),
  };
}

function rowsOfTables(
  { records, fingerprints }: QuestionInput,
  tables: ReadonlySet<number>,
): Map<number, { row: number; fingerprint: string }[]> {
  const rows = new Map<number, { row: number; fingerprint: string }[]>();
  for (const [record, table] of records.table.entries()) {
    if (!tables.has(table)) continue;
    addTo(rows, table, { row: records.row[record], fingerprint: fingerprints.at(record)! });
  }
  return rows;
}

function communeCode({ text, candidates }: CommuneProblem, isOfSeveralSheets: boolean) {
  if (text !== '') {
    return candidates.length > 1 ? 'ask-commune-which' : 'ask-commune-text';
  }
  const code = candidates.length > 1 ? 'ask-commune-several' : 'ask-commune-none';
  return isOfSeveralSheets ? (`${code}-sheets` as const) : code;
}
