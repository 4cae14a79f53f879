/** Seals the texts of decisions that a masked ledger hides, with keys made of their rows. */
import { type Decision, fingerprintsIn } from '../../model/index.js';
import { openSeal, sealText } from '../../text/index.js';

/** Finds the key of a row by its fingerprint; undefined for a row that is not in this run. */
export type RowKey = (fingerprint: string) => string | undefined;

/** Replaces the seal of a row that was missing when the ledger was written. */
const NO_SEAL = '-';

/** Lists the texts that may contain a number; `withTexts` puts them back. */
function textsOf({ value, commune, source, subject }: Decision): string[] {
  const texts = [value, commune, source];
  if (subject.type === 'branch') texts.push(subject.oldCommune, subject.branch);
  if (subject.type === 'commune') texts.push(subject.file, subject.sheet, subject.text);
  return texts;
}

function withTexts<Any extends Decision>(decision: Any, texts: readonly string[]): Any {
  const [value = '', commune = '', source = '', first = '', second = '', third = ''] = texts;
  const { subject } = decision;
  const restored = { ...decision, value, commune, source };
  switch (subject.type) {
    case 'rows':
      return restored;
    case 'branch':
      return { ...restored, subject: { ...subject, oldCommune: first, branch: second } };
    case 'commune':
      return { ...restored, subject: { ...subject, file: first, sheet: second, text: third } };
  }
}

/** Lists the fingerprints of its rows, each once. */
function rowsOf({ subject }: Decision): string[] {
  return [...new Set(fingerprintsIn(subject))];
}

/** Hides numbers in a text. */
type Mask = (text: string) => string;

/**
 * Masks a decision, and seals the hidden texts once per row, so that any remaining row opens them.
 * Returns a decision without hidden texts unchanged.
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
  const sealed = rowsOf(decision).map((fingerprint, at) => {
    const key = keyOf(fingerprint);
    return key === undefined ? (decision.sealed?.[at] ?? NO_SEAL) : sealText(content, key);
  });
  return { ...withTexts(decision, masked), sealed };
}

/** Restores a masked decision; undefined if none of its rows is in this run. */
export function openDecision(decision: Decision, keyOf: RowKey): Decision | undefined {
  const { sealed } = decision;
  if (sealed === undefined) return decision;
  for (const [at, fingerprint] of rowsOf(decision).entries()) {
    const key = keyOf(fingerprint);
    const content = key === undefined ? undefined : openSeal(sealed[at] ?? '', key);
    if (content !== undefined) return withTexts(decision, JSON.parse(content) as string[]);
  }
  return undefined;
}
