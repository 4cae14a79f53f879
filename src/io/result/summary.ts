/** Reads the `summary.json` of a result with care: any folder may contain a file of that name. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileError, readText } from '../read.js';

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
  const summary = summaryIn(folder);
  return isObject(summary) && summary.tool === 'hopnhat';
}

/** Lists the files of an earlier run by its summary, which may be wrong. */
export function listedFiles(folder: string): Set<string> {
  const summary = summaryIn(folder);
  const files = isObject(summary) ? summary.files : undefined;
  return new Set(Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []);
}

/** Gives the SHA-256 that a file had when it was written, for files that people fill in. */
export function writtenHashes(folder: string): (file: string) => string | undefined {
  const summary = summaryIn(folder);
  const written = isObject(summary) ? summary.written : undefined;
  return (file) => {
    const entry = isObject(written) ? written[file] : undefined;
    const hash = isObject(entry) ? entry.sha256 : undefined;
    return typeof hash === 'string' ? hash : undefined;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
