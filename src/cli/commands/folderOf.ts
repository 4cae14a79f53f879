import { slug } from '../../text/unicode.js';

/** Folder of a new commune in a result of several. */
export function folderOf(newCommune: string): string {
  return slug(newCommune);
}
