import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv, rowKey } from '../../../lab/bench/support/csv.js';
import { measuringScenarios, writeMeasuringSample } from '../../../lab/generators/index.js';
import { InputError } from '../../../src/model/index.js';
import { folderWith } from '../../support/folder.js';

it.each(measuringScenarios)('writes %s with the truth of each row', (scenario) => {
  const folder = join(folderWith({}), 'sample');
  const count = writeMeasuringSample({ scenario, rows: 200, seed: 1 }, folder);
  const truth = readCsv(join(folder, 'truth.csv'));
  expect(truth).toHaveLength(200);
  const files = new Set(truth.map(({ file }) => file!));
  for (const file of files) expect(existsSync(join(folder, 'in', file))).toBe(true);
  const people = new Map(
    readCsv(join(folder, 'people.csv')).map(({ person, name }) => [person, name]),
  );
  for (const { person } of truth) expect(people.get(person)).toMatch(/\S \S/);
  const rows = new Set(truth.map(rowKey));
  for (const row of readCsv(join(folder, 'current.csv'))) expect(rows).toContain(rowKey(row));
  // Beside the rosters: the truth, its people and their places, and the page that describes the sample.
  expect(count).toBe(files.size + 4);
});

it('refuses a folder with files in it', () => {
  const folder = folderWith({ 'mine.txt': 'x' });
  const write = () => writeMeasuringSample({ scenario: 'youth', rows: 200, seed: 1 }, folder);
  expect(write).toThrow(InputError);
});
