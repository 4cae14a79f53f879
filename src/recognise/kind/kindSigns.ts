/** Finds words for kinds of lists in titles and letterheads. */
import type { Profile } from '../../model/index.js';
import { fold, placeTone } from '../../text/index.js';

type SignLevel = 'members' | 'branches' | 'bodies';

export interface Sign {
  kind: Profile;
  level: SignLevel;
  /** Wording of the profile. */
  wording: string;
}

/** A sign with its place in a text. */
export interface FoundSign extends Sign {
  start: number;
  end: number;
}

interface Phrase {
  words: readonly string[];
  /** Undefined for words that only resemble those of a kind. */
  sign: Sign | undefined;
}

/** Trade unions have members and bodies of nearly the same names. */
const OF_NO_KIND = ['công đoàn', 'công đoàn viên', 'đoàn viên công đoàn', 'hội viên công đoàn'];
const LEVELS = ['members', 'branches', 'bodies'] as const;

/** Finds the signs of all profiles in a text, with their marks or without any, the longest first. */
export class SignFinder {
  /** Indexed by first word, longest first. */
  private readonly phrases: ReadonlyMap<string, Phrase[]>;

  constructor(profiles: readonly Profile[]) {
    const signs = profiles.flatMap((kind) =>
      LEVELS.flatMap((level) =>
        (kind.signs?.[level] ?? []).map((wording): Sign => ({ kind, level, wording })),
      ),
    );
    const texts: (readonly [string, Sign | undefined])[] = [
      ...signs.map((sign) => [sign.wording, sign] as const),
      ...OF_NO_KIND.map((text) => [text, undefined] as const),
    ];
    this.phrases = byFirstWord(
      texts.flatMap(([text, sign]) => [
        { words: keysOf(text), sign },
        { words: keysOf(fold(text)), sign },
      ]),
    );
  }

  /** Returns the signs in the order of the text. */
  find(text: string): FoundSign[] {
    const found: FoundSign[] = [];
    const lower = text.normalize('NFC').toLowerCase();
    const words = [...lower.matchAll(/[\p{L}\d]+/gu)];
    const keys = words.map(([word]) => placeTone(word));
    for (let at = 0; at < keys.length; ) {
      const phrase = this.phrases
        .get(keys[at]!)
        ?.find((each) => each.words.every((word, i) => keys[at + i] === word));
      const length = phrase?.words.length ?? 1;
      if (phrase?.sign !== undefined) {
        const last = words[at + length - 1]!;
        found.push({ ...phrase.sign, start: words[at]!.index, end: last.index + last[0].length });
      }
      at += length;
    }
    return found;
  }
}

function keysOf(text: string): string[] {
  return text.toLowerCase().split(' ').map(placeTone);
}

function byFirstWord(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0]!;
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}
