/** Writes the peak memory (kB) of the program that is loaded next to the file BENCH_PEAK at its end. */
import { writeAtEnd } from './writeAtEnd.js';

const file = process.env.BENCH_PEAK;
if (file !== undefined) writeAtEnd(file, () => String(process.resourceUsage().maxRSS));
