import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { provinceCommunes } from '../../../src/app/sample.js';
import { InputError } from '../../../src/model/index.js';
import { kinds } from '../../../src/sample/faults/kinds.js';
import { composeSample, generateSample } from '../../../src/sample/generate.js';
import type { SampleFormat } from '../../../src/sample/sheets/habit.js';
import { csvRows, fileNamed } from '../helpers.js';

const communes = provinceCommunes();
const request = (format: SampleFormat) =>
  ({ scenario: 'province', rows: 3000, seed: 1, format, communes }) as const;
const csv = composeSample(request('csv'));

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const rowOf = (cells: readonly string[]): string => cells.slice(0, 3).join(':');

describe('the province', () => {
  it('makes rosters of the old communes of the new Phú Thọ, of which three were split', () => {
    expect(communes).toHaveLength(479);
    expect(new Set(communes.flatMap(({ becomes }) => becomes)).size).toBe(148);
    const split = communes.filter(({ becomes }) => becomes.length > 1);
    expect(split.map(({ name }) => name).sort()).toEqual([
      'Xã Cao Sơn',
      'Xã Vầy Nưa',
      'Xã Đồng Tân',
    ]);
  });

  it('uses former names of communes only with their marks', () => {
    const formerOf = (name: string) => communes.find((it) => it.name === name)?.formerNames;
    expect(formerOf('Phường Nông Trang')).toEqual(['Phường Vân Cơ']);
    expect(formerOf('Xã Chân Mộng')).toEqual(['Xã Minh Phú', 'Xã Vụ Quang']);
    expect(formerOf('Xã Tân Sơn')).toEqual([]);
  });

  it('makes equal province samples for equal seeds', async () => {
    const again = await generateSample(request('csv'));
    const { files } = await csv;
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(again.map(({ bytes }) => hash(bytes))).toEqual(files.map(({ bytes }) => hash(bytes)));
  });

  it('draws equal people for files of any format', async () => {
    const people = (files: Awaited<typeof csv>['files']) =>
      csvRows(fileNamed(files, 'truth.csv')).map(([, , , person]) => person);
    const { files } = await csv;
    for (const format of ['xlsx', 'mixed'] as const) {
      const other = await generateSample(request(format));
      expect(people(other)).toEqual(people(files));
      const endings = new Set(
        other.filter(({ path }) => path.startsWith('in/')).map(({ path }) => path.split('.').pop()),
      );
      expect([...endings].sort()).toEqual(
        format === 'xlsx' ? ['xlsx'] : ['csv', 'ods', 'xls', 'xlsx'],
      );
    }
  });

  it('lists a place for every row of the truth, empty if the commune was split', async () => {
    const { files } = await csv;
    const [header, ...places] = csvRows(fileNamed(files, 'places.csv'));
    const truth = csvRows(fileNamed(files, 'truth.csv')).slice(1);
    expect(header!.join()).toBe(
      'file,sheet,row,new_commune,old_commune,commune_place,commune_name,encoding',
    );
    expect(truth).toHaveLength(3000);
    expect(places.map(rowOf)).toEqual(truth.map(rowOf));
    const became = new Map<string, Set<string>>();
    for (const { name, becomes } of communes) {
      const known = became.get(name) ?? new Set<string>();
      became.set(name, known.add(becomes.length === 1 ? becomes[0]! : ''));
    }
    for (const [, , , place, old] of places) expect(became.get(old!)).toContain(place);
    expect(places.some(([, , , place]) => place === '')).toBe(true);
  });

  it('gives every commune and every file members', async () => {
    const { files, entries } = await csv;
    expect(new Set(entries.map(({ roster }) => roster)).size).toBe(479);
    const listed = new Set(
      csvRows(fileNamed(files, 'truth.csv'))
        .slice(1)
        .map(([file]) => file),
    );
    const written = files.filter(({ path }) => path.startsWith('in/'));
    expect(new Set(written.map(({ path }) => path.slice(3)))).toEqual(listed);
    expect(written.length).toBeGreaterThan(479);
    expect(new Set(written.map(({ path }) => path.toLowerCase())).size).toBe(written.length);
  });

  it('names communes in every kind of place, also by abolished names', async () => {
    const places = csvRows(fileNamed((await csv).files, 'places.csv')).slice(1);
    expect([...new Set(places.map((cells) => cells[5]))].sort()).toEqual([
      'column',
      'file-name',
      'folder',
      'letterhead',
      'nowhere',
    ]);
    const former = new Set(communes.flatMap(({ formerNames }) => formerNames));
    expect(places.some((cells) => former.has(cells[6]!))).toBe(true);
  });

  it('shows every kind of trap in a province', async () => {
    const { traps } = await csv;
    // One number on two people needs two of a kind in one list, which are rare in short lists.
    const rare = new Set(['number-on-two-people']);
    for (const kind of Object.keys(kinds).filter((each) => !rare.has(each))) {
      expect(
        traps.some((trap) => trap.kind === kind),
        kind,
      ).toBe(true);
    }
  });

  it('moves people mostly to neighbouring communes, some across the province', async () => {
    const { traps } = await csv;
    const moves = traps
      .filter(({ kind }) => kind === 'two-communes')
      .map(({ entries: [a, b] }) => [communes[a!.roster]!, communes[b!.roster]!] as const);
    const near = moves.filter(
      ([a, b]) => a.district === b.district || a.becomes[0] === b.becomes[0],
    );
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(moves.length);
  });

  it('refuses fewer rows than the communes of a province need', async () => {
    const fault = await generateSample({ ...request('csv'), rows: 1000 }).catch((error) => error);
    expect(fault).toBeInstanceOf(InputError);
    expect(fault.faults).toEqual([{ code: 'sample-rows-few', args: { least: 1916 } }]);
  });
});
