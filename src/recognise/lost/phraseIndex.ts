/** Finds the known phrase that words with lost letters spell. */
import { fold, hasLostLetters, mayBeWord, memoize, upperFirst } from '../../text/index.js';

const WORD = /[\p{L}\p{M}\p{N}?\ufffd']+/gu;
/** A question mark behind a word of a sentence. */
const QUESTION = /(?<=[^?])\?$/;
/** Two blanks: `S? CCCD` does not show the case of its first word. */
const LONG = / \S+ /;
const CAPITALS = /^(?=.*\p{Lu}[^\p{L}]*\p{Lu})[^\p{Ll}]*$/u;

/** A word of a text, with its place in it. */
interface Token {
  text: string;
  at: number;
}

interface Node {
  next: Map<string, Node>;
  /** Set at the end of a phrase: whether it is known, or only a word that a lost letter may stand for. */
  isKnown?: boolean;
}

/** Words from a token on that spell one phrase. */
interface Found {
  words: readonly string[];
}

/** A text with the letters of known phrases. */
export interface Restored {
  text: string;
  /** Whether every word is part of a known phrase. */
  isWhole: boolean;
  /** Whether a lost letter was in a phrase of one word. */
  hasShort: boolean;
}

/** Known phrases by their words. A lost letter stands for one that the code page lacks. */
export class PhraseIndex {
  private readonly root: Node = { next: new Map() };
  private readonly byFold = new Map<string, string[]>();
  private readonly byLength = new Map<number, string[]>();
  /** Known words that a word may spell. */
  private readonly candidates = memoize((word) => this.wordsLike(word));

  /** @param others words that make a short text ambiguous, and are never restored */
  constructor(phrases: Iterable<string>, others: Iterable<string> = []) {
    for (const phrase of phrases) this.add(phrase, true);
    for (const other of others) this.add(other, false);
  }

  /** Whether a text begins with a known phrase. */
  begins(text: string): boolean {
    return this.longest(tokensOf(text.normalize('NFC')), 0) !== undefined;
  }

  /** Restores the letters of known phrases in a text, longest first. Words keep their length. */
  restore(original: string): Restored {
    const text = original.normalize('NFC');
    const tokens = tokensOf(text);
    const restored: Restored = { text, isWhole: tokens.length > 0, hasShort: false };
    for (let i = 0; i < tokens.length; ) {
      const found = this.longest(tokens, i);
      if (found === undefined) {
        if (/\p{L}|[?\ufffd]/u.test(tokens[i]!.text)) restored.isWhole = false;
        i++;
        continue;
      }
      for (const [offset, word] of found.words.entries()) {
        const token = tokens[i + offset]!;
        if (!hasLostLetters(token.text)) continue;
        if (found.words.length === 1) restored.hasShort = true;
        restored.text = replaced(restored.text, token, word);
      }
      i += found.words.length;
    }
    return restored;
  }

  private add(phrase: string, isKnown: boolean): void {
    let node = this.root;
    for (const { text } of tokensOf(phrase)) {
      const word = text.toLowerCase();
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(word, next);
        this.addWord(word);
      }
      node = next;
    }
    node.isKnown ||= isKnown;
  }

  private addWord(word: string): void {
    const key = fold(word);
    const same = this.byFold.get(key) ?? [];
    if (same.includes(word)) return;
    this.byFold.set(key, [...same, word]);
    this.byLength.set(word.length, [...(this.byLength.get(word.length) ?? []), word]);
  }

  /** Returns the words of the longest phrase from a token on; undefined for none, or for two. */
  private longest(tokens: readonly Token[], from: number): Found | undefined {
    let paths: { node: Node; words: readonly string[] }[] = [{ node: this.root, words: [] }];
    let ended: typeof paths = [];
    for (let i = from; i < tokens.length && paths.length > 0; i++) {
      const candidates = this.candidates(tokens[i]!.text);
      paths = paths.flatMap(({ node, words }) =>
        candidates.flatMap((word) => {
          const next = node.next.get(word);
          return next === undefined ? [] : [{ node: next, words: [...words, word] }];
        }),
      );
      const whole = paths.filter(({ node }) => node.isKnown !== undefined);
      if (whole.length > 0) ended = whole;
    }
    const [only, another] = ended;
    return another === undefined && only?.node.isKnown ? only : undefined;
  }

  private wordsLike(text: string): string[] {
    const word = text.toLowerCase();
    if (!hasLostLetters(word)) return this.byFold.get(fold(word)) ?? [];
    return (this.byLength.get(word.length) ?? []).filter((known) => mayBeWord(word, known));
  }
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const isQuestion = /^[^?\ufffd]{2,}\?$/.test(word) && word === text.slice(-word.length);
    return { text: isQuestion ? word.replace(QUESTION, '') : word, at: index };
  });
}

/** Writes a known word in place of a token, in its case. */
function replaced(text: string, { text: own, at }: Token, word: string): string {
  const isFirst = !/\p{L}/u.test(text.slice(0, at));
  const isCapital = /^\p{Lu}/u.test(own) || (isFirst && /^[?\ufffd]/.test(own));
  const written = CAPITALS.test(own.length > 2 || !LONG.test(text) ? own : text)
    ? word.toUpperCase()
    : isCapital
      ? upperFirst(word)
      : word;
  return text.slice(0, at) + written + text.slice(at + own.length);
}
