/** Words that the glossary of src/README.md replaces, and where they keep another meaning. */
import { readDocument } from '../docs/markdown.js';

/** Lists the words of the last column of the glossary: `limit (of weights)` gives `limit`. */
export function replacedWords(): string[] {
  const [, glossary = ''] = readDocument('src/README.md').split('## Glossary');
  const [, , ...rows] = glossary.matchAll(/^\| [^|]+ \| [^|]+ \| ([^|]+) \|$/gm);
  return rows.flatMap(([, cell = '']) => {
    const words = cell.replace(/\([^)]*\)/g, '').split(',');
    return words.map((word) => word.trim()).filter((word) => word !== '');
  });
}

/** Other forms of these words; a plural with `s` needs no entry. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  calm: ['calmed'],
  mend: ['mended'],
  rarity: ['rarities'],
  remember: ['remembered'],
  tidy: ['tidied'],
  told: ['tells'],
  veto: ['vetoes', 'vetoed'],
};

/** Lists all forms of a replaced word in lower case, each once. */
export function formsOf(word: string): string[] {
  const base = word.toLowerCase();
  return [...new Set([base, `${base}s`, ...(FORMS[word] ?? [])])];
}

/** Replaced words with frequent other meanings, each with the reason. Such words are not searched. */
export const OTHER_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['shares', 'a share is a part of a number from 0 to 1'],
  ['way', 'a way of writing, and of placing a tone'],
]);

/** Further replaced words with frequent other meanings in documents. */
export const OTHER_MEANINGS_IN_DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ...OTHER_MEANINGS,
  ['conflict', 'files keep the name `conflicts.*`'],
  ['contradiction', 'answers that contradict each other'],
  ['cut', 'a file or text that is cut off'],
  ['limit', 'a limit of resources, or of questions'],
  ['print', 'printing on paper'],
  ['spread', 'the spread of measured times'],
]);

interface Exception {
  word: string;
  reason: string;
  /** Files in which the word has its other meaning. */
  files: RegExp;
  /** Lines in which it has it; any line by default. */
  lines?: RegExp;
}

const LAB_AND_SAMPLE = /^(?:lab|src\/sample|tests\/(?:lab|sample))\//;
const OUTSIDE_MATCHING = /^(?!src\/match\/)/;

/** Places in which a replaced word has another meaning. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    word: 'contradiction',
    reason: 'answers and decisions that contradict each other',
    files: OUTSIDE_MATCHING,
  },
  { word: 'cut', reason: 'a file or text that is cut off', files: OUTSIDE_MATCHING },
  { word: 'limit', reason: 'a limit of resources, or of questions', files: OUTSIDE_MATCHING },
  {
    word: 'conflict',
    reason: 'files keep the name `conflicts.*`',
    files: /^(?!src\/(?:assign|consolidate|match|review)\/)/,
  },
  {
    word: 'print',
    reason: 'printing on a terminal or on paper',
    files: /^lab\/|^(?:src|tests)\/cli\/|^tests\/torture\//,
  },
  {
    word: 'print',
    reason: 'the style and the settings of a printed page',
    files: /^src\/report\/|^tests\/browser\//,
    lines: /@media print|Print_Titles|emulateMediaType/,
  },
  {
    word: 'spread',
    reason: 'the name of a fixture',
    files: /^tests\/cli\/inspect\/look\.test\.ts$/,
    lines: /spread-columns/,
  },
  { word: 'told', reason: 'columns and people of synthetic rosters', files: LAB_AND_SAMPLE },
  { word: 'said', reason: 'columns and people of synthetic rosters', files: LAB_AND_SAMPLE },
  { word: 'remember', reason: 'the memory of people', files: LAB_AND_SAMPLE },
  { word: 'stays', reason: 'people who stay on a list', files: LAB_AND_SAMPLE },
  {
    word: 'stays',
    reason: 'sentences about a member who remains in the roster',
    files: /^src\/messages\//,
  },
];
