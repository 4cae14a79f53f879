/** The sources of a plan, and the files that they are about. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { PlanSource } from '../config/plan.js';
import type { Found } from '../io/find.js';
import { asOnDisk, isWithin, realPath } from '../io/paths.js';
import { type Fault, type Finding, fault, finding } from '../model/index.js';
import type { SourceSettings } from '../steps/reading.js';

export interface LocatedSource {
  source: PlanSource;
  path: string;
}

export function locatedSources(sources: readonly PlanSource[], folder: string): LocatedSource[] {
  return sources.map((source) => ({ source, path: asOnDisk(resolve(folder, source.path)) }));
}

/** All paths of the plan are looked at before anything is read. */
export function missingPaths(
  plan: string,
  sources: readonly LocatedSource[],
  branches: string | undefined,
): Fault[] {
  const faults = sources
    .filter(({ path }) => !existsSync(path))
    .map(({ source }) => fault('input-missing', { path: source.path }, { file: basename(plan) }));
  if (branches !== undefined && !existsSync(branches)) {
    faults.push(fault('input-missing', { path: branches }));
  }
  return faults;
}

/** Sources of which no file was found. */
export function unusedSources(sources: readonly LocatedSource[], found: Found): Finding[] {
  return sources
    .filter(({ path }) => !found.files.some((file) => isBelow(file.path, path)))
    .map(({ source }) => finding('warning', 'plan-source-unused', { path: source.path }));
}

/** What the sources say of a file: of itself, or of a folder that it lies in. */
export function settingsOfFile(path: string, sources: readonly LocatedSource[]): SourceSettings[] {
  return sources.filter((each) => isBelow(path, each.path)).map(({ source }) => settingsOf(source));
}

/** Whether a path is a file or lies in a folder, by whatever route both were named. */
function isBelow(path: string, folder: string): boolean {
  return isWithin(realPath(path), realPath(folder));
}

/** Priority first, then the date of the list. */
function settingsOf(source: PlanSource): SourceSettings {
  const date = source.asOf === undefined ? 0 : Number(source.asOf.replaceAll('-', ''));
  return {
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    ...(source.commune === undefined ? {} : { commune: source.commune }),
    ...(source.district === undefined ? {} : { district: source.district }),
    rank: (source.priority ?? 0) * 100_000_000 + date,
    asOf: date,
    columns: source.columns ?? {},
  };
}
