/** Names a sample by its size and seed, so that a returned file says how to draw it again. */
import type { Table } from '../model/index.js';

export interface SampleChoice {
  /** Number of lines. */
  size: number;
  seed: number;
}

const NAME = /^KT-(\d{1,4})-(\d{1,9})$/i;

/** Writes `KT-120-1`. */
export function sampleName({ size, seed }: SampleChoice): string {
  return `KT-${size}-${seed}`;
}

/** Finds the names of samples in the cells of returned files, each once. */
export function samplesIn(tables: readonly Table[]): SampleChoice[] {
  const names = new Set<string>();
  for (const { rows } of tables) {
    for (const row of rows) {
      for (const cell of row) {
        const name = cell.trim().toUpperCase();
        if (NAME.test(name)) names.add(name);
      }
    }
  }
  return [...names].map((name) => {
    const [, size, seed] = NAME.exec(name)!;
    return { size: Number(size), seed: Number(seed) };
  });
}
