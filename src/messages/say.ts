import {
  type Arg,
  branchWord,
  codeLabelKey,
  type Message,
  messagesIn,
  type Profile,
  printable,
  type Say,
} from '../model/index.js';
import { en } from './en/index.js';
import { vi } from './vi/index.js';

export type Language = 'vi' | 'en';

/** An argument, or two forms of words for an argument that is 1 or another number. */
const ARGUMENT = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** Arguments that are field ids, shown by the labels of the profile. */
const FIELD_ARGUMENTS = new Set(['field', 'otherField', 'rival']);

/** A sentence: its start, then each argument with the text behind it. */
interface Sentence {
  start: string;
  slots: Slot[];
}

/** Place of an argument in a sentence. */
interface Slot {
  name: string;
  /** Words for the argument 1; undefined if the argument itself is shown. */
  one: string | undefined;
  /** Words for any other argument. */
  several: string | undefined;
  /** Text up to the next argument. */
  after: string;
}

/**
 * Makes a function that turns messages (findings, faults, questions) into sentences of a language.
 * @param profile of the result; gives the labels of fields and the word for a branch
 * @example
 * const say = sayIn('en', result.profile);
 * for (const finding of result.findings) console.log(say(finding));
 *
 * In a sentence, `{name}` is an argument; `{field}` shows the label of the field, `{fieldWithin}` the label
 * inside a sentence, `{fieldId}` the id that a plan uses. `{count:row is|rows are}` shows the first form if
 * the argument is 1, else the second. Messages inside a message are joined by commas.
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
  const sentences = new Map<string, Sentence>();
  const sentenceOf = (code: keyof typeof catalogue): Sentence => {
    let sentence = sentences.get(code);
    if (sentence === undefined) {
      sentence = parsed(ofKind(catalogue[code]));
      sentences.set(code, sentence);
    }
    return sentence;
  };
  const say: Say = ({ code, args }) => {
    const { start, slots } = sentenceOf(code);
    let words = start;
    for (const slot of slots) words += shown(slot, args) + slot.after;
    return words;
  };
  const shown = ({ name, one, several }: Slot, args: Message['args']): string => {
    const isField = name === 'fieldId' || name === 'fieldWithin';
    const value = args[isField ? 'field' : name];
    if (value === undefined) return one === undefined ? `{${name}}` : `{${name}:${one}|${several}}`;
    if (one !== undefined) return value === 1 ? one : several!;
    if (name === 'fieldWithin') return withoutCapital(labels.get(String(value)) ?? String(value));
    if (FIELD_ARGUMENTS.has(name)) return labels.get(String(value)) ?? String(value);
    return text(value);
  };
  const text = (value: Arg): string =>
    typeof value === 'object' ? messagesIn(value).map(say).join(', ') : printable(String(value));
  return say;
}

/** Splits a sentence at its arguments, so that each is searched for once. */
function parsed(sentence: string): Sentence {
  const [start = '', ...parts] = sentence.split(ARGUMENT);
  const slots: Slot[] = [];
  for (let at = 0; at < parts.length; at += 4) {
    const [one, several] = [parts[at + 1], parts[at + 2]];
    slots.push({ name: parts[at]!, one, several, after: parts[at + 3]! });
  }
  return { start, slots };
}

/** Replaces `chi đoàn` in a sentence by the profile's word for a branch. */
function withBranchWord(profile: Profile | undefined): (sentence: string) => string {
  if (profile === undefined) return (sentence) => sentence;
  const capital = branchWord(profile);
  const word = capital.charAt(0).toLowerCase() + capital.slice(1);
  return (sentence) => sentence.replaceAll('chi đoàn', word).replaceAll('Chi đoàn', capital);
}

/** Lowers a capital: `Ngày sinh` → `ngày sinh`; `ID number` and `CCCD` remain. */
function withoutCapital(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}
