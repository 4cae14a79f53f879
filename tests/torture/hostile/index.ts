/** Small files that ask for more than they look: every kind by seed, none above a megabyte. */
import { randomOf } from '../support/random.js';
import { type HostileFile, LARGEST } from './common.js';
import { OTHERS } from './otherFormats.js';
import { PEOPLE } from './people.js';
import { MIXTURES, TEXTS } from './texts.js';
import { WORKBOOKS } from './workbooks.js';

const KINDS = [...TEXTS, ...MIXTURES, ...WORKBOOKS, ...OTHERS, ...PEOPLE];
/** Seeds that follow one another are of kinds far apart. */
const STEP = 13;

/** @param seed of the file: its kind, and what that kind leaves to chance */
export function hostileFile(seed: number): HostileFile & { kind: string } {
  const random = randomOf(seed);
  for (let at = seed * STEP; ; at++) {
    const [kind, make] = KINDS[at % KINDS.length]!;
    const made = make(random);
    if (made.bytes.length <= LARGEST) return { kind, ...made };
  }
}
