import {
  addTo,
  type Candidate,
  type Disagreement,
  displayValue,
  groupBy,
  type Member,
  message,
  type QuestionContent,
  type QuestionTexts,
  type Subject,
  type SurvivorshipRule,
  type ValueFault,
} from '../../model/index.js';
import { isGenerationApart, yearOf } from '../../text/index.js';
import {
  aboutRows,
  type Draft,
  type GroupableDraft,
  type QuestionInput,
  type Suggested,
  sortedCommunes,
  sortedFingerprints,
  UNNAMED,
} from '../draft.js';
import { evidenceOf } from '../evidence/agreement.js';
import { cellName } from '../evidence/cellName.js';
import { recordRow, rowLetter, tableRow, writtenText } from '../evidence/questionRows.js';
import { shortList } from '../evidence/shortList.js';

/** Asks for the value of each field on which the rows of a member disagree. */
export function disagreementQuestions(input: QuestionInput): Draft[] {
  const drafts: Draft[] = [];
  for (const [cluster, disagreements] of input.disagreements) {
    const member = input.members[cluster];
    for (const disagreement of disagreements) {
      const { field } = disagreement;
      const isNumber = field === 'id';
      drafts.push({
        subject: [
          isNumber ? 'TRUNG_GIAY_TO' : 'LECH_THONG_TIN',
          field,
          ...sortedFingerprints(input, member.records),
        ],
        question: {
          id: UNNAMED,
          kind: isNumber ? 'TRUNG_GIAY_TO' : 'LECH_THONG_TIN',
          field,
          communes: sortedCommunes([member.newCommune]),
          members: 1,
          rowCount: rowsByValue(input, member.records, disagreement).flat().length,
          content: new DisagreementContent(input, member, disagreement),
        },
      });
    }
  }
  return drafts;
}

/** The content of a question which value of a member is right. */
class DisagreementContent implements QuestionContent {
  constructor(
    private readonly input: QuestionInput,
    private readonly member: Member,
    private readonly disagreement: Disagreement,
  ) {}

  about(): Subject {
    return aboutRows(this.input, rowsByValue(this.input, this.member.records, this.disagreement));
  }

  write(): QuestionTexts {
    const { input, member, disagreement } = this;
    const { field, candidates } = disagreement;
    return {
      ...(areGenerationsApart(input, disagreement)
        ? { suggestion: '' }
        : suggestionBy(disagreement, member.values.get(field)?.rule ?? 'leading')),
      sentence: message(field === 'id' ? 'ask-two-numbers' : 'ask-which-value', {
        field,
        values: shortList(candidates.map((candidate) => candidate.text)),
        evidence: evidenceOf(input, candidates[0].record, candidates[1].record, field),
      }),
      rows: candidates.map(({ record, text }, i) => recordRow(input, record, rowLetter(i), text)),
    };
  }
}

/**
 * Rules whose value is right in four of five questions or more (benchmark `suggestions`). Marks, the number of words
 * and the order of day and month say nothing about other differences. The newest list was not measured.
 */
const GROUNDS: ReadonlySet<SurvivorshipRule> = new Set<SurvivorshipRule>([
  'valid',
  'majority',
  'common',
  'name',
]);

/** Suggests the value that a rule chose, if the rule is a ground. */
function suggestionBy({ field, isCommon }: Disagreement, rule: SurvivorshipRule): Suggested {
  const ground = isCommon && rule !== 'majority' ? 'common' : rule;
  // Real syllables in one word say nothing about the other words of a name.
  const isPartial = field === 'name' && ground === 'valid';
  // Samples have too few majorities of genders to tell.
  const isUntested = field === 'gender' && ground === 'majority';
  if (isPartial || isUntested || !GROUNDS.has(ground)) return { suggestion: '' };
  return { suggestion: 'CHON A', reason: message(`why-rule-${ground}`) };
}

/** Whether births are a generation apart: the ID number of a father may stand at his son of one name, too. */
function areGenerationsApart(
  { records }: QuestionInput,
  { field, candidates: [first, ...others] }: Disagreement,
): boolean {
  const column = records.columns.get(field);
  if (field !== 'birth' || column?.type !== 'date') return false;
  const yearIn = ({ record }: Candidate) => yearOf(column.packed[record]!);
  return others.some((other) => isGenerationApart(yearIn(first!), yearIn(other)));
}

/** Groups the rows of a member by the candidate whose value they have. */
function rowsByValue(
  { records: { columns } }: QuestionInput,
  records: readonly number[],
  { field, candidates }: Disagreement,
): (readonly number[])[] {
  const column = columns.get(field);
  if (column === undefined) return candidates.map(() => []);
  const rows = groupBy(records, (record) => displayValue(column, record));
  return candidates.map(({ text }) => rows.get(text) ?? []);
}

