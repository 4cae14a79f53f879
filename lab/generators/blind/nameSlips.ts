/** Misspells names as clerks do. */
import { Distribution, type Random, unmarked } from '#product/sample/index.js';
import { upperFirst } from '#product/text/index.js';
import { newStyle, parted, respelt, type Tone, toned } from './letters.js';

/** Alters the words of a name, surname first. @returns undefined if the slip is impossible */
type Slip = (words: readonly string[], random: Random, hints: NameHints) => string[] | undefined;

export interface NameHints {
  isWoman: boolean;
  birthYear: number;
}

/** Alters one word, most often the given name: everybody can spell surnames, Văn and Thị. */
function atOneWord(alter: (word: string, random: Random) => string | undefined): Slip {
  return (words, random) => {
    const last = words.length - 1;
    const first = random.chance(0.7) ? last : random.below(words.length);
    for (const at of new Set([first, last, ...words.keys()])) {
      const altered = alter(words[at]!, random);
      if (altered !== undefined && altered !== words[at]) return words.with(at, altered);
    }
    return undefined;
  };
}

const wrongTone = atOneWord((word, random) => {
  const { bare, tone, at } = parted(word);
  if (at < 0) return undefined;
  // Stopped syllables have only two tones.
  const others: Tone[] = /[cpt]$|ch$/.test(bare) ? [4, 5] : [0, 1, 2, 3, 4, 5];
  return upperFirst(toned(bare, random.pick(others.filter((other) => other !== tone)), at));
});

const toneForgotten = atOneWord((word) => {
  const { bare, tone } = parted(word);
  return tone === 0 ? undefined : upperFirst(bare);
});

const hatForgotten = atOneWord((word) => {
  const { bare, tone, at } = parted(word);
  const without = unmarked(bare);
  return without === bare ? undefined : upperFirst(toned(without, tone, at));
});

const hoiNga = atOneWord((word) => {
  const { bare, tone, at } = parted(word);
  if (tone !== 2 && tone !== 3) return undefined;
  return upperFirst(toned(bare, tone === 2 ? 3 : 2, at));
});

const otherTonePlace = atOneWord((word) => newStyle(word));

/** Exchanges i and y; Quý is the most frequent case. */
const iOrY = atOneWord((word) => {
  const { bare } = parted(word);
  if (/^(h|k|l|m|s|t|v|qu)i$/.test(bare)) return respelt(word, /i$/, 'y');
  return /^(h|k|l|m|s|t|v|qu)y$/.test(bare) ? respelt(word, /y$/, 'i') : undefined;
});

const sounds: readonly (readonly [RegExp, string])[] = [
  [/^l(?=[^h])/, 'n'],
  [/^n(?=[^gh])/, 'l'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^ch/, 'tr'],
  [/^gi(?=[aeo])/, 'd'],
  [/^d/, 'gi'],
  [/^r/, 'd'],
  [/ươu$/, 'iêu'],
  [/uyên$/, 'iên'],
  [/anh$/, 'inh'],
  [/ai$/, 'ay'],
];

const asSpoken = atOneWord((word, random) => {
  const fitting = sounds.filter(([pattern]) => pattern.test(parted(word).bare));
  if (fitting.length === 0) return undefined;
  const [pattern, to] = random.pick(fitting);
  return respelt(word, pattern, to);
});

const telexTones = ['', 'f', 'r', 'x', 's', 'j'];
const vniTones = ['', '2', '3', '4', '1', '5'];
const telexLetters: Record<string, string> = {
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};
const vniLetters: Record<string, string> = {
  ă: 'a8',
  â: 'a6',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
  đ: 'd9',
};

/** Writes the keys of a name, as if the keyboard program were off. */
function keys(letters: Record<string, string>, tones: readonly string[]): Slip {
  return atOneWord((word) => {
    const { bare, tone } = parted(word);
    const typed = [...bare].map((letter) => letters[letter] ?? letter).join('') + tones[tone]!;
    return typed === bare ? undefined : upperFirst(typed);
  });
}

const neighbours: Record<string, string> = {
  ...{ a: 'sq', b: 'vn', c: 'xv', d: 'sf', e: 'wr', g: 'fh', h: 'gj', i: 'uo', k: 'jl', l: 'k' },
  ...{ m: 'n', n: 'bm', o: 'ip', p: 'o', q: 'wa', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb' },
  ...{ x: 'zc', y: 'tu' },
};

/** Leaves out, doubles, mistypes or swaps a letter. */
const fingers = atOneWord((word, random) => {
  const letters = [...word.toLowerCase()];
  if (letters.length < 3) return undefined;
  const at = random.between(1, letters.length - 1);
  const letter = letters[at]!;
  const altered = random.pick([
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, letter),
    letters.with(at, neighbours[letter]?.[0] ?? letter),
    letters.with(at, letters[at - 1]!).with(at - 1, letter),
  ]);
  return upperFirst(altered.join(''));
});

const alike: readonly (readonly [RegExp, string])[] = [
  [/m/, 'rn'],
  [/nh$/, 'nb'],
  [/u(?=[^y])/, 'n'],
  [/c/, 'e'],
  [/đ/, 'd'],
  [/h/, 'li'],
  [/ê/, 'e'],
  [/ơ/, 'o'],
];

