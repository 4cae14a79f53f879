/** Collects the files that offices hand over on the day of the merger. */
import type { Random } from '#product/sample/index.js';
import type { Chronicle } from './chronicle.js';
import type { Entry } from './offices/entry.js';
import { type Layout, layoutOf } from './offices/layout.js';
import { isBeforeMerger } from './offices/particulars.js';
import { papersOf } from './people/person.js';
import type { Place } from './places.js';
import { LAST_YEAR } from './scenario.js';

export interface HandedFile {
  /** Path below `in`. */
  path: string;
  /** Index of the place; undefined for a list of pupils. */
  place?: number;
  layout: Layout;
  branches: readonly string[];
  entries: Entry[];
}

/** Years of birth of the pupils of upper schools. */
const pupilsBorn = [2007, 2009] as const;
const goToSchool = 0.75;

export function handedFiles(chronicle: Chronicle, random: Random): HandedFile[] {
  const { scenario, causes } = chronicle;
  const files: HandedFile[] = [];
  for (const { place, rows, lastYear } of chronicle.offices) {
    const { path, branches } = place;
    const layout = layoutOf(scenario, place, LAST_YEAR, random);
    files.push({
      path: `${path}.csv`,
      place: place.index,
      layout,
      branches,
      entries: rows.filter(({ isStruck }) => !isStruck),
    });
    if (lastYear.length === 0) continue;
    causes.add('list of the year before handed over too', lastYear.length);
    const before = random.chance(0.3) ? layout : layoutOf(scenario, place, LAST_YEAR - 1, random);
    files.push({
      path: `${path}-${LAST_YEAR - 1}.csv`,
      place: place.index,
      layout: before,
      branches,
      entries: lastYear,
    });
  }
  for (const place of chronicle.places) {
    if (place.school === undefined || !random.chance(scenario.schools)) continue;
    const entries = pupilsOf(place, chronicle, random);
    causes.add('on the list of a school too', entries.length);
    const layout = layoutOf(scenario, place, LAST_YEAR, random);
    files.push({
      path: `${place.path}-thpt.csv`,
      layout: schoolLayout(layout, place.school),
      branches: classes,
      entries,
    });
  }
  return files.filter(({ entries }) => entries.length > 0);
}

const classes = ['10', '11', '12'].flatMap((grade) =>
  ['A1', 'A2', 'A3', 'A4'].map((name) => grade + name),
);

function schoolLayout(layout: Layout, school: string): Layout {
  return { ...layout, letterhead: [...layout.letterhead, school.toUpperCase()] };
}

/** Lists pupils as the school's program does: by the papers shown at enrolment. */
function pupilsOf(place: Place, { members, places }: Chronicle, random: Random): Entry[] {
  const entries: Entry[] = [];
  for (const { person, home, isAway } of members) {
    const { year } = person.birth;
    if (year < pupilsBorn[0] || year > pupilsBorn[1] || isAway) continue;
    if (!isBeforeMerger(person.joined)) continue;
    if (schoolOf(home.place, places) !== place.index || !random.chance(goToSchool)) continue;
    const { name, birth, id, phone } = papersOf(person, LAST_YEAR - 1);
    entries.push({
      person,
      branch: (pupilsBorn[1] - year) * 4 + random.below(4),
      words: name,
      birth,
      id: random.chance(0.85) ? id : '',
      phone: random.chance(0.6) ? phone : '',
      sex: person.sex,
      style: { capitals: false, decomposed: false, dateForm: 'dd/mm/yyyy' },
      joined: person.joined,
      official: undefined,
      people: person.people,
      hometown: person.hometown,
      note: '',
      isStale: false,
      isStruck: false,
    });
  }
  return entries;
}

/** Finds the nearest upper school, in the same part of the district. */
function schoolOf(home: number, places: readonly Place[]): number {
  const { near } = places[home]!;
  const at = near.indexOf(home);
  return near[at - (at % 6)]!;
}

/** Keeps `rows` of all entries; the others were struck off just before the merger. */
export function strikeDown(files: readonly HandedFile[], rows: number, random: Random): void {
  let left = files.reduce((sum, { entries }) => sum + entries.length, 0);
  let wanted = rows;
  for (const file of files) {
    file.entries = file.entries.filter(() => {
      const isKept = random.next() * left < wanted;
      left--;
      if (isKept) wanted--;
      return isKept;
    });
  }
}
