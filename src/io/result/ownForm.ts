/** Recognises files that this program wrote by their form. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { isOutputName } from './insideResult.js';

const ZIP = /^PK/;
/** Heading `Mã`, as it is or in another code page. */
const MEMBERS = /^"?M\S{1,3}"?[,;\t|]/;
const PAGE = /^\s*<!doctype html/i;

/** Name → first bytes of the files for all communes together and for each. */
const OF_COMMUNE: Record<string, RegExp> = {
  'roster.csv': MEMBERS,
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
/** Folders of a commune, of an output, and of its workbooks of communes. */
const DEEPEST = 3;

/**
 * Whether this program seems to have written a file: by its name, its place and its first bytes, whatever
 * program saved it last.
 * @param file below the result, with `/`
 */
export function hasOwnForm(path: string, file: string): boolean {
  const [name = '', ...folders] = file.split('/').reverse();
  if (folders.length > DEEPEST || !folders.every((folder) => FOLDER.test(folder))) return false;
  const start = startOf(name, folders.length);
  if (start === undefined || !lstatSync(path).isFile()) return false;
  const text = firstText(path);
  // An emptied file has nothing to lose.
  return text === '' || start.test(text);
}

/** Gives the first bytes of a file by its name. @param depth number of folders above it */
function startOf(name: string, depth: number): RegExp | undefined {
  if (depth === 0) return OF_ALL[name];
  const ofCommune = depth === 1 ? OF_COMMUNE[name] : undefined;
  if (ofCommune !== undefined || !isOutputName(name)) return ofCommune;
  return name.endsWith('.csv') ? MEMBERS : ZIP;
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
