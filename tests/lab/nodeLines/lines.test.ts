import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINES } from '../../../lab/nodeLines/lines.js';
import { PLATFORMS } from '../../../lab/package/platforms.js';
import { ROOT } from '../../cli/run.js';

const { engines, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const versions = LINES.map(({ version }) => version);

describe('the tested lines of Node.js', () => {
  it('begin with the oldest version that package.json allows', () => {
    expect(`>=${versions[0]?.replace(/\.0$/, '')}`).toBe(engines.node);
  });

  it('include the build that the packages contain', () => {
    const packaged = Object.values(PLATFORMS).map(({ node }) => node.version);
    expect(packaged.filter((version) => !versions.includes(version))).toEqual([]);
  });

  it('are typed as the oldest one', () => {
    const [line] = versions[0]!.split('.');
    expect(devDependencies['@types/node']).toMatch(new RegExp(`^${line}\\.`));
  });
});
