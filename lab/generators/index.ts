/** Writes scenarios for measuring: rosters with truth, on whose errors nothing is tuned. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provinceCommunes } from '#product/app/sample.js';
import { inputError } from '#product/model/index.js';
import { type BlindId, blindFiles, blindScenarios } from './blind/index.js';
import { type YearsId, yearsFiles, yearsScenarios } from './years/index.js';

export type MeasuringId = BlindId | YearsId;

const scenarios = { ...blindScenarios, ...yearsScenarios };

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
export function writeMeasuringSample(request: MeasuringRequest, folder: string): number {
  const { scenario, seed } = request;
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw inputError('sample-exists', { path: folder });
  }
  const asked = {
    rows: request.rows ?? scenarios[scenario].usualRows,
    seed,
    communes: provinceCommunes(),
  };
  const files = isBlind(scenario)
    ? blindFiles({ scenario, ...asked })
    : yearsFiles({ scenario, ...asked });
  let count = 0;
  for (const { path, bytes } of files) {
    const place = join(folder, ...path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    count++;
  }
  return count;
}
