import { parse } from 'csv-parse/sync';
import { type Truth, truthOf } from '../../../evaluate/index.js';
import { inputError } from '../../../model/index.js';
import { readTypedFile } from './typedFile.js';

/**
 * Reads a csv with the columns `file,sheet,row,person`, in any order and among others, also as Excel saves it:
 * with `;` or tabs, and with blank rows.
 * @throws InputError for any other file
 */
export function readTruth(path: string): Truth {
  const rows = rowsOf(readTypedFile(path, path));
  const [heading = [], ...all] = rows ?? [];
  const body = all.filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = ['file', 'sheet', 'row', 'person'].map((name) => heading.indexOf(name));
  const [, , rowColumn] = columns;
  const isTruth =
    columns.every((column) => column >= 0) && body.every((row) => /^\d+$/.test(row[rowColumn]));
  if (!isTruth) throw inputError('evaluate-bad-truth', { path });
  return truthOf(body.map((row) => columns.map((column) => row[column].normalize('NFC'))));
}

function rowsOf(text: string): string[][] | undefined {
  try {
    const [delimiter = ','] = /[,;\t]/.exec(text) ?? [];
    return parse(text, { delimiter });
  } catch {
    // Rows of different lengths, or a quote that is never closed.
    return undefined;
  }
}
