/** The texts of decisions that a masked ledger hides: sealed with the rows that they are about. */
import type { Decision } from '../model/index.js';
import { openSeal, sealText } from '../text/seal.js';

/** Key of the row that has a fingerprint; undefined for a row that is not in this run. */
export type RowKey = (print: string) => string | undefined;

/** Stands for a row that was not there when the ledger was written. */
const NO_SEAL = '-';

/** All that a person or a list may have written a number into; `openedWith` takes it back. */
function textsOf({ value, commune, source, subject }: Decision): string[] {
  const texts = [value, commune, source];
  if (subject.type === 'branch') texts.push(subject.oldCommune, subject.branch);
  if (subject.type === 'commune') texts.push(subject.file, subject.sheet, subject.text);
  return texts;
}

function withTexts<Any extends Decision>(decision: Any, texts: readonly string[]): Any {
  const [value = '', commune = '', source = '', first = '', second = '', third = ''] = texts;
  const { subject } = decision;
  const own = { ...decision, value, commune, source };
  switch (subject.type) {
    case 'rows':
      return own;
    case 'branch':
      return { ...own, subject: { ...subject, oldCommune: first, branch: second } };
    case 'commune':
      return { ...own, subject: { ...subject, file: first, sheet: second, text: third } };
  }
}

function rowsOf({ subject }: Decision): string[] {
  return [...new Set(subject.type === 'rows' ? subject.groups.flat() : subject.rows)];
}

/** Hides numbers in a text. */
type Mask = (text: string) => string;

/**
 * Masks a decision, and seals what that hides for each of its rows: any row that is still there opens
 * it. A decision without anything to hide stays as it is.
 */
export function sealDecision<Any extends Decision>(
  decision: Any,
  { value, others }: { value: Mask; others: Mask },
  keyOf: RowKey,
): Any {
  const texts = textsOf(decision);
  const masked = texts.map((text, at) => (at === 0 ? value(text) : others(text)));
  if (masked.every((text, at) => text === texts[at])) return decision;
  const content = JSON.stringify(texts);
  const sealed = rowsOf(decision).map((print, at) => {
    const key = keyOf(print);
    return key === undefined ? (decision.sealed?.[at] ?? NO_SEAL) : sealText(content, key);
  });
  return { ...withTexts(decision, masked), sealed };
}

/** The decision as it was before it was masked; undefined where none of its rows is there. */
export function openDecision(decision: Decision, keyOf: RowKey): Decision | undefined {
  const { sealed } = decision;
  if (sealed === undefined) return decision;
  for (const [at, print] of rowsOf(decision).entries()) {
    const key = keyOf(print);
    const content = key === undefined ? undefined : openSeal(sealed[at] ?? '', key);
    if (content !== undefined) return withTexts(decision, JSON.parse(content) as string[]);
  }
  return undefined;
}
