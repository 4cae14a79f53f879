/** Reads YAML of known keys, and names a file of another kind as such instead of its many faults. */
import { InputError } from '../model/index.js';
import { readYaml, type Yaml } from './yaml.js';

/** The start of YAML behind its comments: a key, a list, a map, a complex key, a directive. */
const START = /^\uFEFF?(?:\s|#[^\n]*\n)*(?:["']?[\w-]+["']?\s*:|- |[{[?%]|---)/;

/**
 * Reads a plan or profile.
 * @param isKey whether a key of the root is known or nearly so
 * @param other what to throw for a file with fewer than half such keys
 * @throws InputError like `readYaml`, or `other`
 */
export function readOwnYaml(
  content: string,
  name: string,
  isKey: (key: string) => boolean,
  other: InputError,
): Yaml {
  const isWorkbook = content.includes('\0');
  if (isWorkbook) throw other;
  let yaml: Yaml;
  try {
    yaml = readYaml(content, name);
  } catch (error) {
    const isTooLarge = error instanceof InputError && error.faults[0]?.code === 'plan-large';
    throw isTooLarge || START.test(content) ? error : other;
  }
  if (isOther(yaml.value, isKey)) throw other;
  return yaml;
}

/** Whether parsed YAML is a text, a list, or a map with fewer than half known keys. */
function isOther(value: unknown, isKey: (key: string) => boolean): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object' || Array.isArray(value)) return true;
  const keys = Object.keys(value);
  return keys.filter(isKey).length * 2 < keys.length;
}
