/** Makes synthetic rosters with their truth, for trying out and training. */
import { inputError } from '../model/index.js';
import { type Composition, compose } from './compose.js';
import type { Entry } from './people/entry.js';
import { type ProvinceCommune, type ProvinceRequest, province } from './province/province.js';
import { Random } from './random.js';
import { listsPlaces, readme } from './readme.js';
import { laiDong } from './scenarios/laiDong.js';
import { phongChau } from './scenarios/phongChau.js';
import { plainCommune } from './scenarios/plainCommune.js';
import { rostersOf, type Scenario } from './scenarios/scenario.js';
import type { Cell } from './sheets/columns.js';
import { encodeText, encodeWorkbook, PlainText } from './sheets/encode.js';
import type { LegacyEncoding, RosterHabit, SampleFormat } from './sheets/habit.js';
import { inLegacy } from './sheets/legacy.js';
import { layOut, type Sheet } from './sheets/sheet.js';

const scenarios = {
  'lai-dong': () => laiDong,
  'phong-chau': () => phongChau,
  commune: plainCommune,
  /** Name of `commune` in benchmarks. */
  bulk: plainCommune,
  province,
} satisfies Record<string, (request: ProvinceRequest) => Scenario>;

export type ScenarioId = keyof typeof scenarios;

/** Names of the scenarios, for help and checks of options. */
export const scenarioNames = Object.keys(scenarios) as ScenarioId[];

/** Gives the number of rows of a scenario, unless the user gives one. */
export function usualRows(scenario: ScenarioId): number {
  return scenario === 'province' ? 300_000 : 600;
}

/** Smallest number of rows; fewer leave files without members. */
const fewestRows = 50;
/** Smallest number of rows for each commune of a province. */
const fewestOfCommune = 4;

export interface SampleRequest {
  scenario: ScenarioId;
  /** Member rows of all files together. */
  rows: number;
  /** Integer; equal seeds give equal bytes. */
  seed: number;
  /** Format of the files of a province; `mixed` by default. */
  format?: SampleFormat;
  /** Old communes of a province. */
  communes?: readonly ProvinceCommune[];
}

/** `path` is relative, with `/`, in NFC. */
export interface SampleFile {
  path: string;
  bytes: Uint8Array;
}

/** A sample with its rows and traps as values. */
export interface Sample extends Composition {
  scenario: Scenario;
  files: SampleFile[];
}

/**
 * Makes the files of a sample: rosters below `in/`, `branches.csv`, `truth.csv`
 * (`file,sheet,row,person`, one line for each member row) and `README.md`; for a province, instead of
 * the branch table, `places.csv` (`file,sheet,row,new_commune,old_commune,commune_place,commune_name,encoding`).
 * @throws InputError `sample-rows-few`
 */
export async function generateSample(request: SampleRequest): Promise<SampleFile[]> {
  return (await composeSample(request)).files;
}

/** Makes a sample with rows and traps as values. @throws InputError `sample-rows-few` */
export async function composeSample(request: SampleRequest): Promise<Sample> {
  const { scenario: name, rows, seed, format = 'mixed', communes = [] } = request;
  const least = Math.max(fewestRows, communes.length * fewestOfCommune);
  if (!Number.isInteger(rows) || rows < least) {
    throw inputError('sample-rows-few', { least });
  }
  const scenario = scenarios[name]({ rows, seed, format, communes });
  // Scenarios with one seed must not share people.
  const random = new Random(seed + 1_000_003 * scenarioNames.indexOf(name));
  const composition = compose(scenario, rows, random);
  const { rosters, truth, places, rowNames } = await writeRosters(scenario, composition, random);
  const formatOption = format === 'mixed' ? '' : ` --format ${format}`;
  const command = `hopnhat sample --scenario ${name} --rows ${rows} --seed ${seed}${formatOption}`;
  const page = readme(scenario, composition.traps, command, (entry) => rowNames.get(entry)!);
  const files: SampleFile[] = [
    ...rosters,
    scenario.newCommune === undefined
      ? { path: 'places.csv', bytes: places }
      : { path: 'branches.csv', bytes: branchTable(scenario.communes, scenario.newCommune) },
    { path: 'truth.csv', bytes: truth },
    { path: 'README.md', bytes: new TextEncoder().encode(page) },
  ];
  return { ...composition, scenario, files };
}

const TRUTH_HEADINGS = ['file', 'sheet', 'row', 'person'];
const PLACES_HEADINGS = [
  ...[
    'file',
    'sheet',
    'row',
    'new_commune',
    'old_commune',
    'commune_place',
    'commune_name',
    'encoding',
  ],
];

interface WrittenRosters {
  rosters: SampleFile[];
  /** `truth.csv`. */
  truth: Uint8Array;
  /** `places.csv`; without rows unless the communes have sources. */
  places: Uint8Array;
  /** Row → `file:sheet:row`; empty if the README does not list places. */
  rowNames: ReadonlyMap<Entry, string>;
}

async function writeRosters(
  scenario: Scenario,
  { entries, traps }: Composition,
  random: Random,
): Promise<WrittenRosters> {
  const rosters: SampleFile[] = [];
  const truth = new PlainText(TRUTH_HEADINGS);
  const places = new PlainText(PLACES_HEADINGS);
  const rowNames = new Map<Entry, string>();
  const isNamed = listsPlaces(traps);
  const entriesOf = scenario.communes.map((): Entry[] => []);
  for (const entry of entries) entriesOf[entry.roster]!.push(entry);
  for (const [index, commune] of scenario.communes.entries()) {
    const { becomes = [] } = commune;
    const newCommune = becomes.length === 1 ? becomes[0]! : '';
    for (const { roster, branches } of rostersOf(commune)) {
      const { path, communeSource, encoding = '' } = roster;
      const members = entriesOf[index]!.filter(({ branch }) => branches.includes(branch));
      if (members.length === 0) continue;
      const sheets = layOut(commune, roster, members, random);
      for (const sheet of sheets) {
        for (const { row, entry } of sheet.members) {
          const place = [path, sheet.name, String(row)];
          truth.add([...place, entry.person.id]);
          if (isNamed) rowNames.set(entry, place.join(':'));
          if (communeSource === undefined) continue;
          const { kind, text } = communeSource;
          places.add([...place, newCommune, commune.name, kind, text, encoding]);
        }
      }
      truth.endFile();
      places.endFile();
      rosters.push({ path: `in/${path}`, bytes: await encode(sheets, roster) });
    }
  }
  return { rosters, truth: truth.bytes, places: places.bytes, rowNames };
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
