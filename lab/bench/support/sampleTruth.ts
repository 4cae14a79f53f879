/** Reads what is true of a sample: who is on each row, the values of people, and their present places. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provinceCommunes } from '#product/app/sample.js';
import { composeSample, type ScenarioId, usualRows } from '#product/sample/index.js';
import { peopleFile } from '../../generators/facts.js';
import { isMeasuring } from '../../generators/index.js';
import { type CsvRow, readCsv, rowKey } from './csv.js';
import { makeSample, type SampleRequest } from './samples.js';

export interface SampleTruth {
  /** Row key → person. */
  personOf: ReadonlyMap<string, string>;
  /** Person → true values; empty if the sample does not tell them. */
  valuesOf: ReadonlyMap<string, CsvRow>;
  /** Keys of rows where their person belongs now. */
  current: ReadonlySet<string>;
  /** Row key → new commune by law, and old commune; empty unless the sample is a province. */
  placeOf: ReadonlyMap<string, CsvRow>;
}

/** Writes a sample with the true values of its people. */
export async function makeKnownSample(request: SampleRequest, sample: string): Promise<void> {
  makeSample(request, sample);
  const { scenario, rows, seed = 1 } = request;
  if (isMeasuring(scenario)) return;
  const name = scenario as ScenarioId;
  const { entries } = await composeSample({
    scenario: name,
    rows: Number(rows ?? usualRows(name)),
    seed: Number(seed),
    ...(name === 'province' && { communes: provinceCommunes() }),
  });
  const people = new Map(entries.map(({ person }) => [person.id, person]));
  const { path, bytes } = peopleFile(
    [...people.values()].map((person) => ({
      ...person,
      person: person.id,
      name: `${person.surname} ${person.middle} ${person.given}`,
    })),
  );
  writeFileSync(join(sample, path), bytes);
}

export function readSampleTruth(sample: string): SampleTruth {
  const read = (name: string) => {
    const path = join(sample, name);
    return existsSync(path) ? readCsv(path) : [];
  };
  return {
    personOf: new Map(read('truth.csv').map((row) => [rowKey(row), row.person!])),
    valuesOf: new Map(read('people.csv').map((row) => [row.person!, row])),
    current: new Set(read('current.csv').map(rowKey)),
    placeOf: new Map(read('places.csv').map((row) => [rowKey(row), row])),
  };
}
