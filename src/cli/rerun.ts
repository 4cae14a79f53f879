/** How a result remembers the run that made it. */
import { relative, resolve, sep } from 'node:path';
import { profiles } from '../config/profiles/index.js';
import { asOnDisk } from '../io/paths.js';
import type { Rerun } from '../model/index.js';

/**
 * What is needed to run it again: paths relative to the result, so that
 * the same folders moved elsewhere, or on another machine, give the same bytes.
 */
export function rerunOf(request: Rerun, out: string): Rerun {
  return mapPaths(request, (path) => pathFrom(out, path));
}

/** A path as seen from a result, with `/`. */
export function pathFrom(out: string, path: string): string {
  const way = relative(resolve(out), resolve(path)).split(sep).join('/');
  return way === '' ? '.' : way;
}

/** The request of a result, with paths that work from here. */
export function requestOf(rerun: Rerun, result: string): Rerun {
  return mapPaths(rerun, (path) => asOnDisk(resolve(result, path)));
}

function mapPaths(request: Rerun, map: (path: string) => string): Rerun {
  const { inputs, added, plan, branches, to, profile, skipBadFiles, maxQuestions } = request;
  const shipped = profiles.some((each) => each.id === profile);
  return {
    inputs: [...new Set(inputs.map(map))].sort(),
    ...(added === undefined
      ? {}
      : { added: added.map((late) => [...new Set(late.map(map))].sort()) }),
    ...(plan === undefined ? {} : { plan: map(plan) }),
    ...(branches === undefined ? {} : { branches: map(branches) }),
    ...(to === undefined ? {} : { to }),
    ...(profile === undefined ? {} : { profile: shipped ? profile : map(profile) }),
    ...(skipBadFiles ? { skipBadFiles } : {}),
    ...(maxQuestions === undefined ? {} : { maxQuestions }),
  };
}
