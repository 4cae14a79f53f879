import {
  type CommuneProblem,
  groupBy,
  message,
  type PlacedProblem,
  SHEETS,
  type SplitMember,
  type Subject,
} from '../model/index.js';
import { fold } from '../text/unicode.js';
import { type Draft, prints, type QuestionInput, sortedCommunes } from './draft.js';
import { listed } from './listed.js';
import { filledCells, letterOf, recordRow, tableRow } from './rows.js';

/** Rows by which a list or branch is known again under another name; most lists have fewer changes than rows. */
const ROWS_KNOWN = 8;
/** Sheets that a sentence names. */
const SHEETS_SHOWN = 8;

/** One for all sheets of a file that leave the same open. */
export function communeQuestions(input: QuestionInput): Draft[] {
  const known = rowsOfTables(input, new Set(input.communeProblems.map(({ table }) => table)));
  const together = groupBy(input.communeProblems, ({ table, text, candidates }) =>
    [input.tables[table].file, fold(text), ...candidates].join('\n'),
  );
  return [...together.values()].map((problems) => communeQuestion(input, problems, known));
}

function communeQuestion(
  input: QuestionInput,
  problems: readonly CommuneProblem[],
  known: ReadonlyMap<number, readonly { row: number; print: string }[]>,
): Draft {
  const [first] = problems;
  const { text, candidates, isNear } = first;
  const { file } = input.tables[first.table];
  const sheets = [...new Set(problems.map(({ table }) => input.tables[table].sheet))];
  const sheet = sheets.join(SHEETS);
  const members = problems.reduce((sum, problem) => sum + problem.members, 0);
  const rows = problems.flatMap((problem) => {
    const own = new Set(problem.rows);
    return (known.get(problem.table) ?? []).filter(({ row }) => own.has(row));
  });
  return {
    kind: 'DIA_BAN',
    suggestion: candidates.join(' / '),
    ...(isNear ? { reason: message('why-near-name') } : {}),
    communes: [],
    members,
    about: {
      type: 'commune',
      file,
      sheet,
      text,
      rows: rows
        .map(({ print }) => print)
        .sort()
        .slice(0, ROWS_KNOWN),
    },
    subject: ['DIA_BAN', file, sheet, text],
    write: () => {
      const example = tableRow(input, first.table, first.row, {
        oldCommune: text,
        oldBranch: input.originOf(first.table, first.row).oldBranch,
      });
      return {
        sentence: message(communeCode(first, sheets.length > 1), {
          sheets: shownSheets(sheets),
          text,
          count: members,
          candidates: candidates.join('; '),
        }),
        rows: [{ ...example, value: text }],
      };
    },
  };
}

function shownSheets(sheets: readonly string[]): string {
  return sheets.length > SHEETS_SHOWN
    ? `${sheets.slice(0, SHEETS_SHOWN).join(', ')}, …`
    : sheets.join(', ');
}

function rowsOfTables(
  { records, fingerprints }: QuestionInput,
  tables: ReadonlySet<number>,
): Map<number, { row: number; print: string }[]> {
  const rows = new Map([...tables].map((table) => [table, [] as { row: number; print: string }[]]));
  if (tables.size === 0) return rows;
  for (let record = 0; record < records.count; record++) {
    rows
      .get(records.table[record])
      ?.push({ row: records.row[record], print: fingerprints[record] });
  }
  return rows;
}

function communeCode({ text, candidates, isNear }: CommuneProblem, isOfSeveralSheets: boolean) {
  if (text !== '') {
    return candidates.length > 1 && !isNear ? 'ask-commune-which' : 'ask-commune-text';
  }
  const code = candidates.length > 1 ? 'ask-commune-several' : 'ask-commune-none';
  return isOfSeveralSheets ? (`${code}-sheets` as const) : code;
}

function aboutBranch(input: QuestionInput, { oldCommune, key, records }: PlacedProblem): Subject {
  return {
    type: 'branch',
    oldCommune,
    branch: key,
    rows: prints(input, records).slice(0, ROWS_KNOWN),
  };
}

