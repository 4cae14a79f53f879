/** Matches the sources of a plan with the files that they are about. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { PlanSource } from '../../../config/index.js';
import type { Found } from '../../../io/index.js';
import { asOnDisk, realPath } from '../../../io/index.js';
import {
  addTo,
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  withoutUndefined,
} from '../../../model/index.js';
import type { SourceSettings } from '../../../steps/index.js';
import { fold } from '../../../text/index.js';

export interface LocatedSource {
  source: PlanSource;
  path: string;
}

export function locatedSources(sources: readonly PlanSource[], folder: string): LocatedSource[] {
  return sources.map((source) => ({ source, path: asOnDisk(resolve(folder, source.path)) }));
}

/** A path that the plan or the command line names. */
export interface NamedPath {
  path: string;
  /** The path as the plan has it, relative to its folder; undefined for one of the command line. */
  planned?: string;
}

/** Reports all missing paths of the command line and its plan, before anything is read. */
export function missingPaths(paths: readonly NamedPath[], plan = ''): Fault[] {
  return paths
    .filter(({ path }) => isMissing(path))
    .map(({ path, planned }) =>
      planned === undefined
        ? fault('input-missing', { path })
        : fault('input-missing', { path: planned }, { file: basename(plan) }),
    );
}

/** Reports lists of a plan with two entries, of which only the first would count. */
export function repeatedSources(sources: readonly LocatedSource[], plan = ''): Fault[] {
  const entries = [...sources.entries()].filter(([, { path }]) => existsSync(path));
  const together = groupBy(entries, ([, { source, path }]) =>
    [keyOf(path), fold(source.sheet ?? '')].join('\n'),
  );
  return [...together.values()].flatMap(([first, second]) => {
    if (second === undefined) return [];
    const args = { path: first[1].source.path, first: first[0] + 1, second: second[0] + 1 };
    return [fault('plan-source-twice', args, { file: basename(plan) })];
  });
}

/** False for a path that cannot be looked at, which its reading reports. */
function isMissing(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/**
 * Matches the files of a run with the sources of its plan: each source is the file itself or a folder
 * above it, by whatever route both were named. Resolves each path once, since a plan may have
 * thousands of sources.
 */
export class SourceMatcher {
  /** Real path of a source → positions in the plan. */
  private readonly positions = new Map<string, number[]>();

  /** @param sources sources with existing paths */
  constructor(private readonly sources: readonly LocatedSource[]) {
    for (const [n, { path }] of sources.entries()) addTo(this.positions, keyOf(path), n);
  }

  /**
   * Settings of the sources that are a file or a folder above it: the file first, then the nearest folder;
   * of equal paths in the order of the plan. So what a plan says about one list wins over its folder.
   */
  settingsOf(path: string): SourceSettings[] {
    return this.matching(path).map((n) => settingsOf(this.sources[n].source));
  }

  /** Warns about sources without any file. */
  unused(found: Found): Finding[] {
    const used = new Set(found.files.flatMap(({ path }) => this.matching(path)));
    return this.sources.flatMap(({ source }, n) =>
      used.has(n) ? [] : [finding('warning', 'plan-source-unused', { path: source.path })],
    );
  }

  private matching(path: string): number[] {
    if (this.positions.size === 0) return [];
    const places = [keyOf(path)];
    for (let above = dirname(places[0]); above !== places.at(-1); above = dirname(above)) {
      places.push(above);
    }
    return places.flatMap((place) => this.positions.get(place) ?? []);
  }
}

/** Makes the key of a path; in lower case on Windows, which ignores case. */
function keyOf(path: string): string {
  const real = realPath(path);
  return process.platform === 'win32' ? real.toLowerCase() : real;
}

function settingsOf(source: PlanSource): SourceSettings {
  const date = source.asOf === undefined ? 0 : Number(source.asOf.replaceAll('-', ''));
  return {
    ...withoutUndefined({
      sheet: source.sheet,
      commune: source.commune,
      district: source.district,
    }),
    rank: { priority: source.priority ?? 0, date },
    asOf: date,
    columns: source.columns ?? {},
  };
}
