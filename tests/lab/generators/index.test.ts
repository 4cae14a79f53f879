import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv, rowKey } from '../../../lab/bench/support/csv.js';
import { measuringScenarios, writeMeasuringSample } from '../../../lab/generators/index.js';
import { InputError } from '../../../src/model/index.js';
import { folderWith } from '../../support/folder.js';

it.each(measuringScenarios.filter((scenario) => scenario !== 'nation'))(
  'writes %s with the truth of each row',
  async (scenario) => {
    const folder = join(folderWith({}), 'sample');
    const count = await writeMeasuringSample({ scenario, rows: 200, seed: 1 }, folder);
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
  },
);

it('writes a nation with a folder for each province, and nobody in two of them', async () => {
  const folder = join(folderWith({}), 'sample');
  const rows = 50_000;
  const count = await writeMeasuringSample({ scenario: 'nation', rows, seed: 1 }, folder);
  const truth = readCsv(join(folder, 'truth.csv'));
  expect(truth).toHaveLength(rows);
  const provinceOf = ({ file }: { file?: string }) => file!.split('/')[0]!;
  expect(new Set(truth.map(provinceOf)).size).toBe(34);
  const homes = new Map(truth.map((row) => [row.person, provinceOf(row)]));
  for (const row of truth) expect(homes.get(row.person)).toBe(provinceOf(row));
  const files = new Set(truth.map(({ file }) => file!));
  for (const file of files) expect(existsSync(join(folder, 'in', file))).toBe(true);
  expect(count).toBe(files.size + 2);
});

it('refuses a folder with files in it', async () => {
  const folder = folderWith({ 'mine.txt': 'x' });
  const write = writeMeasuringSample({ scenario: 'youth', rows: 200, seed: 1 }, folder);
  await expect(write).rejects.toThrow(InputError);
});
