import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from './markdown.js';
import { ROOT } from './workspace.js';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  license: string;
  description: string;
  keywords: string[];
  engines: { node: string };
  files: string[];
};
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  version: string;
  packages: Record<string, { version: string }>;
};

describe('package.json', () => {
  it('has the version of the lock file and of the newest entry of the changelog', () => {
    expect(lock.version).toBe(manifest.version);
    expect(lock.packages['']?.version).toBe(manifest.version);
    const versions = [...readDocument('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)];
    expect(versions[0]?.[1]).toBe(manifest.version);
  });

  it('has what a registry shows, and ships files that exist', () => {
    expect(manifest.description.length).toBeGreaterThan(40);
    expect(manifest.keywords.length).toBeGreaterThan(5);
    expect(readDocument('LICENSE').startsWith(`${manifest.license} License`)).toBe(true);
    expect(manifest.files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names the version of Node that README.md asks for', () => {
    const wanted = /Node\.js (\d+\.\d+)/.exec(readDocument('README.md'))?.[1];
    expect(manifest.engines.node).toBe(`>=${wanted}`);
  });
});

describe('CHANGELOG.md', () => {
  it('has dated versions with the headings of Keep a Changelog', () => {
    const titles = readDocument('CHANGELOG.md').match(/^##+ .+$/gm) ?? [];
    const allowed =
      /^(## \[Unreleased\]|## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d|### (Added|Changed|Deprecated|Removed|Fixed|Security))$/;
    expect(titles.filter((title) => !allowed.test(title))).toEqual([]);
  });
});
