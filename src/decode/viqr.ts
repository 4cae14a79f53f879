/** Decodes VIQR, which writes marks as signs behind the letter: `Nguye^~n Va(n An`. Source: RFC 1456. */
import { type Finding, finding, placeIn, type Table } from '../model/index.js';
import { columnLetter, isSyllable } from '../text/index.js';

const MARKS: Readonly<Record<string, string>> = {
  ...{ '^': '\u0302', '(': '\u0306', '+': '\u031b' },
  ...{ "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' },
};
const MARKED = /([aeo])([\^])|([a])(\()|([ou])(\+)|([aeiouy])()/.source;
/** A vowel with its sign and tone, or dd. */
const LETTER = new RegExp(`(?:${MARKED})(['\`?~.]?)|dd`, 'gi');
const WORD = /[A-Za-z^(+'`?~.]+/g;
/** Signs that ordinary text does not have within words; tones alone are punctuation too. */
const SURE = /[aeo]\^|[ou]\+|a\([a-z]|^dd/i;
const MAY_BE_SURE = /[\^(+]|dd/i;
/** Words with sure signs that show VIQR, and the share of them that are syllables. */
const FEWEST_WORDS = 3;
const SYLLABLES = 0.9;

/**
 * Decodes the words of tables in VIQR that become syllables; addresses of mail and other texts remain.
 * @returns the tables, with one finding for each column that changed
 */
export function viqrTables(tables: readonly Table[]): { value: Table[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const value = tables.map((table) => {
    if (!isViqr(table)) return table;
    const changes = new Map<number, { count: number; row: number }>();
    const rows = table.rows.map((cells, row) =>
      cells.map((text, column) => {
        const decoded = text.includes('@') ? text : text.replace(WORD, decodeWord);
        if (decoded === text) return text;
        const change = changes.get(column) ?? { count: 0, row };
        changes.set(column, { ...change, count: change.count + 1 });
        return decoded;
      }),
    );
    for (const [column, { count, row }] of [...changes].sort(([a], [b]) => a - b)) {
      const args = { column: columnLetter(column), encoding: 'VIQR', count };
      findings.push(finding('warning', 'repaired-cells', args, placeIn(table, row + 1)));
    }
    return { ...table, rows };
  });
  return { value, findings };
}

function isViqr({ rows }: Table): boolean {
  const sure = new Set<string>();
  for (const cells of rows) {
    for (const text of cells) {
      if (!MAY_BE_SURE.test(text) || text.includes('@')) continue;
      for (const [word] of text.matchAll(WORD)) if (SURE.test(word)) sure.add(word);
    }
  }
  const syllables = [...sure].filter((word) => decodeWord(word) !== word);
  return syllables.length >= FEWEST_WORDS && syllables.length >= SYLLABLES * sure.size;
}

/** Decodes a word; one that becomes no syllable remains. */
function decodeWord(word: string): string {
  const decoded = word
    .replace(LETTER, (letter) =>
      /^dd$/i.test(letter)
        ? letter.startsWith('D')
          ? 'Đ'
          : 'đ'
        : letter.replace(/[^a-z]/gi, (sign) => MARKS[sign]!),
    )
    .normalize('NFC');
  const [rest = ''] = /[^\p{L}]*$/u.exec(decoded) ?? [];
  return isSyllable(decoded.slice(0, decoded.length - rest.length).toLowerCase()) ? decoded : word;
}
