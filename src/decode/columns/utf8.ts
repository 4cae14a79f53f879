/** UTF-8 that was read as windows-1252 or windows-1258: `Nguyá»…n`, `ToĂ n`. */
import { byteOf } from '../encodings/codePages.js';
import { scan, TELLTALE } from '../words/scan.js';
import { isMarked, isWord, wordsOf } from '../words/words.js';

/** The second byte of `Đ` is no letter: nobody types it, so `SĐT` needs no syllable to tell. */
const UNSEEN = /[\u0080-\u009f]/;

interface Utf8Repair {
  text: string;
  /** False when the text as it stands is as good Vietnamese: then only the column can tell. */
  certain: boolean;
}

const MARKED_RUNS = /[\u0080-\uffff]+/g;
/**
 * The second byte of `à` is a no-break space, which many programs turn into a blank. In a cell that
 * is damaged elsewhere every blank may be one, else only one beside small letters.
 */
const LOST_NO_BREAK = /(?<=[ÃĂ]) /g;
const LOST_IN_SMALL = /(?<=[a-z][ÃĂ]) |(?<=[ÃĂ]) (?=[a-z])/g;

/** Undefined when no run of the text is UTF-8, or when what it gives is worse Vietnamese. */
function repairUtf8(text: string): Utf8Repair | undefined {
  let best: Utf8Repair | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  let before: number | undefined;
  for (const variant of withNoBreaks(text)) {
    const decoded = decodeRuns(variant);
    if (decoded === variant || !(UNSEEN.test(variant) || hasMarkedSyllable(decoded))) continue;
    before ??= countOdd(text);
    const odd = countOdd(decoded);
    const certain = odd < before || UNSEEN.test(variant);
    if (odd > before || odd >= fewest || (!certain && variant !== text)) continue;
    best = { text: decoded, certain };
    fewest = odd;
  }
  return best;
}

/**
 * With lost no-break spaces inside words, then at their end, then the text itself: the first is
 * taken where they are as good, as a blank in a damaged cell is sooner a lost one.
 */
function withNoBreaks(text: string): string[] {
  const lost = decodeRuns(text) === text ? LOST_IN_SMALL : LOST_NO_BREAK;
  if (text.search(lost) < 0) return [text];
  return [text.replace(lost, '\u00a0'), text.replace(lost, '\u00a0 '), text];
}

/** Words that are no syllables. */
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

/** Sequences of two or three bytes hold all of Vietnamese; undefined for anything else. */
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

/** Different cells of a column → what they become. */
interface Damage {
  certain: Map<string, string>;
  /** As good as they stand. */
  open: Map<string, string>;
  /** Cells that aren't damaged. */
  others: number;
}

function damageOf(cells: readonly string[]): Damage {
  const damage: Damage = { certain: new Map(), open: new Map(), others: 0 };
  for (const cell of cells) {
    const repair = (scan(cell) & TELLTALE) === 0 ? undefined : repairUtf8(cell);
    if (repair === undefined) damage.others++;
    else (repair.certain ? damage.certain : damage.open).set(cell, repair.text);
  }
  return damage;
}

/**
 * For each column, what its damaged cells become. Cells that tell nothing alone are repaired where
 * most of the column is damaged or, in a column of nothing else, most of the sheet.
 * @param columns the different marked cells of each
 */
export function repairColumns(columns: readonly (readonly string[])[]): Map<string, string>[] {
  const damages = columns.map(damageOf);
  const balance = damages.reduce((sum, { certain, others }) => sum + certain.size - others, 0);
  return damages.map(({ certain, open, others }) => {
    const most = certain.size > others || (certain.size + others === 0 && balance > 0);
    return most ? new Map([...certain, ...open]) : certain;
  });
}
