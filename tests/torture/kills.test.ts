import { cpSync, existsSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat } from '../cli/run.js';
import { at, decided } from '../support/decided.js';
import { pick, type Random, randomOf } from './support/random.js';
import { contentOf, hasPart, hiddenIn, runUntil } from './support/runs.js';
import { seedsToTry, Tally } from './support/trials.js';

const SEEDS = seedsToTry(2);

/** A moment of a run that writes below the folder. */
function moment(folder: string, random: Random): [string, () => boolean] {
  const files = 1 + random(9);
  const wait = random(1500);
  const begin = Date.now();
  return pick<[string, () => boolean]>(
    [
      ['at any time', () => Date.now() - begin >= wait],
      ['claimed', () => hiddenIn(folder).length > 0],
      ['writing', () => hasPart(folder, 'new', files)],
      ['written', () => hasPart(folder, 'new', 10)],
      ['moved aside', () => hasPart(folder, 'old')],
      ['in place', () => hasPart(folder, 'old') && !hasPart(folder, 'new')],
    ],
    random,
  );
}

describe.skipIf(process.platform === 'win32')('killed runs', () => {
  it(`${SEEDS.length} times leave the complete old or new result, and the next run cleans up`, async () => {
    const { args, count } = decided('kills');
    expect(count).toBeGreaterThan(3);
    const target = 'kills/out/r';
    const commands: [string, string | undefined, string[]][] = [
      ['merge', undefined, [...args, '-o', target]],
      ['merge', 'kills/r2', [...args, '--previous', target, '-o', target, '--force']],
      ['merge', 'kills/r1', [...args, '--decisions', 'kills/r2', '-o', target, '--force']],
      ['apply', undefined, ['apply', 'kills/ans.csv', '--from', 'kills/r1', '-o', target]],
      [
        'apply',
        'kills/r2',
        ['apply', 'kills/ans.csv', '--from', 'kills/r1', '-o', target, '--force'],
      ],
    ];
    /** Command → what it writes when nobody kills it. */
    const whole = new Map<string, string>();
    const start = (before: string | undefined) => {
      rmSync(at('kills/out'), { recursive: true, force: true });
      if (before === undefined) return;
      cpSync(at(before), at(target), { recursive: true });
      // Paths in it are of its own place; without this the run would look for its rosters elsewhere.
      cpSync(at('kills/in'), at('kills/out/in'), { recursive: true });
      cpSync(at('kills/branches.csv'), at('kills/out/branches.csv'));
    };
    const tally = new Tally('kills');
    for (const seed of SEEDS) {
      const random = randomOf(seed);
      const [name, before, argv] = pick(commands, random);
      const key = argv.join(' ');
      if (!whole.has(key)) {
        start(before);
        expect([key, hopnhat(argv).status]).toEqual([key, 0]);
        whole.set(key, contentOf(at(target)));
      }
      start(before);
      const old = contentOf(at(target));
      const [when, isMoment] = moment(at('kills/out'), random);
      const { isMet } = await runUntil(argv, isMoment, 'SIGKILL');

      // Any run that names the target clears up first, whatever it does next.
      hopnhat(['undo', 'XDNONE', '--from', target, '-o', target, '--force']);
      const found = contentOf(at(target));
      const trial = `seed ${seed}: ${name}, ${when}`;
      expect([trial, [old, whole.get(key)].includes(found)]).toEqual([trial, true]);
      expect([trial, hiddenIn(at('kills/out'))]).toEqual([trial, []]);
      if (before === 'kills/r2') {
        expect([trial, csv(at(target, 'decisions.csv')).length]).toEqual([trial, count]);
      }
      const isNew = found !== old;
      const again = existsSync(at(target)) && before === undefined ? [...argv, '--force'] : argv;
      expect([trial, hopnhat(again).status]).toEqual([trial, 0]);
      expect([trial, hiddenIn(at('kills/out'))]).toEqual([trial, []]);
      if (before !== undefined || name === 'apply') {
        expect([trial, csv(at(target, 'decisions.csv')).length]).toEqual([trial, count]);
      }
      tally.note(`${when}: ${isMet ? (isNew ? 'new' : 'old') : 'not met'}`);
    }
    tally.print();
  }, 3_600_000);
});
