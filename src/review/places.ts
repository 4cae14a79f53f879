import { message } from '../model/index.js';
import { type Draft, prints, type QuestionInput, sortedCommunes } from './draft.js';
import { letterOf, recordRow, tableRow } from './rows.js';

export function communeQuestions(input: QuestionInput): Draft[] {
  return input.communeProblems.map((problem) => {
    const table = input.tables[problem.table];
    const example = tableRow(input, problem.table, problem.row, {
      oldCommune: problem.text,
      oldBranch: input.originOf(problem.table, problem.row).oldBranch,
    });
    const args = {
      file: table.file,
      sheet: table.sheet,
      text: problem.text,
      count: problem.members,
    };
    return {
      kind: 'DIA_BAN',
      sentence: message(
        problem.text === ''
          ? problem.candidates.length > 1
            ? 'ask-commune-several'
            : 'ask-commune-none'
          : 'ask-commune-text',
        { ...args, candidates: problem.candidates.join(', ') },
      ),
      suggestion: problem.candidates[0] ?? '',
      ...(problem.candidates.length > 0 ? { reason: message('why-near-name') } : {}),
      rows: [{ ...example, value: problem.text }],
      communes: [],
      members: problem.members,
      subject: ['DIA_BAN', table.file, table.sheet, problem.text],
    };
  });
}

export function branchQuestions(input: QuestionInput): Draft[] {
  return input.branchProblems.map((problem) => {
    const [candidate] = problem.candidates;
    const members = new Set(problem.records.map((record) => input.clustering.cluster[record]));
    return {
      kind: 'CHI_DOAN',
      sentence: message(`ask-branch-${problem.why}`, {
        branch: problem.oldBranch,
        commune: problem.oldCommune,
        count: members.size,
        candidates: problem.candidates.map((each) => each.newBranch).join(', '),
      }),
      field: 'branch',
      suggestion: candidate?.newBranch ?? '',
      ...(candidate === undefined ? {} : { reason: message('why-near-name') }),
      rows: [recordRow(input, problem.records[0], 'A', problem.oldBranch)],
      communes: sortedCommunes([...members].map((cluster) => input.members[cluster].newCommune)),
      members: members.size,
      subject: ['CHI_DOAN', problem.oldCommune, problem.key],
    };
  });
}

export function splitQuestions(input: QuestionInput): Draft[] {
  return input.splitMembers.map(({ member, candidates }) => ({
    kind: 'CHI_DOAN',
    sentence: message('ask-two-branches', {
      branches: candidates.map((each) => each.placement.newBranch).join(' / '),
    }),
    field: 'branch',
    suggestion: 'CHON A',
    reason: message('why-newest-or-fullest'),
    rows: candidates.map(({ placement, record }, i) =>
      recordRow(input, record, letterOf(i), placement.newBranch),
    ),
    communes: sortedCommunes(candidates.map((each) => each.placement.newCommune)),
    members: 1,
    subject: ['CHI_DOAN', ...prints(input, member.records)],
  }));
}
