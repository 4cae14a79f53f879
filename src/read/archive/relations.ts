const RELATION = /<(?:\w+:)?Relationship\b([^<>]*)>/g;

/** Returns the parts that a workbook's relations name: id → path within the archive. */
export function relationTargets(relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [, attributes] of relations.matchAll(RELATION)) {
    const id = /\sId\s*=\s*["']([^"']*)/.exec(attributes!)?.[1] ?? '';
    const target = /\sTarget\s*=\s*["']([^"']*)/.exec(attributes!)?.[1] ?? '';
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

/** Returns the path of each sheet's part, in the order of the workbook. */
export function sheetParts(workbook: string, relations: string): string[] {
  const targets = relationTargets(relations);
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b([^<>]*)>/g)].map(
    ([, attributes]) => targets.get(/:id\s*=\s*["']([^"']*)/.exec(attributes!)?.[1] ?? '') ?? '',
  );
}
