/** Lists of people who are all alike in some way: the shapes of the benchmark that are one file. */
import { shapes } from '../../../lab/bench/hostile/shapes.js';
import { pick } from '../support/random.js';
import { type Generator, LARGEST, SHARES, utf8 } from './common.js';

const FILE = 'a.csv';
/** Bytes that show whether a shape is one file. */
const TRIED = 200_000;

export const PEOPLE = Object.entries(shapes)
  .filter(([, make]) => FILE in make(TRIED))
  .map(([name, make]): [string, Generator] => [
    `people ${name}`,
    (random) => ({
      file: FILE,
      bytes: utf8(make(LARGEST * pick(SHARES, random))[FILE] ?? ''),
    }),
  ]);
