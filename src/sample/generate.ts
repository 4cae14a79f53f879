/** Synthetic rosters with their truth, for trying out and training. */
import { inputError } from '../model/index.js';
import type { Cell } from './columns.js';
import { type Composition, compose } from './compose.js';
import { encodeText, encodeWorkbook, PlainText } from './encode.js';
import type { Entry } from './entry.js';
import { laiDong } from './laiDong.js';
import { inLegacy } from './legacy.js';
import { phongChau } from './phongChau.js';
import { plainCommune } from './plainCommune.js';
import { type ProvinceCommune, type ProvinceRequest, province } from './province.js';
import { Random } from './random.js';
import { listsPlaces, readme } from './readme.js';
import {
  type LegacyEncoding,
  type RosterHabit,
  rostersOf,
  type SampleFormat,
  type Scenario,
} from './scenario.js';
import { layOut, type Sheet } from './sheet.js';

const scenarios = {
  'lai-dong': () => laiDong,
  'phong-chau': () => phongChau,
  commune: plainCommune,
  /** The same by the name that benchmarks use. */
  bulk: plainCommune,
  province,
} satisfies Record<string, (request: ProvinceRequest) => Scenario>;

export type ScenarioId = keyof typeof scenarios;

/** For help and checks of options. */
export const scenarioNames = Object.keys(scenarios) as ScenarioId[];

export function usualRows(scenario: ScenarioId): number {
  return scenario === 'province' ? 300_000 : 600;
}

/** Fewer rows than this leave files without members. */
const fewestRows = 50;
/** In a province, for each of its communes. */
const fewestOfCommune = 4;

export interface SampleRequest {
  scenario: ScenarioId;
  /** Member rows in all files together. */
  rows: number;
  /** Integer; the same seed gives the same bytes. */
  seed: number;
  /** Of a province; without it `mixed`. */
  format?: SampleFormat;
  /** Of a province: its old communes. */
  communes?: readonly ProvinceCommune[];
}

/** `path` is relative, with `/`, in NFC. */
export interface SampleFile {
  path: string;
  bytes: Uint8Array;
}

/** A sample with what tests want to know of it. */
export interface Sample extends Composition {
  scenario: Scenario;
  files: SampleFile[];
}

/**
 * The files of a sample: rosters below `in/`, `branches.csv`, `truth.csv`
 * (`file,sheet,row,person`, one line for each member row) and `README.md`; of a province, instead of
 * the branch table, `places.csv` (`file,sheet,row,new_commune,old_commune,told,said,encoding`).
 * Throws InputError `sample-rows-few`.
 */
export async function generateSample(request: SampleRequest): Promise<SampleFile[]> {
  return (await composeSample(request)).files;
}

/** The same with rows and traps as values. */
export async function composeSample({
  scenario: name,
  rows,
  seed,
  format = 'mixed',
  communes = [],
}: SampleRequest): Promise<Sample> {
  const least = Math.max(fewestRows, communes.length * fewestOfCommune);
  if (!Number.isInteger(rows) || rows < least) {
    throw inputError('sample-rows-few', { least });
  }
  const scenario = scenarios[name]({ rows, seed, format, communes });
  // Scenarios with one seed must not share people.
  const random = new Random(seed + 1_000_003 * scenarioNames.indexOf(name));
  const composition = compose(scenario, rows, random);
  const files: SampleFile[] = [];
  const truth = new PlainText(['file', 'sheet', 'row', 'person']);
  const places = new PlainText([
    'file',
    'sheet',
    'row',
    'new_commune',
    'old_commune',
    'told',
    'said',
    'encoding',
  ]);
  const rowNames = new Map<Entry, string>();
  const isNamed = listsPlaces(composition.traps);
  const entriesOf = scenario.communes.map((): Entry[] => []);
  for (const entry of composition.entries) entriesOf[entry.roster]!.push(entry);
  for (const [index, commune] of scenario.communes.entries()) {
    const { becomes = [] } = commune;
    const newCommune = becomes.length === 1 ? becomes[0]! : '';
    for (const { roster, branches } of rostersOf(commune)) {
      const { path, told, encoding = '' } = roster;
      const entries = entriesOf[index]!.filter(({ branch }) => branches.includes(branch));
      if (entries.length === 0) continue;
      const sheets = layOut(commune, roster, entries, random);
      for (const sheet of sheets) {
        for (const { row, entry } of sheet.members) {
          const place = [path, sheet.name, String(row)];
          truth.add([...place, entry.person.id]);
          if (isNamed) rowNames.set(entry, place.join(':'));
          if (told === undefined) continue;
          places.add([...place, newCommune, commune.name, told.by, told.said, encoding]);
        }
      }
      truth.endFile();
      places.endFile();
      files.push({ path: `in/${path}`, bytes: await encode(sheets, roster) });
    }
  }
  const ofFormat = format === 'mixed' ? '' : ` --format ${format}`;
  const command = `hopnhat sample --scenario ${name} --rows ${rows} --seed ${seed}${ofFormat}`;
  const page = readme(scenario, composition.traps, command, (entry) => rowNames.get(entry)!);
  files.push(
    scenario.newCommune === undefined
      ? { path: 'places.csv', bytes: places.bytes }
      : { path: 'branches.csv', bytes: branchTable(scenario.communes, scenario.newCommune) },
    { path: 'truth.csv', bytes: truth.bytes },
    { path: 'README.md', bytes: new TextEncoder().encode(page) },
  );
  return { ...composition, scenario, files };
}

async function encode(sheets: Sheet[], roster: RosterHabit): Promise<Uint8Array> {
  const { format, encoding, delimiter = ',' } = roster;
  const written =
    encoding === undefined
      ? sheets
      : sheets.map((sheet) => ({ ...sheet, rows: legacyRows(sheet.rows, encoding) }));
  if (format !== 'csv') return encodeWorkbook(written, format);
  const isLegacy = encoding !== undefined;
  return encodeText(written[0]!.rows, { delimiter, spreadsheet: true, isLegacy });
}

function legacyRows(rows: readonly Cell[][], encoding: LegacyEncoding): Cell[][] {
  return rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? inLegacy(cell, encoding) : cell)),
  );
}

function branchTable(communes: Scenario['communes'], newCommune: string): Uint8Array {
  const rows = communes.flatMap(({ name, branches }) =>
    branches
      .filter(({ to }) => to !== '')
      .map((branch) => [name, branch.name, newCommune, branch.to]),
  );
  const header = ['Xã cũ', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới'];
  return encodeText([header, ...rows], { delimiter: ',', spreadsheet: true });
}
