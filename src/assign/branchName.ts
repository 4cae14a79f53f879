import { placeTone } from '../text/syllable.js';
import { clean, fold } from '../text/unicode.js';

/** A branch's name reduced to what tells it from others. */
export interface BranchName {
  /** Prefix, numeral and spelling settled, marks kept: `khu 1`, `khu chiềng`. */
  key: string;
  /** `key` without marks. */
  folded: string;
  /** `key` without the word for the kind of place: `1`, `chiềng`. */
  bare: string;
}

const ROMAN: Record<string, string> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
  xiii: '13',
  xiv: '14',
  xv: '15',
};

/** Abbreviations of whole words, at the start of what remains behind the prefix. */
const ABBREVIATIONS: [RegExp, string][] = [
  [/^(?:tdp|to dan pho)(?= |$)/, 'tổ dân phố'],
  [/^k(?= )/, 'khu'],
  [/^mn(?= |$)/, 'mầm non'],
  [/^ca(?= |$)/, 'công an'],
];
/** A number that is written close to its word: `khu1`, `TDP5`. */
const CLOSE_NUMBER = /^(khu|thôn|thon|xóm|xom|bản|ban|tổ|to|tdp|k)(?=\d+$)/;

/** Words for a kind of place, marks kept or not. */
const PLACE_WORDS =
  /^(tổ dân phố|to dan pho|khu dân cư|khu dan cu|khu|thôn|thon|xóm|xom|bản|ban|ấp|ap|tổ|to|làng|lang)\s+(?=\S)/u;

/**
 * @param prefixes of the profile, e.g. `chi đoàn`, `cđ`; doubled ones go too
 */
export function parseBranch(text: string, prefixes: readonly string[]): BranchName {
  let words = clean(text)
    .toLowerCase()
    .replace(/[.,;:_"“”'()[\]–—-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let cut = true; cut; ) {
    cut = false;
    const folded = fold(words);
    for (const prefix of prefixes) {
      const mark = fold(prefix);
      if (folded === mark || folded.startsWith(`${mark} `)) {
        words = words.slice(mark.length).trim();
        cut = true;
        break;
      }
    }
  }
  words = words.replace(CLOSE_NUMBER, '$1 ');
  for (const [pattern, full] of ABBREVIATIONS) words = words.replace(pattern, full);
  const parts = words.split(' ').filter((word) => word !== 'số' && word !== 'so');
  const key = parts.map((word, i) => numeral(word, i, parts.length)).join(' ');
  return { key, folded: fold(key), bare: key.replace(PLACE_WORDS, '') };
}

/** `01` and `I` are 1; a Roman numeral only as the last word behind another, so that `Vi` stays a name. */
function numeral(word: string, at: number, count: number): string {
  if (/^0+\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  const roman = ROMAN[word];
  if (roman !== undefined && at === count - 1 && count > 1) return roman;
  return placeTone(word);
}
