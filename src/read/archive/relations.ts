/** Parts of an archive that another part refers to. Source: ECMA-376 part 2, 6.5. */
import { posix } from 'node:path';

const RELATION = /<(?:\w+:)?Relationship\b([^<>]*)>/g;
const ID = /\sId\s*=\s*["']([^"']*)/;
const TYPE = /\sType\s*=\s*["'][^"']*\/([^"'/]*)/;
const TARGET = /\sTarget\s*=\s*["']([^"']*)/;

interface Relation {
  id: string;
  /** Last part of the type's address: `worksheet`, `comments`. */
  type: string;
  /** Path within the archive. */
  path: string;
}

/** Lists relations. @param folder of the part that refers */
export function relationsIn(xml: string, folder: string): Relation[] {
  return [...xml.matchAll(RELATION)].map(([, attributes]) => {
    const [id, type, target] = [ID, TYPE, TARGET].map((own) => own.exec(attributes!)?.[1] ?? '');
    const path = target!.startsWith('/') ? target!.slice(1) : posix.join(folder, target!);
    return { id: id!, type: type!, path };
  });
}

/** Returns the parts that a workbook's relations name: id → path within the archive. */
export function relationTargets(relations: string): Map<string, string> {
  return new Map(relationsIn(relations, 'xl').map(({ id, path }) => [id, path]));
}

/** Returns the path of each sheet's part, in the order of the workbook. @param textOf text of a part */
export function sheetParts(textOf: (part: string) => string): string[] {
  const targets = relationTargets(textOf('xl/_rels/workbook.xml.rels'));
  return [...textOf('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b([^<>]*)>/g)].map(
    ([, attributes]) => targets.get(/:id\s*=\s*["']([^"']*)/.exec(attributes!)?.[1] ?? '') ?? '',
  );
}
