import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { kinds } from '../../src/sample/faults/kinds.js';
import { composeSample, generateSample, scenarioNames } from '../../src/sample/generate.js';
import { csvRows, fileNamed, sheetsOf, textOf } from './helpers.js';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

afterEach(() => vi.useRealTimers());

// `bulk` is `commune` by another name; the province has tests of its own.
const small = scenarioNames.filter((name) => name !== 'bulk' && name !== 'province');

describe.each(small)('scenario %s', (scenario) => {
  const made = composeSample({ scenario, rows: 600, seed: 1 });

  it('makes equal samples for equal seeds on any day', async () => {
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    const again = await generateSample({ scenario, rows: 600, seed: 1 });
    const { files } = await made;
    expect(again.map((file) => file.path)).toEqual(files.map((file) => file.path.normalize('NFC')));
    for (const [i, file] of again.entries()) expect(hash(file.bytes)).toBe(hash(files[i]!.bytes));
  });

  it('draws other people for another seed', async () => {
    const other = await generateSample({ scenario, rows: 600, seed: 2 });
    const { files } = await made;
    for (const [i, file] of other.entries()) {
      if (file.path.startsWith('in/')) expect(hash(file.bytes)).not.toBe(hash(files[i]!.bytes));
    }
  });

  it('lists exactly the member rows of a sample in its truth', async () => {
    const { files } = await made;
    const truth = csvRows(fileNamed(files, 'truth.csv'));
    expect(truth.shift()).toEqual(['file', 'sheet', 'row', 'person']);
    expect(truth).toHaveLength(600);
    const told = truth.map(([file, sheet, row]) => `${file}:${sheet}:${row}`);
    const seen: string[] = [];
    for (const file of files.filter(({ path }) => path.startsWith('in/'))) {
      for (const [sheet, rows] of sheetsOf(file)) {
        rows.forEach((cells, i) => {
          // A member row starts with its running number; in the row of column numbers 2 follows 1.
          const isMember = /^\d+$/.test(cells[0]!) && cells[1] !== '2';
          if (isMember) seen.push(`${file.path.slice('in/'.length)}:${sheet}:${i + 1}`);
        });
      }
    }
    expect(seen.sort()).toEqual(told.sort());
  });

  it('shows every kind of trap, each in separate rows', async () => {
    const { traps } = await made;
    expect(new Set(traps.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    const rows = traps.flatMap(({ entries }) => entries);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('distinguishes further rows of a person from rows of other people', async () => {
    for (const { kind, entries } of (await made).traps) {
      const people = new Set(entries.map(({ person }) => person.id));
      expect(people.size, kind).toBe(kinds[kind].effect === 'again' ? 1 : entries.length);
    }
  });

  it('lists a new branch for each old branch except the unlisted ones', async () => {
    const { files, scenario: plan } = await made;
    const branches = fileNamed(files, 'branches.csv');
    expect(textOf(branches)).toContain('\r\n');
    expect([...branches.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = csvRows(branches);
    expect(header).toEqual(['Xã cũ', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới']);
    expect(new Set(rows.map((row) => row.slice(0, 2).join('|'))).size).toBe(rows.length);
    const lacking = plan.communes.flatMap((commune) => commune.branches).filter((it) => !it.to);
    expect(lacking).toHaveLength(scenario.includes('-') ? 1 : 0);
    expect(rows.flat()).not.toContain(lacking[0]?.name);
  });

  it('lists the place of each trap in the README of a sample', async () => {
    const { files, traps } = await made;
    const page = textOf(fileNamed(files, 'README.md'));
    for (const { kind } of traps) expect(page).toContain(`| ${kind} |`);
    const truth = new Set(
      csvRows(fileNamed(files, 'truth.csv')).map((r) => r.slice(0, 3).join(':')),
    );
    const places = [...page.matchAll(/`([^`]+:[^`]*:\d+)`/g)].map((match) => match[1]!);
    expect(places.length).toBeGreaterThan(traps.length);
    for (const place of places) expect(truth).toContain(place);
  });
});

describe('any size', () => {
  it.each([50, 333, 5000])('makes a sample with %i member rows', async (rows) => {
    const files = await generateSample({ scenario: 'bulk', rows, seed: 7 });
    expect(csvRows(fileNamed(files, 'truth.csv'))).toHaveLength(rows + 1);
  });

  it.each([49, 60.5])('refuses a sample of %d rows', async (rows) => {
    const fault = await generateSample({ scenario: 'bulk', rows, seed: 1 }).catch((error) => error);
    expect(fault).toBeInstanceOf(InputError);
    expect(fault.faults).toEqual([{ code: 'sample-rows-few', args: { least: 50 } }]);
  });
});
