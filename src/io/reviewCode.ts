import { readFileSync } from 'node:fs';
import type { PageCode } from '../model/index.js';

/** Resolves to the same folder from `src/io`, `dist/io` and `dist/program`. */
const folder = new URL('../../dist/page/', import.meta.url);

/** Reads the code of the review page, which the build bundles. */
export function readReviewCode(): PageCode {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { script: read('review.js'), style: read('review.css') };
}
