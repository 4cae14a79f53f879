import { describe, expect, it, vi } from 'vitest';
import { profiles } from '../../src/config/profiles/index.js';
import { InputError } from '../../src/model/index.js';
import { normaliseTables } from '../../src/normalise/index.js';
import { readTables } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import { mutate } from './support/mutate.js';
import { randomOf } from './support/random.js';
import { seeds } from './support/seeds.js';
import { seedsToTry, Tally } from './support/trials.js';
import { watch } from './support/watchdog.js';

const SEEDS = seedsToTry(2000);
const SECONDS = 5;

// The library complains there of each file.
vi.spyOn(console, 'error').mockImplementation(() => {});

type Outcome = 'read' | string;

/** Reads a file to the end and accounts for its rows. @returns `read`, or why it was refused */
async function readThrough(file: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    const { tables } = await readTables(file, bytes, 'hash');
    const rosters = tables.flatMap((table) => {
      const found = recognise(table, profiles[0]).rosters;
      table.rows.forEach((cells, row) => {
        for (const cell of cells) if (typeof cell !== 'string') throw new Error('no text');
        const accounted = found.some(({ layout }) => (layout.kinds[row] ?? 'blank') !== 'blank');
        if (cells.length > 0 && !accounted) throw new Error(`row ${row + 1} has no kind`);
      });
      return found;
    });
    const layouts = rosters.map(({ layout }) => layout);
    const { records, rejected } = normaliseTables(
      rosters.map(({ table }) => table),
      layouts,
      profiles[0],
      { commune: () => '', branch: () => '' },
    );
    const members = layouts.flatMap(({ kinds }) => kinds.filter((kind) => kind === 'member'));
    if (records.count + rejected.length !== members.length) throw new Error('a member is lost');
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return error.faults[0]!.code;
    throw error;
  }
}

describe('damaged files of every format', () => {
  it('are read undamaged', async () => {
    for (const { file, bytes } of seeds())
      expect([file, await readThrough(file, bytes)]).toEqual([file, 'read']);
  });

  it(`${SEEDS.length} of them are read or refused with a reason, and every row is accounted for`, async () => {
    const files = seeds();
    const running = watch(SECONDS);
    const tally = new Tally('damaged files');
    for (const number of SEEDS) {
      const { file, bytes } = files[number % files.length]!;
      running(number);
      try {
        tally.note(await readThrough(file, mutate(bytes, randomOf(number))));
      } catch (error) {
        throw new Error(`case ${number} (${file})`, { cause: error });
      }
    }
    running(-1);
    tally.print();
    // Damage that is always refused, or never, would test nothing.
    if (SEEDS.length >= 100) expect(tally.of('read')).toBeGreaterThan(SEEDS.length / 10);
    if (SEEDS.length >= 2000) expect(tally.outcomes).toBeGreaterThan(4);
  }, 3_600_000);
});
