/** Synthetic rosters with their truth: for trying out, training and measuring. */
import { inputError } from '../model/index.js';
import { type Composition, compose } from './compose.js';
import { encodeText, encodeWorkbook } from './encode.js';
import type { Entry } from './entry.js';
import { laiDong } from './laiDong.js';
import { phongChau } from './phongChau.js';
import { plainCommune } from './plainCommune.js';
import { Random } from './random.js';
import { readme } from './readme.js';
import type { RosterHabit, Scenario } from './scenario.js';
import { layOut, type Sheet } from './sheet.js';

const scenarios = {
  'lai-dong': () => laiDong,
  'phong-chau': () => phongChau,
  commune: plainCommune,
  /** The same by the name that benchmarks use. */
  bulk: plainCommune,
} satisfies Record<string, (rows: number) => Scenario>;

export type ScenarioId = keyof typeof scenarios;

/** For help and checks of options. */
export const scenarioNames = Object.keys(scenarios) as ScenarioId[];

/** Fewer rows than this leave files without members. */
const fewestRows = 50;

export interface SampleRequest {
  scenario: ScenarioId;
  /** Member rows in all files together. */
  rows: number;
  /** Integer; the same seed gives the same bytes. */
  seed: number;
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
 * (`file,sheet,row,person`, one line for each member row) and `README.md`.
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
}: SampleRequest): Promise<Sample> {
  if (!Number.isInteger(rows) || rows < fewestRows) {
    throw inputError('sample-rows-few', { least: fewestRows });
  }
  const scenario = scenarios[name](rows);
  // Scenarios with one seed must not share people.
  const random = new Random(seed + 1_000_003 * scenarioNames.indexOf(name));
  const composition = compose(scenario, rows, random);
  const files: SampleFile[] = [];
  const truth: string[][] = [['file', 'sheet', 'row', 'person']];
  const places = new Map<Entry, string>();
  for (const [index, commune] of scenario.communes.entries()) {
    const { path } = commune.roster;
    const entries = composition.entries.filter(({ roster }) => roster === index);
    const sheets = layOut(commune, entries, random);
    for (const sheet of sheets) {
      for (const { row, entry } of sheet.members) {
        truth.push([path, sheet.name, String(row), entry.person.id]);
        places.set(entry, `${path}:${sheet.name}:${row}`);
      }
    }
    files.push({ path: `in/${path}`, bytes: await encode(sheets, commune.roster) });
  }
  const command = `hopnhat sample --scenario ${name} --rows ${rows} --seed ${seed}`;
  const page = readme(scenario, composition.traps, command, (entry) => places.get(entry)!);
  files.push(
    { path: 'branches.csv', bytes: branchTable(scenario) },
    { path: 'truth.csv', bytes: encodeText(truth, { delimiter: ',', spreadsheet: false }) },
    { path: 'README.md', bytes: new TextEncoder().encode(page) },
  );
  return { ...composition, scenario, files };
}

async function encode(sheets: Sheet[], roster: RosterHabit): Promise<Uint8Array> {
  if (roster.format !== 'csv') return encodeWorkbook(sheets, roster.format);
  const delimiter = roster.delimiter ?? ',';
  return encodeText(sheets[0]!.rows, { delimiter, spreadsheet: true });
}

function branchTable({ communes, newCommune }: Scenario): Uint8Array {
  const rows = communes.flatMap(({ name, branches }) =>
    branches
      .filter(({ to }) => to !== '')
      .map((branch) => [name, branch.name, newCommune, branch.to]),
  );
  const header = ['Xã cũ', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới'];
  return encodeText([header, ...rows], { delimiter: ',', spreadsheet: true });
}
