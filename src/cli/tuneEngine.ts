/** Settings of V8, the engine of Node.js, for a program that runs much code for a short time. */
import { setFlagsFromString } from 'node:v8';

/** The version of V8 from which on functions are optimized after some calls, and not for the code that they ran. */
const COUNTS_CALLS = 12;

/**
 * Functions are optimized six times later than by default. Optimizing takes a third of the processor time of a
 * small run, and much of it is for code that soon meets other objects or is not run again.
 */
const LATE_OPTIMIZATION =
  Number.parseInt(process.versions.v8, 10) < COUNTS_CALLS
    ? ['--interrupt-budget=400000']
    : ['--invocation-count-for-turbofan=18000', '--invocation-count-for-maglev=2400'];

/** Percents by which the heap grows between garbage collections. By default it doubles. */
const GROWTH = { usual: 40, large: 20, huge: 10 };

/** Sets V8 up for all threads of the process; call it before they start. */
export function tuneEngine(): void {
  const flags = [
    // A province whose heap doubles needs half as much memory again.
    growthFlag(GROWTH.usual),
    // A pattern with all letters of Unicode takes long to compile, and by default is compiled twice.
    '--no-regexp-tier-up',
    ...LATE_OPTIMIZATION,
  ];
  for (const flag of flags) setFlagsFromString(flag);
}

/** Lets the heap grow in smaller steps for more lists: a million rows need a tenth less memory, and more time. */
export function growSlowly(size: 'large' | 'huge'): void {
  setFlagsFromString(growthFlag(GROWTH[size]));
}

function growthFlag(percent: number): string {
  return `--heap-growing-percent=${percent}`;
}
