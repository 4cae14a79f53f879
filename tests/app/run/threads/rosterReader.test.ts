import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFileKind } from '../../../../src/app/run/files/ownFile.js';
import { prepare } from '../../../../src/app/run/prepare.js';
import { parseRosters } from '../../../../src/pipeline.js';
import { SharedTexts } from '../../../../src/read/index.js';
import {
  lookOfAnswer,
  type MergeInput,
  profileNumber,
  type RosterThreads,
  rosterAnswerer,
} from '../../../../src/steps/index.js';
import { valueOrFaults } from '../../../../src/steps/rosters/valueOrFaults.js';

/** Recognises every file as a thread would, and counts the files. */
function everyFileCrosses({ profile, profiles }: MergeInput): RosterThreads & { files: number } {
  const setup = structuredClone({ profiles, ...(profile === undefined ? {} : { profile }) });
  const own = { profiles, ...(profile === undefined ? {} : { profile }) };
  const answerOf = rosterAnswerer(setup, ownFileKind);
  const texts = new SharedTexts();
  const threads = {
    files: 0,
    read: async (...[request, wanted]: Parameters<RosterThreads['read']>) => {
      threads.files++;
      const number = wanted === undefined ? {} : { profile: profileNumber(own, wanted) };
      const { answer, move } = await answerOf({ ...structuredClone(request), ...number });
      return lookOfAnswer(
        structuredClone(answer, { transfer: move }),
        own,
        request.settings,
        texts,
      );
    },
    release: () => {},
  };
  return threads;
}

async function parsed(input: MergeInput) {
  try {
    const { origins: _, destinations: __, profile, ...rosters } = await parseRosters(input);
    return { profile: profile.id, ...rosters };
  } catch (error) {
    const thrown = valueOrFaults(() => {
      throw error;
    });
    return thrown;
  }
}

const folders = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name === 'in')
  .map(({ parentPath }) => parentPath)
  .sort();

describe('every fixture is recognised on threads as it is here', () => {
  it.each(folders)('%s', async (folder) => {
    const optional = (name: string) =>
      existsSync(join(folder, name)) ? join(folder, name) : undefined;
    const [plan, branches] = [optional('hopnhat.yaml'), optional('branches.csv')];
    const { input } = await prepare({
      inputs: [join(folder, 'in')],
      ...(plan === undefined ? {} : { plan }),
      ...(branches === undefined ? {} : { branches }),
    });
    const { rosterThreads: _, ...here } = input;
    const rosterThreads = everyFileCrosses(input);
    expect(await parsed({ ...here, rosterThreads })).toEqual(await parsed(here));
    expect(rosterThreads.files).toBeGreaterThanOrEqual(input.files.length);
  });
});
