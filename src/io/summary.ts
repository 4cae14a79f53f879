/** The `summary.json` by which a result is known, read with care: any folder may hold a file of that name. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileError, readText } from './read.js';

export const SUMMARY = 'summary.json';

/** The summary of a province has some 3 MB. */
const LARGEST = 64 << 20;

/**
 * Reads the summary of a folder as JSON of any shape.
 * @returns undefined for what can't be one: a pipe, a file that is too large or holds no JSON
 * @throws InputError where it is not there or can't be read
 */
export function readSummary(folder: string): unknown {
  const path = join(folder, SUMMARY);
  let text: string;
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > LARGEST) return undefined;
    text = readText(path, path);
  } catch (error) {
    throw fileError(error, path);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function summaryIn(folder: string): unknown {
  try {
    return readSummary(folder);
  } catch {
    return undefined;
  }
}

/** Whether `merge` wrote a folder. */
export function isResult(folder: string): boolean {
  return isObject(summaryIn(folder), 'tool', 'hopnhat');
}

/** Lists the files of an earlier run, as its summary has them; none of it may be true. */
export function listedFiles(folder: string): Set<string> {
  const summary = summaryIn(folder);
  const files = isObject(summary) ? summary.files : undefined;
  return new Set(Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []);
}

function isObject(value: unknown, key?: string, wanted?: string): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return key === undefined || (value as Record<string, unknown>)[key] === wanted;
}
