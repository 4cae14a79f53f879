/** Writes scenarios for measuring: rosters with truth, on whose errors nothing is tuned. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provinceCommunes } from '#product/app/sample.js';
import { inputError } from '#product/model/index.js';
import type { SampleFile } from '#product/sample/index.js';
import { type BlindId, blindFiles, blindScenarios } from './blind/index.js';
import { nationFiles, nationRows } from './nation/index.js';
import { type YearsId, yearsFiles, yearsScenarios } from './years/index.js';

export type MeasuringId = BlindId | YearsId | 'nation';

const scenarios = { ...blindScenarios, ...yearsScenarios, nation: { usualRows: nationRows } };

export const measuringScenarios = Object.keys(scenarios) as MeasuringId[];

export function isMeasuring(scenario: string): scenario is MeasuringId {
  return Object.hasOwn(scenarios, scenario);
}

function isBlind(scenario: MeasuringId): scenario is BlindId {
  return Object.hasOwn(blindScenarios, scenario);
}

export interface MeasuringRequest {
  scenario: MeasuringId;
  /** Member rows of all files together; the scenario's usual number by default. */
  rows?: number | undefined;
  /** Integer; equal seeds give equal bytes. */
  seed: number;
}

/**
 * Writes the rosters of a scenario with their truth into a new folder.
 * @returns number of files
 * @throws InputError `sample-exists`, `sample-rows-few`
 */
export async function writeMeasuringSample(
  request: MeasuringRequest,
  folder: string,
): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw inputError('sample-exists', { path: folder });
  }
  let count = 0;
  for await (const { path, bytes } of filesOf(request)) {
    const place = join(folder, ...path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    count++;
  }
  return count;
}

function filesOf({
  scenario,
  rows = scenarios[scenario].usualRows,
  seed,
}: MeasuringRequest): Iterable<SampleFile> | AsyncIterable<SampleFile> {
  if (scenario === 'nation') return nationFiles(rows, seed);
  const communes = provinceCommunes();
  return isBlind(scenario)
    ? blindFiles({ scenario, rows, seed, communes })
    : yearsFiles({ scenario, rows, seed, communes });
}
