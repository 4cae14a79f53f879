/** Gives paths of the repository, which are equal from `lab` and from `dist-lab`. */
import { fileURLToPath } from 'node:url';

/** Resolves a path. @param path from the root of the repository */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** Gives a compiled module of the lab, for another process. @param path below `lab`, with `.js` */
export function compiled(path: string): string {
  return fromRoot(`dist-lab/${path}`);
}
