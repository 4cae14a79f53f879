import { type List, listOf } from '../../model/index.js';

/** Bytes of a SHA-256 hash. */
const WIDTH = 32;

/**
 * Makes a list of hashes in 32 bytes each; as a text a hash takes 80.
 * @param hashAt gives a SHA-256 hash, lower-case hex; called once for each
 */
export function hashList(length: number, hashAt: (index: number) => string): List<string> {
  const bytes = Buffer.alloc(length * WIDTH);
  for (let index = 0; index < length; index++) bytes.write(hashAt(index), index * WIDTH, 'hex');
  return listOf(length, (index) => bytes.toString('hex', index * WIDTH, (index + 1) * WIDTH));
}
