import { execFile } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { ideas, ruleIdea } from '../../../lab/bench/probes/ablate.js';
import { compiled } from '../../../lab/paths.js';

/** As `ablated.js` prints it. */
interface Matched {
  tone: { level: string; isOne: boolean };
  rare: { bits: number };
  frequent: { bits: number };
  numbers: { isOne: boolean };
  learned: number;
  sharedPeople: number;
  compared: number;
}

/** What the matching makes of the list in `ablated.js`. */
async function matched(idea: string): Promise<Matched> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      pathToFileURL(compiled('bench/probes/ablate.js')).href,
      fileURLToPath(new URL('ablated.js', import.meta.url)),
    ],
    { env: { ...process.env, BENCH_ABLATE: idea } },
  );
  return JSON.parse(stdout);
}

/** What each idea is for, as it shows in the list. */
const EFFECTS: Readonly<Record<string, (found: Matched) => unknown>> = {
  // Hương and Hường are two people.
  tones: ({ tone }) => [tone.level, tone.isOne],
  // What many are called says less than a rare name.
  frequency: ({ rare, frequent }) => rare.bits > frequent.bits,
  learning: ({ learned }) => learned > 0,
  // Who stands on both lists makes one more likely.
  'shared-people': ({ sharedPeople }) => sharedPeople > 0,
  // Two numbers keep two rows apart that agree in all else.
  'cannot-links': ({ numbers }) => numbers.isOne,
};

const WITHOUT: Readonly<Record<string, unknown>> = {
  tones: ['name-unmarked', true],
  frequency: false,
  learning: false,
  'shared-people': false,
  'cannot-links': true,
};

describe('ablate', () => {
  const results = new Map<string, Matched>();
  beforeAll(async () => {
    const all = ['', ...ideas];
    const found = await Promise.all(all.map(matched));
    for (const [at, idea] of all.entries()) results.set(idea, found[at]!);
  });

  it('has an effect to show for each idea', () => {
    expect(Object.keys(EFFECTS)).toEqual(ideas);
  });

  it('takes nothing out where nothing is named', () => {
    const effects = Object.values(EFFECTS).map((effect) => effect(results.get('')!));
    expect(effects).toEqual([['name-mark-given', false], true, true, true, false]);
  });

  it.each(ideas)('takes out %s, and no other idea', (idea) => {
    const without = results.get(idea)!;
    for (const [each, effect] of Object.entries(EFFECTS)) {
      expect([each, effect(without)]).toEqual([
        each,
        each === idea ? WITHOUT[idea] : effect(results.get('')!),
      ]);
    }
  });
  it('takes out a blocking rule', async () => {
    const { compared } = await matched(ruleIdea('name-alone'));
    expect(compared).toBeLessThan(results.get('')!.compared);
    expect(compared).toBeGreaterThan(0);
  });
});
