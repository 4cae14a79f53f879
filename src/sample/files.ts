/** The scenarios of all kinds: composed of cases to try out, and those to measure with. */
import { type BlindId, blindFiles, blindScenarios } from './blind/index.js';
import { type ComposedId, generateSample, type SampleFile } from './generate.js';
import type { ProvinceCommune } from './province.js';
import type { SampleFormat } from './scenario.js';
import { type YearsId, yearsFiles, yearsScenarios } from './years/index.js';

export type ScenarioId = ComposedId | BlindId | YearsId;

function isBlind(scenario: ScenarioId): scenario is BlindId {
  return scenario in blindScenarios;
}

function isOfYears(scenario: ScenarioId): scenario is YearsId {
  return scenario in yearsScenarios;
}

/** Those that take the old communes of a province. */
export function needsCommunes(scenario: ScenarioId): boolean {
  return scenario === 'province' || isBlind(scenario) || isOfYears(scenario);
}

export function usualRows(scenario: ScenarioId): number {
  if (isBlind(scenario)) return blindScenarios[scenario].usualRows;
  if (isOfYears(scenario)) return yearsScenarios[scenario].usualRows;
  return scenario === 'province' ? 300_000 : 600;
}

export interface FilesRequest {
  scenario: ScenarioId;
  /** Member rows in all files together. */
  rows: number;
  /** Integer; the same seed gives the same bytes. */
  seed: number;
  format?: SampleFormat;
  communes?: readonly ProvinceCommune[];
}

/** The files of a sample one after the other. Throws InputError `sample-rows-few`. */
export async function* sampleFiles(request: FilesRequest): AsyncGenerator<SampleFile> {
  const { scenario, communes = [] } = request;
  if (isBlind(scenario)) yield* blindFiles({ ...request, scenario, communes });
  else if (isOfYears(scenario)) yield* yearsFiles({ ...request, scenario, communes });
  else yield* await generateSample({ ...request, scenario });
}
