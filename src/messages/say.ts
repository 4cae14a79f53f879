import {
  type Arg,
  branchWord,
  codeLabelKey,
  type Message,
  type Profile,
  printable,
} from '../model/index.js';
import { en } from './en/index.js';
import { vi } from './vi/index.js';

export type Language = 'vi' | 'en';

/** Turns a message into a sentence. */
export type Say = (message: Message) => string;

/** Arguments that are field ids: said with the profile's labels. */
const FIELD_ARGUMENTS = new Set(['field', 'otherField', 'rival']);

/**
 * Makes a function that turns messages (findings, faults, questions) into sentences of a language.
 * @param profile of the result; gives the labels of fields and the word for a branch
 * @example
 * const say = sayIn('en', result.profile);
 * for (const finding of result.findings) console.log(say(finding));
 *
 * `{name}` in a sentence is an argument; `{field}` is said with its
 * label, `{fieldWithin}` with the label inside a sentence, `{fieldId}` as a plan writes it; messages
 * inside a message are joined by commas.
 */
export function sayIn(language: Language, profile?: Profile): Say {
  const catalogue = language === 'vi' ? vi : en;
  const labels = new Map(
    profile?.fields.flatMap(({ id, label, codes = [] }) => [
      [id, label[language]] as const,
      ...codes.map((code) => [codeLabelKey(id, code.kind), code.label[language]] as const),
    ]),
  );
  const ofKind = language === 'vi' ? withBranchWord(profile) : (sentence: string) => sentence;
  const say: Say = ({ code, args }) =>
    ofKind(catalogue[code]).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const isField = name === 'fieldId' || name === 'fieldWithin';
      const value = args[isField ? 'field' : name];
      if (value === undefined) return whole;
      if (name === 'fieldWithin') return withoutCapital(labels.get(String(value)) ?? String(value));
      if (FIELD_ARGUMENTS.has(name)) return labels.get(String(value)) ?? String(value);
      return text(value);
    });
  const text = (value: Arg): string =>
    typeof value === 'object' ? value.map(say).join(', ') : printable(String(value));
  return say;
}

/** Puts what the profile calls a branch in place of `chi đoàn`, of which the sentences speak. */
function withBranchWord(profile: Profile | undefined): (sentence: string) => string {
  if (profile === undefined) return (sentence) => sentence;
  const capital = branchWord(profile);
  const word = capital.charAt(0).toLowerCase() + capital.slice(1);
  return (sentence) => sentence.replaceAll('chi đoàn', word).replaceAll('Chi đoàn', capital);
}

/** `Ngày sinh` → `ngày sinh`; `ID number` and `CCCD` stay. */
function withoutCapital(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
