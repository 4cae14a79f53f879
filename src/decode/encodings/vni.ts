/**
 * VNI-Windows, the encoding of the VNI-* fonts: a base letter followed by a mark, both seen as
 * Latin-1 characters. Source: the code table of VNI Software for Windows fonts.
 */

/** Base letter, and pairs of a mark and the letter that both make. */
const PAIRS: readonly [string, string][] = [
  ['a', 'øàûảõãùáïạââàầåẩãẫáấäậêăèằúẳüẵéắëặ'],
  ['e', 'øèûẻõẽùéïẹâêàềåểãễáếäệ'],
  ['o', 'øòûỏõõùóïọâôàồåổãỗáốäộ'],
  ['u', 'øùûủõũùúïụ'],
  ['y', 'øỳûỷõỹùý'],
  ['ô', 'øờûởõỡùớïợ'],
  ['ö', 'øừûửõữùứïự'],
];

/** Characters that are letters without a mark. */
const SINGLES = 'ììííæỉóĩòịîỵñđôơöư';

const PAIR = new Map<string, string>();
const SINGLE = new Map<string, string>();

for (const [base, marks] of PAIRS) {
  for (let i = 0; i < marks.length; i += 2) {
    // The base decides the case: keyboards often wrote a small mark after a capital.
    for (const mark of [marks[i], marks[i].toUpperCase()]) {
      PAIR.set(base + mark, marks[i + 1]);
      PAIR.set(base.toUpperCase() + mark, marks[i + 1].toUpperCase());
    }
  }
}
for (let i = 0; i < SINGLES.length; i += 2) {
  SINGLE.set(SINGLES[i], SINGLES[i + 1]);
  SINGLE.set(SINGLES[i].toUpperCase(), SINGLES[i + 1].toUpperCase());
}

/** Base letters with a mark, as two characters. */
export const VNI_PAIRS: readonly string[] = [...PAIR.keys()];

/**
 * Reads a VNI word, given as Latin-1 characters; pairs win over single letters.
 * @returns Unicode; undefined for a word with a character outside the encoding, or a mark without a base
 */
export function readVni(word: string): string | undefined {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const pair = PAIR.get(word.slice(i, i + 2));
    if (pair !== undefined) {
      out += pair;
      i++;
      continue;
    }
    const letter = word.charCodeAt(i) < 0x80 ? word[i] : SINGLE.get(word[i]);
    if (letter === undefined) return undefined;
    out += letter;
  }
  return out;
}
