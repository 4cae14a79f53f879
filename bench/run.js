// `npm run bench [-- rows]` and `npm run bench -- <name>`: each is told in the file of its name.
import { ablations } from './ablations.js';
import { accuracy } from './accuracy.js';
import { baselines } from './baselines.js';
import { communes } from './communes.js';
import { match } from './match.js';
import { peers } from './peers.js';
import { province } from './province.js';
import { secretary } from './secretary.js';

const benches = { ablations, accuracy, baselines, match, peers, province, secretary };
const [name, ...rest] = process.argv.slice(2);
process.exitCode =
  name in benches ? await benches[name](rest) : await communes(name === undefined ? [] : [name]);
