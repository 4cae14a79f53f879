import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  locatedSources,
  repeatedSources,
  SourceMatcher,
} from '../../../../src/app/run/plan/planSources.js';
import type { PlanSource } from '../../../../src/config/index.js';

const NAMES = ['lists/a.csv', 'lists/sub/b.csv', 'lists-2/c.csv'];
// A folder of its own: the one of the tests of commands is left when test files share their modules.
const scratch = mkdtempSync(join(tmpdir(), 'hopnhat-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const [a, b, c] = NAMES.map((name) => {
  const path = join(scratch, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'x');
  return path;
});

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

  it('reports a list with two entries, but not two sheets of it', () => {
    const twice = (...sources: PlanSource[]) =>
      repeatedSources(locatedSources(sources, scratch), 'x/hopnhat.yaml');
    expect(
      twice({ path: 'lists/a.csv' }, { path: 'lists' }, { path: './lists/sub/../a.csv' }),
    ).toEqual([
      {
        code: 'plan-source-twice',
        args: { path: 'lists/a.csv', first: 1, second: 3 },
        place: { file: 'hopnhat.yaml' },
      },
    ]);
    const sheets = ['Khu 1', 'Khu 2'].map((sheet) => ({ path: 'lists/a.csv', sheet }));
    expect(twice({ path: 'lists/a.csv' }, ...sheets)).toEqual([]);
    expect(twice(...sheets, { path: 'lists/a.csv', sheet: 'khu 1' })).toHaveLength(1);
    expect(twice({ path: 'gone.csv' }, { path: 'gone.csv' })).toEqual([]);
  });

  it('reports sources of a plan without a file in the run', () => {
    const matcher = matcherOf({ path: 'lists/a.csv' }, { path: 'lists/sub' }, { path: 'lists-2' });
    const files = [a, c].map((path) => ({ path, file: path }));
    expect(
      matcher.unused({ files, findings: [], skipped: [] }).map(({ args }) => args.path),
    ).toEqual(['lists/sub']);
  });
});
