/** Makes the samples of the blind scenarios. */
import { inputError } from '#product/model/index.js';
import type { ProvinceCommune, SampleFile } from '#product/sample/index.js';
import { PlainText, Random } from '#product/sample/index.js';
import { CurrentRows, peopleFile } from '../facts.js';
import { Lists } from './lists.js';
import { party } from './party.js';
import { readme } from './readme.js';
import { fileOf } from './roster.js';
import type { BlindScenario } from './scenario.js';
import { youth } from './youth.js';

export const blindScenarios = { party, youth } satisfies Record<string, BlindScenario>;

export type BlindId = keyof typeof blindScenarios;

export interface BlindRequest {
  scenario: BlindId;
  rows: number;
  seed: number;
  communes: readonly ProvinceCommune[];
}

/** Smallest number of rows of a sample. */
const fewestRows = 50;

/**
 * Makes rosters below `in/`, one file after the other, then `truth.csv`, `people.csv`, `current.csv` (rows of people
 * with a note about a move, at the place of the last one) and `README.md`.
 * @throws InputError `sample-rows-few`
 */
export function* blindFiles(request: BlindRequest): Generator<SampleFile> {
  const { scenario: id, rows, seed, communes } = request;
  const scenario: BlindScenario = blindScenarios[id];
  if (!Number.isInteger(rows) || rows < fewestRows) {
    throw inputError('sample-rows-few', { least: fewestRows });
  }
  const random = new Random(seed * 15_485_863 + (id === 'party' ? 32_452_843 : 49_979_687));
  const lists = new Lists(scenario, communes, rows, random);
  lists.fill(rows);
  const truth = new PlainText(['file', 'sheet', 'row', 'person']);
  const current = new CurrentRows();
  const utf8 = new TextEncoder();
  for (const office of lists.offices.all) {
    if (office.rows.length === 0) continue;
    const { text, lines } = fileOf(office);
    for (const { line, row } of lines) {
      truth.add([office.path, '', String(line), row.person]);
      if (lists.arrivals.get(row.person) === row) current.add(office.path, line);
    }
    truth.endFile();
    current.endFile();
    office.rows = [];
    yield { path: `in/${office.path}`, bytes: utf8.encode(text) };
  }
  const command = `npm run lab:sample -- --scenario ${id} --rows ${rows} --seed ${seed}`;
  yield { path: 'truth.csv', bytes: truth.bytes };
  yield peopleFile(lists.people);
  yield current.file;
  yield { path: 'README.md', bytes: utf8.encode(readme(scenario, command, lists.counts)) };
}
