/**
 * Finds the paths in the call of a launcher, as Windows wrote it: `cmd.exe /c ""…\hopnhat.cmd" D:\a&b.xlsx"`.
 * The arguments of the launcher end at an ampersand, while the call has all of it.
 * @param launcher path of the launcher
 * @returns absolute paths in the order of the call; none for a call without paths
 */
export function droppedPaths(call: string, launcher: string): string[] {
  const at = call.toLowerCase().lastIndexOf(launcher.toLowerCase());
  if (at < 0) return [];
  const rest = call.slice(at + launcher.length).replace(/^"/, '');
  const words = [...rest.matchAll(/"([^"]+)"|([^\s"]+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain!,
  );
  return words.filter((word) => /^(?:[a-z]:\\|\\\\)/i.test(word));
}
