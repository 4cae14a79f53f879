/**
 * Finds the file that a text names: by its path, or by the end of its path if only one file ends so. Windows writes
 * paths with backslashes.
 * @param files paths of a result, with `/`
 * @returns the text with `/` if it names no file, or several
 */
export function namedFile(text: string, files: ReadonlySet<string>): string {
  if (files.has(text)) return text;
  const path = text.replaceAll('\\', '/');
  if (files.has(path)) return path;
  const [only = path, ...further] = [...files].filter((file) => file.endsWith(`/${path}`));
  return further.length === 0 ? only : path;
}
