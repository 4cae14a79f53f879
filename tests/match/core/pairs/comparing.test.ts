import { describe, expect, it } from 'vitest';
import { MATCH_THREAD } from '../../../../src/io/threadScripts.js';
import { runOnThread } from '../../../../src/io/threads.js';
import { toShared } from '../../../../src/match/arrays/sharing.js';
import {
  comparePairs,
  joinAnswers,
  type OnThreads,
  type PairsAnswer,
  type PairsTask,
  pairsTask,
} from '../../../../src/match/core/pairs/comparing.js';
import { matchRecords } from '../../../../src/match/index.js';
import { chooseMethod, makeMatcher } from '../../../../src/match/methods.js';
import type { Records } from '../../../../src/model/index.js';
import { makeRows } from '../../people.js';
import { profile } from '../../profile.js';
import { recordsOf } from '../../rows.js';

const onThread = (task: PairsTask) => runOnThread(MATCH_THREAD, task) as Promise<PairsAnswer>;

/** A list with names in two columns, and numbers and texts of all kinds. */
const parts = {
  ...profile,
  fields: [
    ...profile.fields.filter(({ id }) => id !== 'name'),
    ...(['given', 'surname'] as const).map((id) => ({
      ...profile.fields[0]!,
      id,
      type: 'namePart' as const,
    })),
  ],
};

function withParts(records: Records): Records {
  const name = records.columns.get('name')!;
  if (name.type !== 'name') throw new Error('no names');
  const part = (at: number) => ({
    type: 'namePart' as const,
    index: name.index,
    values: name.values.map(({ syllables, folded }) => ({
      text: syllables.at(at) ?? '',
      folded: folded.at(at) ?? '',
    })),
  });
  const columns = new Map(records.columns);
  return { ...records, columns: columns.set('given', part(-1)).set('surname', part(0)) };
}

describe('the likely pairs', () => {
  it.each([
    ['with whole names', recordsOf(makeRows(1500, 5)), profile],
    ['with names in parts', withParts(recordsOf(makeRows(400, 6))), parts],
  ])('of a list %s are equal and in order on any number of threads', async (_, records, fits) => {
    const { data, rules } = chooseMethod(records, fits);
    const task = (size: number) => pairsTask(data(), rules(), size);
    const once = task(Number.POSITIVE_INFINITY);
    const expected = joinAnswers([comparePairs(once, makeMatcher(once.matcher))]);
    expect(expected.likely.count).toBeGreaterThan(300);
    for (const threads of [1, 2, 3]) {
      const handed = toShared(task(500));
      expect(handed.chunks.length).toBeGreaterThan(10);
      const answers = Array.from({ length: threads }, () => onThread(handed));
      const found = joinAnswers(await Promise.all(answers));
      expect(found.compared).toBe(expected.compared);
      expect(found.likely.arrays).toEqual(expected.likely.arrays);
    }
  });
});

/** People of one surname and one day in one commune: every two of them are compared. */
const crowd = recordsOf(
  makeRows(1200, 7).map((row) => ({
    ...row,
    name: `Nguyễn ${(row.name ?? '').split(' ').slice(1).join(' ')}`,
    birth: 20010515,
    commune: 'Xã 0',
  })),
);

describe('matching on threads', () => {
  it('gives the same clustering', async () => {
    let asked = 0;
    const onThreads: OnThreads = (task, atMost) => {
      asked = atMost;
      return [onThread(task)];
    };
    const clustering = await matchRecords(crowd, profile, { onThreads });
    expect(asked).toBe(1);
    expect(clustering).toEqual(await matchRecords(crowd, profile));
  });

  it('starts no threads for few rows', async () => {
    const none: OnThreads = () => {
      throw new Error('asked');
    };
    const records = recordsOf(makeRows(500, 7));
    expect((await matchRecords(records, profile, { onThreads: none })).clusters).toBeGreaterThan(0);
  });

  it('fails if a thread fails', async () => {
    const failing: OnThreads = () => [Promise.reject(new RangeError('failed'))];
    await expect(matchRecords(crowd, profile, { onThreads: failing })).rejects.toThrow(RangeError);
  });
});