/** Misreads a name on a scan of an old list. */
const misread = atOneWord((word, random) => {
  const fitting = alike.filter(([pattern]) => pattern.test(word.toLowerCase()));
  if (fitting.length === 0) return undefined;
  const [pattern, to] = random.pick(fitting);
  return upperFirst(word.toLowerCase().replace(pattern, to));
});

const marksGone: Slip = (words) => words.map(unmarked);

const middleGone: Slip = (words) => (words.length < 3 ? undefined : [words[0]!, words.at(-1)!]);

const middleInitial: Slip = (words) =>
  words.length < 3
    ? undefined
    : words.map((word, i) => (i === 0 || i === words.length - 1 ? word : `${word[0]!}.`));

const onlyGivenWritten: Slip = (words) =>
  words.map((word, i) =>
    i === words.length - 1 ? word : `${word.startsWith('Ng') ? 'Ng' : word[0]}.`,
  );

/** Inserts or drops Thị, as families do in speech. */
const thi: Slip = (words, random, { isWoman, birthYear }) => {
  if (!isWoman || words.length < 3) return undefined;
  if (words.length > 3 && words[1] === 'Thị') return words.toSpliced(1, 1);
  if (words[1] === 'Thị' || (birthYear > 1990 && random.chance(0.5))) return undefined;
  return words.toSpliced(1, 0, 'Thị');
};

const lastTwoSwapped: Slip = (words) =>
  words.length < 3 ? undefined : [...words.slice(0, -2), words.at(-1)!, words.at(-2)!];

const givenFirst: Slip = (words) => [words.at(-1)!, ...words.slice(0, -1)];

const blankGone: Slip = (words, random) => {
  const at = random.below(words.length - 1);
  return words.toSpliced(at, 2, words[at]! + words[at + 1]!);
};

const twoBlanks: Slip = (words) => words.with(0, `${words[0]} `);

const lowerCase: Slip = (words) => words.map((word) => word.toLowerCase());

/** Appends a letter that distinguishes namesakes of one village. */
const letterOfNamesake: Slip = (words, random) => [...words, random.pick(['A', 'B', '(A)', '(B)'])];

const otherMiddle: Slip = (words, random, { isWoman }) => {
  if (words.length !== 3) return undefined;
  const usual = isWoman ? ['Thị', 'Thanh', 'Thu', 'Hồng'] : ['Văn', 'Xuân', 'Đức', 'Quang', 'Hữu'];
  return [words[0]!, random.pick(usual.filter((word) => word !== words[1])), words[2]!];
};

/** Replaces the given name by a nickname, or by the one before a change at the registry. */
const otherGiven: Slip = (words, random, { isWoman }) => {
  const called = isWoman ? ['Hoa', 'Lan', 'Gái', 'Hương', 'Út'] : ['Tý', 'Cu', 'Bình', 'Sơn', 'Cả'];
  return words.with(-1, random.pick(called.filter((word) => word !== words.at(-1))));
};

const otherSurname: Slip = (words, random) =>
  words.with(
    0,
    random.pick(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hà'].filter((it) => it !== words[0])),
  );

const slips: readonly (readonly [what: string, weight: number, slip: Slip])[] = [
  ['no marks', 15, marksGone],
  ['a tone forgotten', 8, toneForgotten],
  ['a wrong tone', 9, wrongTone],
  ['a hat or hook forgotten', 6, hatForgotten],
  ['tone on the other vowel', 8, otherTonePlace],
  ['hỏi for ngã', 4, hoiNga],
  ['i for y', 4, iOrY],
  ['spelt as spoken', 6, asSpoken],
  ['Telex keys', 4, keys(telexLetters, telexTones)],
  ['VNI keys', 1.5, keys(vniLetters, vniTones)],
  ['a slip of the fingers', 8, fingers],
  ['misread', 3, misread],
  ['middle name left out', 6, middleGone],
  ['initial of the middle name', 4, middleInitial],
  ['initials', 1.5, onlyGivenWritten],
  ['Thị put in or left out', 5, thi],
  ['middle and given name swapped', 1.5, lastTwoSwapped],
  ['given name first', 1, givenFirst],
  ['a blank forgotten', 2, blankGone],
  ['two blanks', 4, twoBlanks],
  ['lower case', 3, lowerCase],
  ['letter of a namesake', 1.5, letterOfNamesake],
  ['another middle name', 3, otherMiddle],
  ['another given name', 1.2, otherGiven],
  ['another surname', 0.6, otherSurname],
];

const anySlip = new Distribution(
  slips,
  slips.map(([, weight]) => weight),
);

/** Draws a slip. @returns its kind and the altered words */
export function slipOfName(
  words: readonly string[],
  hints: NameHints,
  random: Random,
): { what: string; words: string[] } {
  for (;;) {
    const [what, , slip] = anySlip.draw(random);
    const altered = slip(words, random, hints);
    if (altered !== undefined && altered.join(' ') !== words.join(' '))
      return { what, words: altered };
  }
}
