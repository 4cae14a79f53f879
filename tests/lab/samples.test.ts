/** Rates in the samples that the program writes, which no rule of the program depends on. */
import { describe, expect, it } from 'vitest';
import { provinceCommunes } from '../../src/app/sample.js';
import type { Composition } from '../../src/sample/compose.js';
import { kinds } from '../../src/sample/faults/kinds.js';
import { composeSample } from '../../src/sample/generate.js';
import { csvRows, fileNamed } from '../sample/helpers.js';

const communes = provinceCommunes();
const province = composeSample({
  scenario: 'province',
  rows: 3000,
  seed: 1,
  format: 'csv',
  communes,
});

function furtherRows({ entries }: Pick<Composition, 'entries'>): number {
  const people = new Set(entries.map(({ person }) => person.id)).size;
  return (entries.length - people) / entries.length;
}

describe.each(['lai-dong', 'phong-chau', 'commune', 'province'] as const)('%s', (scenario) => {
  const made = scenario === 'province' ? province : composeSample({ scenario, rows: 600, seed: 1 });

  it('has 8 to 11 further rows in a hundred', async () => {
    const share = furtherRows(await made);
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.11);
  });

  it('has some of them within a file, and some across files', async () => {
    const again = (await made).traps.filter(({ kind }) => kinds[kind].effect === 'again');
    const across = again.filter(({ entries: [a, b] }) => a!.roster !== b!.roster);
    expect(across.length).toBeGreaterThan(10);
    expect(again.length - across.length).toBeGreaterThan(10);
  });
});

describe('the province', () => {
  it('mostly tells the commune in the letterhead, and rarely nowhere', async () => {
    const places = csvRows(fileNamed((await province).files, 'places.csv')).slice(1);
    const share = (wanted: string) =>
      places.filter((cells) => cells[5] === wanted).length / places.length;
    expect(share('nowhere')).toBeLessThan(0.05);
    expect(share('letterhead')).toBeGreaterThan(0.4);
  });

  it('has a quarter of the names that were abolished', async () => {
    const places = csvRows(fileNamed((await province).files, 'places.csv')).slice(1);
    const former = new Set(communes.flatMap(({ formerNames }) => formerNames));
    const said = new Set(places.map((cells) => cells[6]!).filter((name) => former.has(name)));
    expect(said.size).toBeGreaterThan(former.size / 4);
  });

  it('has numbers and peoples of the three old provinces', async () => {
    const { entries } = await province;
    const peopleOf = (name: string) =>
      entries
        .map(({ person }) => person)
        .filter(({ commune }) => communes[commune]!.province === name);
    for (const [name, prefix] of [
      ['Tỉnh Phú Thọ', '025'],
      ['Tỉnh Vĩnh Phúc', '026'],
      ['Tỉnh Hòa Bình', '017'],
    ] as const) {
      const people = peopleOf(name);
      const own = people.filter(({ cccd }) => cccd.startsWith(prefix));
      expect(own.length / people.length, name).toBeGreaterThan(0.9);
    }
    const people = peopleOf('Tỉnh Hòa Bình');
    const muong = people.filter(({ ethnicity }) => ethnicity === 'Mường');
    expect(muong.length / people.length).toBeGreaterThan(0.4);
  });
});
