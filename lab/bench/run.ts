/** `npm run bench [-- rows]` and `npm run bench -- <name>`; each benchmark is described in its file. */
import { ablations } from './ablations.js';
import { accuracy } from './accuracy.js';
import { audit } from './audit.js';
import { baselines } from './baselines.js';
import { capped } from './capped.js';
import { communes } from './communes.js';
import { hostile } from './hostile/hostile.js';
import { levels } from './levels.js';
import { match } from './match.js';
import { peers } from './peers.js';
import { province } from './province.js';
import { scoreboard } from './scoreboard.js';
import { secretary } from './secretary.js';
import { speed } from './speed.js';
import { suggestions } from './suggestions.js';

/** Runs a benchmark. @returns exit status */
type Benchmark = (args: string[]) => number | Promise<number>;

const benchmarks: Readonly<Record<string, Benchmark>> = {
  ablations,
  accuracy,
  audit,
  baselines,
  capped,
  communes,
  hostile,
  levels,
  match,
  peers,
  province,
  scoreboard,
  secretary,
  speed,
  suggestions,
};
const args = process.argv.slice(2);
const [name = '', ...rest] = args;
process.exitCode = Object.hasOwn(benchmarks, name)
  ? await benchmarks[name](rest)
  : await communes(args);
