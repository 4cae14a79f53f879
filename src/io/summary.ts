/** Reads the `summary.json` of a result with care: any folder may contain a file of that name. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileError, readText } from './read.js';

export const SUMMARY = 'summary.json';

/** Largest summary: that of a province has some 3 MB. */
const LARGEST = 64 << 20;

/**
 * Reads the summary of a folder as JSON of any shape.
 * @returns undefined for a pipe, a file that is too large, or one without JSON
 * @throws InputError for a missing or unreadable file
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

/** Lists the files of an earlier run by its summary, which may be wrong. */
export function listedFiles(folder: string): Set<string> {
  const summary = summaryIn(folder);
  const files = isObject(summary) ? summary.files : undefined;
  return new Set(Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []);
}

function isObject(value: unknown, key?: string, wanted?: string): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return key === undefined || (value as Record<string, unknown>)[key] === wanted;
}
