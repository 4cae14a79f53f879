/** Names a path in a YAML file, with list entries counted from 1: `sources #2.asOf`. */
export function faultPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? ` #${step + 1}` : `${at > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}
