/** Finds answered files in the folders that a command names. */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { findRosters, isResult } from '../../io/index.js';
import { type Finding, InputError, inputError, LEDGER_FILE } from '../../model/index.js';

/**
 * Replaces each folder by the Excel and text files in it and below; a result remains, since its ledger is read.
 * @returns also a warning for each other file
 * @throws InputError `decisions-folder` for a folder without such files
 */
export function answeredFiles(given: readonly string[]): {
  paths: string[];
  findings: Finding[];
} {
  const found = given.map((path) =>
    isFolderOfAnswers(path) ? filesIn(path) : { paths: [path], findings: [] },
  );
  return {
    paths: [...new Set(found.flatMap(({ paths }) => paths))],
    findings: found.flatMap(({ findings }) => findings),
  };
}

function isFolderOfAnswers(path: string): boolean {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder && !isResult(path) && !existsSync(join(path, LEDGER_FILE));
}

function filesIn(folder: string): { paths: string[]; findings: Finding[] } {
  try {
    const { files, findings } = findRosters([folder], new Set());
    // Paths as the user named the folder: the ledger holds no paths of this computer.
    const paths = files.map(({ path }) => join(folder, relative(resolve(folder), path)));
    return { paths, findings };
  } catch (error) {
    throw hasNoFiles(error) ? inputError('decisions-folder', { path: folder }) : error;
  }
}

function hasNoFiles(error: unknown): boolean {
  return (
    error instanceof InputError &&
    error.faults.some(({ code }) => code === 'no-rosters' || code === 'no-rosters-others')
  );
}