/** Lists the faulty values that neither another row of the member nor another question settles. */
export function openFaults(input: QuestionInput): ValueFault[] {
  const isAskedElsewhere = awaitsAnswer(input);
  return input.valueFaults.filter((fault) => {
    const member = input.members[input.clustering.cluster[fault.record]];
    const best = member.values.get(fault.field);
    if (best !== undefined && best.record !== fault.record) return false;
    return !isAskedElsewhere(fault);
  });
}

/** Asks for a correct value, for each faulty one. */
export function valueQuestions(
  input: QuestionInput,
  faults: readonly ValueFault[],
): GroupableDraft[] {
  return faults.map((fault) => {
    const member = input.members[input.clustering.cluster[fault.record]];
    const draft: Draft = {
      subject: ['DU_LIEU_LOI', fault.field, fault.code, input.fingerprints.at(fault.record)!],
      question: {
        id: UNNAMED,
        kind: 'DU_LIEU_LOI',
        field: fault.field,
        communes: sortedCommunes([member.newCommune]),
        members: 1,
        rowCount: 1,
        content: new FaultContent(input, fault),
        ...(isEitherWrong(fault.code) ? { otherField: fault.otherField } : {}),
      },
    };
    return { draft, records: [fault.record] };
  });
}

/** Whether a number contradicts a date or gender, so that an answer must say which one it corrects. */
function isEitherWrong(
  code: ValueFault['code'],
): code is 'id-contradicts-birth' | 'id-contradicts-gender' {
  return code === 'id-contradicts-birth' || code === 'id-contradicts-gender';
}

/** The content of a question about a faulty value. */
class FaultContent implements QuestionContent {
  constructor(
    private readonly input: QuestionInput,
    private readonly fault: ValueFault,
  ) {}

  about(): Subject {
    return aboutRows(this.input, [[this.fault.record]]);
  }

  write(): QuestionTexts {
    const { input, fault } = this;
    const { record, field, otherField, code } = fault;
    const table = input.records.table[record];
    const row = input.records.row[record];
    const value = writtenText(input.tables[table], input.layouts[table], row, field);
    return {
      suggestion: '',
      sentence: isEitherWrong(code)
        ? message(`ask-value-${code}`, { value, field, ...otherCell(input, fault, otherField) })
        : message(`ask-value-${code}`, { value, field }),
      rows: [recordRow(input, record, 'A', value)],
    };
  }
}

/** Describes the value that contradicts another one, with the cells of both. */
function otherCell(
  { tables, layouts, records }: QuestionInput,
  { record, field }: ValueFault,
  otherField = '',
): { otherField: string; other: string; cell: string; otherCell: string } {
  const table = records.table[record];
  const column = records.columns.get(otherField);
  const cellOf = (id: string) => cellName(tables[table], layouts[table], records.row[record], id);
  return {
    otherField,
    other: column === undefined ? '' : displayValue(column, record),
    cell: cellOf(field),
    otherCell: cellOf(otherField),
  };
}

/**
 * Makes a test whether another question may settle a fault: which of several values is right, whose number
 * it is, or whether a row with a good value is the same person.
 */
function awaitsAnswer(input: QuestionInput): (fault: ValueFault) => boolean {
  const { clustering, members, disagreements, valueFaults } = input;
  const shared = new Set(clustering.sharedNumber.flatMap(({ a, b }) => [a, b]));
  const perhapsSame = new Map<number, number[]>();
  for (const { a, b } of clustering.ask) {
    const [one, other] = [clustering.cluster[a], clustering.cluster[b]];
    addTo(perhapsSame, one, other);
    addTo(perhapsSame, other, one);
  }
  const faulty = new Set(valueFaults.map(({ record, field }) => `${record} ${field}`));
  return ({ record, field, otherField }) => {
    const cluster = clustering.cluster[record];
    const asked = new Set(disagreements.get(cluster)?.map((disagreement) => disagreement.field));
    if (asked.has(field) || (otherField !== undefined && asked.has(otherField))) return true;
    if (otherField !== undefined && shared.has(record)) return true;
    return (perhapsSame.get(cluster) ?? []).some((other) => {
      const value = members[other].values.get(field);
      return value !== undefined && !faulty.has(`${value.record} ${field}`);
    });
  };
}

/** Asks for the name of each row that should be a person and has none. */
export function rejectedQuestions(input: QuestionInput): Draft[] {
  return input.rejected.map(({ table, row, reason }, i) => {
    return {
      subject: ['DU_LIEU_LOI', reason, input.rejectedFingerprints.at(i)!],
      question: {
        id: UNNAMED,
        kind: 'DU_LIEU_LOI',
        isRejected: true,
        field: 'name',
        communes: [],
        members: 1,
        rowCount: 1,
        content: {
          about: () => ({ type: 'rows', groups: [[input.rejectedFingerprints.at(i)!]] }),
          write: () => ({
            suggestion: '',
            sentence: message(`ask-row-${reason}`),
            rows: [tableRow(input, table, row, input.originOf(table, row))],
          }),
        },
      },
    };
  });
}