export function branchQuestions(input: QuestionInput): Draft[] {
  return input.branchProblems.map((problem) => {
    const { why } = problem;
    const [candidate] = problem.candidates;
    const members = new Set(problem.records.map((record) => input.clustering.cluster[record]));
    if (why === 'split') return splitCommuneQuestion(input, problem, members.size);
    // Somebody who is a member elsewhere too makes it no question for that commune's secretary.
    const own = sortedCommunes([...problem.placed, ...problem.communes]);
    const others = [...members].map((cluster) => input.members[cluster].newCommune);
    return {
      kind: 'CHI_DOAN',
      field: 'branch',
      suggestion: candidate?.newBranch ?? '',
      ...(candidate === undefined ? {} : { reason: message('why-near-name') }),
      communes: own.length > 0 ? own : sortedCommunes(others),
      members: members.size,
      about: aboutBranch(input, problem),
      subject: ['CHI_DOAN', problem.oldCommune, problem.key],
      write: () => ({
        sentence: message(`ask-branch-${why}`, {
          branch: problem.oldBranch,
          commune: problem.oldCommune,
          count: members.size,
          candidates: problem.candidates.map((each) => each.newBranch).join(', '),
        }),
        rows: [recordRow(input, problem.records[0], 'A', problem.oldBranch)],
      }),
    };
  });
}

/** One for each hamlet of an old commune that went into several; all of them are asked. */
function splitCommuneQuestion(
  input: QuestionInput,
  problem: PlacedProblem,
  members: number,
): Draft {
  return {
    kind: 'DIA_BAN',
    suggestion: problem.communes.join(' / '),
    reason: message('why-split'),
    communes: sortedCommunes(problem.communes),
    members,
    about: aboutBranch(input, problem),
    subject: ['DIA_BAN', problem.oldCommune, problem.key],
    write: () => ({
      sentence: message(problem.oldBranch === '' ? 'ask-commune-split-none' : 'ask-commune-split', {
        branch: problem.oldBranch,
        commune: problem.oldCommune,
        count: members,
        candidates: problem.communes.join('; '),
      }),
      rows: [recordRow(input, problem.records[0], 'A', problem.oldBranch)],
    }),
  };
}

const FULLER = message('why-fuller-row');

/** Suggests the first candidate, by the program's order, where its row is the fullest. */
function suggestionFor(
  input: QuestionInput,
  candidates: SplitMember['candidates'],
): Pick<Draft, 'suggestion' | 'reason'> {
  const [first, ...others] = candidates.map(({ record }) => filledCells(input, record));
  const isFuller = others.every((filled) => filled < first);
  return isFuller ? { suggestion: 'CHON A', reason: FULLER } : { suggestion: '' };
}

export function splitQuestions(input: QuestionInput): Draft[] {
  return input.splitMembers.map(({ member, candidates }) => {
    const communes = sortedCommunes(candidates.map((each) => each.placement.newCommune));
    const own = prints(input, member.records);
    return {
      kind: 'CHI_DOAN',
      field: 'branch',
      ...suggestionFor(input, candidates),
      communes,
      members: 1,
      about: { type: 'rows', groups: [own] },
      subject: ['CHI_DOAN', ...own],
      write: () => {
        const isOneCommune = communes.length < 2;
        const names = candidates.map(({ placement: { newCommune, newBranch } }) => {
          if (isOneCommune) return newBranch;
          return newBranch === '' ? newCommune : `${newBranch}, ${newCommune}`;
        });
        return {
          sentence: message(isOneCommune ? askedBranches(names) : 'ask-two-communes', {
            branches: listed(names),
            count: names.length,
          }),
          rows: candidates.map(({ record }, i) => recordRow(input, record, letterOf(i), names[i])),
        };
      },
    };
  });
}

function askedBranches({ length }: readonly string[]): 'ask-two-branches' | 'ask-more-branches' {
  return length > 2 ? 'ask-more-branches' : 'ask-two-branches';
}
