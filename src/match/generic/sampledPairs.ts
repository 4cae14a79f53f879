/** Estimates how many different pairs some blocking rules propose, by the pairs of a sample of records. */
import { mix } from '../arrays/hash.js';

/** Records of the sample, about. */
const SAMPLED = 1000;

export class SampledPairs {
  private readonly rules: Int32Array[] = [];
  private readonly samples: Int32Array;

  /** @param content a hash of each record, so that the sample does not depend on the order of records */
  constructor(private readonly content: Int32Array) {
    const step = Math.max(1, Math.floor(content.length / SAMPLED));
    const records = Int32Array.from(content.keys());
    this.samples = records.filter((record) => (mix(1, content[record]!) >>> 0) % step === 0);
  }

  /** Takes a rule in. @param keys record → key; 0 for none */
  add(keys: Int32Array): void {
    this.rules.push(keys);
  }

  /** Estimates the pairs of a rule that no rule before proposes. */
  countNew(keys: Int32Array): number {
    const samples = new Map<number, number[]>();
    for (const record of this.samples) {
      const key = keys[record]!;
      if (key === 0) continue;
      const known = samples.get(key);
      if (known === undefined) samples.set(key, [record]);
      else known.push(record);
    }
    let found = 0;
    for (let record = 0; record < keys.length; record++) {
      const key = keys[record]!;
      if (key === 0) continue;
      for (const sample of samples.get(key) ?? []) {
        if (sample !== record && !this.isProposed(sample, record)) found++;
      }
    }
    // A sample of all records sees each pair from both its ends.
    return (found * this.content.length) / Math.max(1, this.samples.length) / 2;
  }

  private isProposed(a: number, b: number): boolean {
    return this.rules.some((keys) => keys[a] !== 0 && keys[a] === keys[b]);
  }
}
