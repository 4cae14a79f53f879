import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locatedSources, SourceMatcher } from '../../../src/app/run/planSources.js';
import type { PlanSource } from '../../../src/config/index.js';
import { put, scratch } from '../../cli/run.js';

const NAMES = ['lists/a.csv', 'lists/sub/b.csv', 'lists-2/c.csv'];
const [a, b, c] = NAMES.map((name) => put(name, 'x'));

function matcherOf(...sources: PlanSource[]): SourceMatcher {
  return new SourceMatcher(locatedSources(sources, scratch));
}

describe('sources of a plan', () => {
  it('apply to the file itself and to all files below a folder, the nearest first', () => {
    const matcher = matcherOf(
      { path: 'lists', priority: 1 },
      { path: 'lists/a.csv', priority: 2 },
      { path: 'lists/a.csv', sheet: 'Khu 1', priority: 3 },
      { path: 'lists/sub', priority: 4 },
    );
    const ranks = (path: string) => matcher.settingsOf(path).map(({ rank }) => rank.priority);
    expect(ranks(a)).toEqual([2, 3, 1]);
    expect(ranks(b)).toEqual([4, 1]);
    expect(ranks(c)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'applies a source of a plan to a folder that is named by a link',
    () => {
      mkdirSync(join(scratch, 'links'));
      symlinkSync(join(scratch, 'lists'), join(scratch, 'links/lists'));
      expect(matcherOf({ path: 'links/lists' }).settingsOf(b)).toHaveLength(1);
    },
  );

  it('reports sources of a plan without a file in the run', () => {
    const matcher = matcherOf({ path: 'lists/a.csv' }, { path: 'lists/sub' }, { path: 'lists-2' });
    const files = [a, c].map((path) => ({ path, file: path }));
    expect(
      matcher.unused({ files, findings: [], skipped: [] }).map(({ args }) => args.path),
    ).toEqual(['lists/sub']);
  });
});
