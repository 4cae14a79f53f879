/** UTF-8 that was read as windows-1252 or windows-1258: `Nguyá»…n`, `ToĂ n`. */
import { byteOf } from '../encodings/codePages.js';
import { scan, TELLTALE } from '../words/scan.js';
import { isMarked, isWord, wordsOf } from '../words/words.js';

/** Control characters of Latin-1, such as the second byte of `Đ`: nobody types them, so they prove UTF-8. */
const UNSEEN = /[\u0080-\u009f]/;

/**
 * A no-break space, dash, quote or byte order mark: `1996Â `, `Khu 3 â€“ 4`, `ï»¿STT`. Nobody types such characters,
 * but `AÂ` is a letter of VNI.
 */
const SIGN = /(?<![AEO])Â\u00a0|â€.|ï»¿/u;

interface Utf8Repair {
  text: string;
  /** False if the text is equally good Vietnamese as it is; then the column decides. */
  certain: boolean;
}

const MARKED_RUNS = /[\u0080-\uffff]+/g;
/**
 * The second byte of `à` is a no-break space, which many programs replace by a blank. In a cell with
 * other damage every blank may be one, otherwise only a blank beside small letters.
 */
const LOST_NO_BREAK = /(?<=[ÃĂ]) /g;
const LOST_IN_SMALL = /(?<=[a-z][ÃĂ]) |(?<=[ÃĂ]) (?=[a-z])/g;
/** A no-break space behind a figure, replaced by a blank or cut off; the column decides, since `3Â` is possible. */
const LOST_BEHIND_FIGURE = /(?<=\dÂ)(?: |$)/g;
/** Says nothing about the other words of a cell. */
const BEHIND_FIGURE = /(?<=\d)Â\u00a0/g;

/** Repairs a text; undefined if no run of it is UTF-8, or if the result is worse Vietnamese. */
function repairUtf8(text: string): Utf8Repair | undefined {
  let best: Utf8Repair | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  let before: number | undefined;
  const given = text.replace(LOST_BEHIND_FIGURE, '\u00a0');
  for (const variant of withNoBreaks(given)) {
    const decoded = decodeRuns(variant);
    const isDamaged = UNSEEN.test(variant) || SIGN.test(variant) || hasMarkedSyllable(decoded);
    if (decoded === variant || !isDamaged) continue;
    before ??= countOdd(given.replace(BEHIND_FIGURE, ''));
    const odd = countOdd(decoded);
    const certain = odd < before || UNSEEN.test(variant) || SIGN.test(text);
    if (odd > before || odd >= fewest || (!certain && variant !== given)) continue;
    best = { text: decoded, certain };
    fewest = odd;
  }
  return best;
}

/**
 * Variants of a text: lost no-break spaces restored inside words, then at the end of words, then the
 * text itself. Of equally good variants the first wins.
 */
function withNoBreaks(text: string): string[] {
  const lost = decodeRuns(text) === text ? LOST_IN_SMALL : LOST_NO_BREAK;
  if (text.search(lost) < 0) return [text];
  return [text.replace(lost, '\u00a0'), text.replace(lost, '\u00a0 '), text];
}

/** Counts words that are not syllables. */
function countOdd(text: string): number {
  let odd = 0;
  for (const word of wordsOf(text)) if (!isWord(word)) odd++;
  return odd;
}

function hasMarkedSyllable(text: string): boolean {
  return wordsOf(text).some((word) => isMarked(word) && isWord(word));
}

function decodeRuns(text: string): string {
  return text.replace(MARKED_RUNS, (run) => decodeRun(run) ?? run);
}

/** Decodes sequences of two or three bytes, which cover Vietnamese; undefined for any undamaged. */
function decodeRun(run: string): string | undefined {
  let out = '';
  for (let i = 0; i < run.length; ) {
    const lead = byteOf(run[i]) ?? 0;
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
    if (length === 0 || i + length > run.length) return undefined;
    let code = length === 2 ? lead & 0x1f : lead & 0x0f;
    for (let at = i + 1; at < i + length; at++) {
      const byte = byteOf(run[at]) ?? 0;
      if (byte < 0x80 || byte > 0xbf) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    out += String.fromCharCode(code);
    i += length;
  }
  return out.normalize('NFC');
}

/** Repairs of the distinct cells of a column. */
interface Damage {
  certain: Map<string, string>;
  /** Equally good as they are. */
  open: Map<string, string>;
  /** Number of undamaged cells. */
  undamaged: number;
}

/** Finds the repairs of one column. */
function damageOf(cells: readonly string[]): Damage {
  const damage: Damage = { certain: new Map(), open: new Map(), undamaged: 0 };
  for (const cell of cells) {
    const repair = (scan(cell) & TELLTALE) === 0 ? undefined : repairUtf8(cell);
    if (repair === undefined) damage.undamaged++;
    else (repair.certain ? damage.certain : damage.open).set(cell, repair.text);
  }
  return damage;
}

/**
 * Repairs UTF-8 that was read as another code page. Ambiguous cells are repaired if most of their
 * column is damaged or, in a column of ambiguous cells only, most of the sheet.
 * @param columns the distinct marked cells of each column
 * @returns cell → repaired text, by column
 */
export function repairColumns(columns: readonly (readonly string[])[]): Map<string, string>[] {
  const damages = columns.map(damageOf);
  const balance = damages.reduce(
    (sum, { certain, undamaged }) => sum + certain.size - undamaged,
    0,
  );
  return damages.map(({ certain, open, undamaged }) => {
    const most = certain.size > undamaged || (certain.size + undamaged === 0 && balance > 0);
    return most ? new Map([...certain, ...open]) : certain;
  });
}
