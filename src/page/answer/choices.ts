/** Lists the ways to answer a question, in the order of their keys. */
import type { PageArgs, PageQuestion, PageRow } from '../../model/index.js';
import type { Answer } from './answer.js';

export interface Choice {
  text: keyof PageArgs | { literal: string };
  /** Answer that it gives; without one it opens the field for a value. */
  answer?: Answer;
  /** Record that shows it. */
  letter?: string;
  /** Suggested place. */
  isCandidate?: true;
  /** Seldom right; the button looks less important. */
  isRare?: true;
}

/** Lists the answers that a question offers, in the order of their keys. */
export function choicesOf(question: PageQuestion): Choice[] {
  return [
    ...rowChoices(question),
    ...personChoices(question),
    ...candidateChoices(question),
    ...valueChoices(question),
    ...removeChoices(question),
    ...otherPersonChoices(question),
    ...apartChoices(question),
    { text: 'page-leave', answer: { type: 'leave' } },
    ...(question.isAudit ? [] : [{ text: 'page-unknown', answer: { type: 'unknown' } } as const]),
  ];
}

/** Picks the text that explains what `page-leave` leaves in the roster; undefined where the question does. */
export function leftText(question: PageQuestion): keyof PageArgs | undefined {
  const { kind, rows, valueType, isPersonal, isSharedNumber, isAudit } = question;
  if (isAudit) return undefined;
  if (kind === 'TRUNG_NGUOI') return 'page-left-two';
  if (kind === 'DIA_BAN') return 'page-left-commune';
  if (kind === 'DU_LIEU_LOI') {
    if (!isPersonal) return undefined;
    return valueType === 'name' ? 'page-left-row' : 'page-left-value';
  }
  if (isSharedNumber) return 'page-left-number';
  if (kind !== 'CHI_DOAN') return 'page-left-first';
  return rows.length === 1 ? 'page-left-branch' : 'page-left-place';
}

/** Whether the field for a value is open from the start: the question has no rows to choose from. */
export function asksForValue(question: PageQuestion): boolean {
  return rowChoices(question).length === 0 && hasValueField(question);
}

const ROWS_CHOSEN: ReadonlySet<string> = new Set(['LECH_THONG_TIN', 'TRUNG_GIAY_TO', 'CHI_DOAN']);

function rowChoices(question: PageQuestion): Choice[] {
  const { kind, rows, isSharedNumber } = question;
  if (!ROWS_CHOSEN.has(kind) || rows.length < 2) return [];
  const ofPlace = kind === 'CHI_DOAN' ? 'page-choose-here' : 'page-choose';
  const text = isSharedNumber ? 'page-choose-owner' : ofPlace;
  return rows
    .filter(({ value }) => value !== '')
    .map(({ letter }) => ({ text, letter, answer: { type: 'choose', letter } }));
}

function personChoices(question: PageQuestion): Choice[] {
  const { kind } = question;
  const apart: Choice = { text: apartText(question), answer: { type: 'apart' } };
  if (kind === 'TRUNG_NGUOI') return [{ text: 'page-same', answer: { type: 'same' } }, apart];
  return kind === 'TRUNG_GIAY_TO' ? [apart] : [];
}

/** Names the answer that keeps the rows of a question apart. */
export function apartText({ kind, rows, isSharedNumber }: PageQuestion) {
  if (isSharedNumber) return 'page-each-own';
  return kind === 'TRUNG_NGUOI' || rows.length <= 2 ? 'page-apart' : 'page-apart-each';
}

/** Separates the rows of one member, whose values differ. */
function apartChoices(question: PageQuestion): Choice[] {
  const { kind, rows } = question;
  const isOfRows = kind === 'LECH_THONG_TIN' || (kind === 'CHI_DOAN' && rows.length > 1);
  if (!isOfRows) return [];
  return [{ text: apartText(question), answer: { type: 'apart' }, isRare: true }];
}

/** Separates one of several rows that count as one person. */
function otherPersonChoices({ kind, rows, isAudit }: PageQuestion): Choice[] {
  if (isAudit || (kind !== 'TRUNG_NGUOI' && !ROWS_CHOSEN.has(kind)) || rows.length <= 2) return [];
  const isSeparable = ({ letter, side }: PageRow) =>
    letter.length === 1 &&
    (kind !== 'TRUNG_NGUOI' ||
      rows.some((other) => other.side === side && other.letter !== letter));
  return rows.filter(isSeparable).map(({ letter }) => ({
    text: 'page-other-person',
    letter,
    answer: { type: 'other', letter },
    isRare: true,
  }));
}

function candidateChoices({ candidates, rows }: PageQuestion): Choice[] {
  const letter = rows[0]?.letter ?? '';
  return candidates.map((value) => ({
    text: { literal: value },
    isCandidate: true,
    answer: { type: 'value', letter, value },
  }));
}

function valueChoices(question: PageQuestion): Choice[] {
  const { valueType, rows } = question;
  if (valueType === 'gender' && question.otherType === undefined) {
    if (rows.length > 1) return [];
    const letter = rows[0]?.letter ?? '';
    return [
      { text: 'page-male', answer: { type: 'value', letter, value: 'Nam' } },
      { text: 'page-female', answer: { type: 'value', letter, value: 'Nữ' } },
    ];
  }
  if (!hasValueField(question)) return [];
  if (valueType === 'branch') return [{ text: 'page-other-branch' }];
  if (valueType === 'commune') return [{ text: 'page-other-commune' }];
  return [{ text: rowChoices(question).length === 0 ? 'page-type-value' : 'page-other' }];
}

/** Removes a wrong value from its row. Without a name nobody would know the person. */
function removeChoices({ kind, valueType, otherType, isPersonal }: PageQuestion): Choice[] {
  const isOfRow = kind === 'DU_LIEU_LOI' && isPersonal && otherType === undefined;
  if (!isOfRow || valueType === 'none' || valueType === 'name') return [];
  return [{ text: 'page-remove', answer: { type: 'remove' }, isRare: true }];
}

function hasValueField({ valueType, otherType }: PageQuestion): boolean {
  return valueType !== 'none' && (valueType !== 'gender' || otherType !== undefined);
}
