/** Recognises files that this program wrote by their form. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';

const ZIP = /^PK/;
const PAGE = /^\s*<!doctype html/i;

/** Name → first bytes of the files for all communes together and for each. */
const OF_COMMUNE: Record<string, RegExp> = {
  'roster.csv': /^"?M\S{1,3}"?[,;\t|]/,
  'conflicts.csv': /^[^\r\n]*ma_xung_dot\b/i,
  'roster.xlsx': ZIP,
  'conflicts.xlsx': ZIP,
  'report.html': PAGE,
  'review.html': PAGE,
  'viec-can-lam.xlsx': ZIP,
};
const OF_ALL: Record<string, RegExp> = {
  ...OF_COMMUNE,
  'lineage.csv': /^"?file"?[,;\t]"?sheet"?[,;\t]"?row\b/,
  'members.csv': /^"?member"?[,;\t]"?fingerprint\b/,
  'decisions.csv': /^"?question"?[,;\t]"?kind\b/,
  'question-rows.csv': /^"?question"?[,;\t]"?state\b/,
  'changes.csv': /^"?change"?[,;\t]"?member\b/,
  'summary.json': /^\s*\{/,
};
const FOLDER = /^[a-z0-9-]+$/;

/**
 * Whether this program seems to have written a file: by its name, its place and its first bytes, whatever
 * program saved it last.
 * @param file below the result, with `/`
 */
export function hasOwnForm(path: string, file: string): boolean {
  const [name = '', folder, ...further] = file.split('/').reverse();
  if (further.length > 0 || (folder !== undefined && !FOLDER.test(folder))) return false;
  const start = (folder === undefined ? OF_ALL : OF_COMMUNE)[name];
  if (start === undefined || !lstatSync(path).isFile()) return false;
  const text = firstText(path);
  // An emptied file has nothing to lose.
  return text === '' || start.test(text);
}

/** Reads the first characters, without the byte order mark. */
function firstText(path: string): string {
  const bytes = Buffer.alloc(256);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, bytes);
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
    return bytes
      .subarray(0, length)
      .toString(isWide ? 'utf16le' : 'latin1')
      .replace(/^(?:\uFEFF|ï»¿)/, '');
  } finally {
    closeSync(file);
  }
}
