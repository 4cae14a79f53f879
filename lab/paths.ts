/** Paths of the repository, the same from `lab` and from what is compiled to `dist-lab`. */
import { fileURLToPath } from 'node:url';

/** @param path from the root of the repository */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** A compiled module of the lab, for another process. @param path below `lab`, with `.js` */
export function compiled(path: string): string {
  return fromRoot(`dist-lab/${path}`);
}
