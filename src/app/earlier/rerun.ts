/** Records the run that made a result. */
import { relative, resolve, sep } from 'node:path';
import { profiles } from '../../config/index.js';
import { type Rerun, withoutUndefined } from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import { maskedPath, pathsBehind } from './maskedPaths.js';

/**
 * Lists the inputs for a repeated run, with paths relative to the result. So folders that were moved
 * elsewhere or to another machine give the same bytes.
 */
export function rerunOf(request: Rerun, out: string, mask: boolean): Rerun {
  const { text } = maskWhere(mask);
  const mapped = mapPaths(request, (paths) => {
    const ways = paths.map((path) => pathFrom(out, path));
    return [...new Set(ways)].map((way) => maskedPath(way, text));
  });
  return mask ? { ...mapped, mask } : mapped;
}

/** Makes a path relative to a result, with `/`. */
export function pathFrom(out: string, path: string): string {
  const way = relative(resolve(out), resolve(path)).split(sep).join('/');
  return way === '' ? '.' : way;
}

/** Resolves the paths of a result's request. */
export function requestOf(rerun: Rerun, result: string): Rerun {
  return mapPaths(rerun, (paths) => pathsBehind(paths.map((path) => resolve(result, path))));
}

function mapPaths(request: Rerun, mapAll: (paths: readonly string[]) => string[]): Rerun {
  const map = (path: string) => mapAll([path])[0]!;
  const { inputs, added, plan, branches, to, profile, maxQuestions } = request;
  const { skipBadFiles, manyCommunes } = request;
  const shipped = profiles.some((each) => each.id === profile);
  return {
    inputs: mapAll(inputs).sort(),
    ...(added === undefined ? {} : { added: added.map((late) => mapAll(late).sort()) }),
    ...(plan === undefined ? {} : { plan: map(plan) }),
    ...(branches === undefined ? {} : { branches: map(branches) }),
    ...withoutUndefined({ to }),
    ...(profile === undefined ? {} : { profile: shipped ? profile : map(profile) }),
    ...(skipBadFiles ? { skipBadFiles } : {}),
    ...(manyCommunes ? { manyCommunes } : {}),
    ...withoutUndefined({ maxQuestions }),
  };
}
