/** Changes letters and tones of a word. */
const marks = { sắc: '\u0301', huyền: '\u0300', hỏi: '\u0309', ngã: '\u0303', nặng: '\u0323' };

export type ToneName = keyof typeof marks;

const toneMarks = new RegExp(`[${Object.values(marks).join('')}]`, 'u');

export function toneOfWord(word: string): ToneName | undefined {
  const found = toneMarks.exec(word.normalize('NFD'))?.[0];
  return (Object.keys(marks) as ToneName[]).find((name) => marks[name] === found);
}

/** Replaces or removes the tone of a word. */
export function withTone(word: string, tone: ToneName | undefined): string {
  return Array.from(word, (letter) => {
    const parts = letter.normalize('NFD');
    if (!toneMarks.test(parts)) return letter;
    return (parts.replace(toneMarks, '') + (tone === undefined ? '' : marks[tone])).normalize(
      'NFC',
    );
  }).join('');
}

/** Moves the tone to the second vowel of open oa, oe, uy, as newer schoolbooks do: hoà, thuỷ. */
export function newTonePlace(word: string): string {
  const tone = toneOfWord(word);
  const match = /^(.*?)(o[ae]|uy)$/i.exec(withTone(word, undefined));
  if (tone === undefined || match === null || /q$/i.test(match[1]!)) return word;
  return (withTone(word, undefined) + marks[tone]).normalize('NFC');
}
