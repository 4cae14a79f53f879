/** Reads YAML that people write: within limits, reporting every fault with its line. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { type Fault, fault, InputError, inputError } from '../model/index.js';

/** Maximum number of reported faults. */
export const MAX_FAULTS = 100;

/** Ten times the size of a plan of 2,000 files, each with commune, district and columns. */
export const YAML_LIMITS = {
  characters: 5_000_000,
  /** Keys, values and entries of lists. */
  nodes: 100_000,
  /** Number of aliases, and maximum factor by which they may enlarge the content. */
  aliases: 100,
  /** Keys behind `?`: each level of nesting doubles the time. */
  complexKeys: 10,
} as const;

const COMPLEX_KEY = /(?:^|[\s[{,])\?(?=\s|$)/gm;

export interface Yaml {
  document: Document.Parsed;
  value: unknown;
  lineAt: (offset: number) => number;
}

/**
 * Parses YAML with its offsets.
 * @param name the file's name, for messages
 * @throws InputError `plan-yaml` and `plan-backslash` with every faulty line, `plan-large` {limit}
 *   and `plan-aliases` {limit}
 */
export function readYaml(content: string, name: string): Yaml {
  const place = { file: name };
  const { characters, complexKeys } = YAML_LIMITS;
  if (content.length > characters) throw inputError('plan-large', { limit: characters }, place);
  if ((content.match(COMPLEX_KEY)?.length ?? 0) > complexKeys) {
    throw inputError(
      'plan-yaml',
      {},
      { ...place, line: lineOf(content, content.search(COMPLEX_KEY)) },
    );
  }
  try {
    return read(content, name);
  } catch (error) {
    // Thrown for thousands of nested brackets.
    if (error instanceof RangeError) throw inputError('plan-yaml', {}, { ...place, line: 1 });
    // Thrown by the library if aliases make the content too large.
    if (error instanceof ReferenceError) throw tooManyAliases(name);
    throw error;
  }
}

function read(content: string, name: string): Yaml {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error' } as const;
  // The library compares each key of a map with each other one, in quadratic time.
  const document = parseDocument(content, { ...options, uniqueKeys: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const broken = faultsOf(document, name);
  if (broken.length > 0) {
    throw new InputError(
      broken
        .slice(0, MAX_FAULTS)
        .map(({ code, offset }): Fault => fault(code, {}, { file: name, line: lineAt(offset) })),
    );
  }
  const value: unknown = document.toJS({ maxAliasCount: YAML_LIMITS.aliases });
  return { document, value, lineAt };
}

function lineOf(content: string, offset: number): number {
  return content.slice(0, offset + 1).split('\n').length;
}

function tooManyAliases(name: string): InputError {
  return inputError('plan-aliases', { limit: YAML_LIMITS.aliases }, { file: name });
}

interface YamlFault {
  code: 'plan-yaml' | 'plan-backslash';
  offset: number;
}

/** Collects syntax errors, repeated keys of a map, and undefined aliases. */
function faultsOf(document: Document.Parsed, name: string): YamlFault[] {
  const faults = document.errors.map((error): YamlFault => {
    const code = error.code === 'BAD_DQ_ESCAPE' ? 'plan-backslash' : 'plan-yaml';
    return { code, offset: error.pos[0] };
  });
  const anchors = new Set<string>();
  let nodes = 0;
  let aliases = 0;
  visit(document, {
    Node(_, node) {
      if (++nodes > YAML_LIMITS.nodes) {
        throw inputError('plan-large', { limit: YAML_LIMITS.nodes }, { file: name });
      }
      if (isAlias(node)) {
        if (++aliases > YAML_LIMITS.aliases) throw tooManyAliases(name);
        if (!anchors.has(node.source)) {
          faults.push({ code: 'plan-yaml', offset: node.range?.[0] ?? 0 });
        }
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isMap(node)) {
        const keys = node.items.map(({ key }) => key);
        for (const key of repeatedKeys(keys)) faults.push({ code: 'plan-yaml', offset: key });
      }
    },
  });
  return faults;
}

/** Lists the offsets of keys that the map already has. */
function repeatedKeys(keys: readonly unknown[]): number[] {
  const known = new Set<unknown>();
  return keys.flatMap((key) => {
    if (!isScalar(key)) return [];
    if (known.has(key.value)) return [isNode(key) ? (key.range?.[0] ?? 0) : 0];
    known.add(key.value);
    return [];
  });
}

/** Finds the offset of the node at a path, or of the nearest node above it. */
export function offsetOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(step)) : null;
    node = (node as { get?: (key: PropertyKey, keep: true) => unknown })?.get?.(step, true);
    const at = (pair?.key ?? node) as { range?: [number, number, number] } | undefined;
    offset = at?.range?.[0] ?? offset;
  }
  return offset;
}
