/** Writes the scenarios in which errors follow from years of keeping lists. */
import { inputError } from '#product/model/index.js';
import type { ProvinceCommune, SampleFile } from '#product/sample/index.js';
import { PlainText, Random } from '#product/sample/index.js';
import { CurrentRows, type Facts, peopleFile } from '../facts.js';
import { Chronicle, type Member } from './chronicle.js';
import { type HandedFile, handedFiles, strikeDown } from './handover.js';
import { layOut } from './offices/layout.js';
import { partyYears } from './party.js';
import { idOf, papersOf } from './people/person.js';
import { placesOf } from './places.js';
import { readme } from './readme.js';
import { LAST_YEAR, type YearsScenario } from './scenario.js';
import { youthYears } from './youth.js';

export const yearsScenarios = {
  'party-years': partyYears,
  'youth-years': youthYears,
} satisfies Record<string, YearsScenario>;

export type YearsId = keyof typeof yearsScenarios;

export interface YearsRequest {
  scenario: YearsId;
  rows: number;
  seed: number;
  communes: readonly ProvinceCommune[];
}

/** Smallest number of rows of a sample. */
const fewestRows = 50;
/** Factor for the number of people, so that there are rarely too few rows. */
const surplus = 1.02;

/**
 * Makes rosters below `in/`, one file after the other, then `truth.csv`, `people.csv`, `current.csv` (rows where their
 * people belong now) and `README.md`.
 * @throws InputError `sample-rows-few`
 */
export function* yearsFiles(request: YearsRequest): Generator<SampleFile> {
  const { scenario: id, rows, seed } = request;
  if (!Number.isInteger(rows) || rows < fewestRows) {
    throw inputError('sample-rows-few', { least: fewestRows });
  }
  const scenario: YearsScenario = yearsScenarios[id];
  const { chronicle, files } = enough(scenario, request);
  const truth = new PlainText(['file', 'sheet', 'row', 'person']);
  const current = new CurrentRows();
  const memberOf = new Map(chronicle.members.map((member) => [member.person, member]));
  for (const { path, place, layout, branches, entries } of files) {
    if (entries.length === 0) continue;
    const { bytes, lines } = layOut(layout, branches, scenario.branchWord, entries);
    for (const { row, entry } of lines) {
      truth.add([path, '', String(row), entry.person.key]);
      const now = memberOf.get(entry.person)!;
      if (now.place === place && now.branch === entry.branch) current.add(path, row);
    }
    truth.endFile();
    current.endFile();
    yield { path: `in/${path}`, bytes };
  }
  const command = `npm run lab:sample -- --scenario ${id} --rows ${rows} --seed ${seed}`;
  const page = readme(scenario, command, chronicle.causes);
  yield { path: 'truth.csv', bytes: truth.bytes };
  yield peopleFile(chronicle.members.map(factsOf));
  yield current.file;
  yield { path: 'README.md', bytes: new TextEncoder().encode(page) };
}

function factsOf({ person }: Member): Facts {
  const { name, birth } = papersOf(person, LAST_YEAR);
  const { key, sex, cccd, cmnd } = person;
  return { person: key, name: name.join(' '), birth, sex, cccd, cmnd };
}

/** Simulates the years, again with more people if there are too few rows. */
function enough(
  scenario: YearsScenario,
  { scenario: id, rows, seed, communes }: YearsRequest,
): { chronicle: Chronicle; files: HandedFile[] } {
  let people = Math.ceil(rows * scenario.peoplePerRow * surplus);
  for (;;) {
    const random = new Random(seed * 86_028_121 + (id === 'party-years' ? 67_867_967 : 22_801_763));
    const places = placesOf(scenario, communes, rows, random);
    const chronicle = new Chronicle(scenario, places, random);
    chronicle.run(people);
    const files = handedFiles(chronicle, random);
    const count = files.reduce((sum, { entries }) => sum + entries.length, 0);
    if (count < rows) {
      people = Math.ceil(((people * rows) / count) * surplus);
      continue;
    }
    countCards(files, chronicle);
    strikeDown(files, rows, random);
    return { chronicle, files };
  }
}

function countCards(files: readonly HandedFile[], { causes }: Chronicle): void {
  for (const { entries, layout } of files) {
    if (layout.isAmerican) causes.add('dates saved under American settings', entries.length);
    for (const { id, person } of entries) {
      if (id === person.cmnd && id !== idOf(person, LAST_YEAR))
        causes.add('an older card still on the list');
    }
  }
}
