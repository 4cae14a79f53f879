/** Gives each kind of torture its seeds, and counts the outcomes of its trials. */
import { expect } from 'vitest';

/**
 * Lists the seeds of this run: those that `npm run torture` asks for, else `usual` many.
 * @param usual number of trials without a request
 */
export function seedsToTry(usual: number): number[] {
  const count = Number(process.env.TORTURE_TRIALS ?? usual);
  const first = Number(process.env.TORTURE_FIRST ?? 0);
  return Array.from({ length: count }, (_, i) => first + i);
}

export class Tally {
  private readonly counts = new Map<string, number>();

  constructor(private readonly kind: string) {}

  /** Counts one trial under a short word for its end, such as `read` or a fault's code. */
  note(outcome: string): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
  }

  of(outcome: string): number {
    return this.counts.get(outcome) ?? 0;
  }

  get outcomes(): number {
    return this.counts.size;
  }

  /** Prints the counts under `npm run torture`; a run without any trial fails. */
  print(): void {
    expect(this.counts.size).toBeGreaterThan(0);
    if (process.env.TORTURE_TRIALS === undefined) return;
    const sorted = Object.fromEntries([...this.counts].sort());
    process.stderr.write(`${this.kind}: ${JSON.stringify(sorted)}\n`);
  }
}
