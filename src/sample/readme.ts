/** Writes the README of a sample: its files, and the place of each trap. */
import { groupBy } from '../model/index.js';
import type { Trap } from './compose.js';
import { type KindId, kinds } from './faults/kinds.js';
import type { Entry } from './people/entry.js';
import { rostersOf, type Scenario } from './scenarios/scenario.js';

/** Most cases that are listed; for more, only counts are given. */
const MOST_LISTED = 200;

/** Tells whether the page gives the place of each case. */
export function listsPlaces(traps: readonly Trap[]): boolean {
  return traps.length <= MOST_LISTED;
}

/**
 * Writes the page.
 * @param command that wrote the sample
 * @param place gives the place of a row as `file:sheet:row`
 */
export function readme(
  scenario: Scenario,
  traps: readonly Trap[],
  command: string,
  place: (entry: Entry) => string,
): string {
  const byKind = groupBy(traps, (trap) => trap.kind);
  const where = (trap: Trap): string =>
    trap.entries.map((entry) => `\`${place(entry)}\``).join(' + ');
  const cases = (same: Trap[]): string =>
    listsPlaces(traps) ? same.map(where).join('<br>') : String(same.length);
  return [
    `# ${scenario.title}`,
    '',
    `Written by \`${command}\`. All people are invented: names are drawn from lists, ID`,
    'numbers are right in structure and random in their last six digits, and every phone number has',
    '99 behind its prefix. Likeness to real people is chance. What becomes of a branch is an example.',
    '',
    '| file | old commune | format |',
    '|---|---|---|',
    ...scenario.communes.flatMap((commune) =>
      rostersOf(commune).map(
        ({ roster }) => `| \`${roster.path}\` | ${commune.name} | ${roster.format} |`,
      ),
    ),
    '',
    scenario.newCommune === undefined
      ? 'There is no branch table.'
      : '`branches.csv` shows what became of each old branch'.concat(unlistedBranches(scenario)),
    '`truth.csv` gives the person of each member row.',
    '',
    ...scenario.notes.map((note) => `- ${note}`),
    '',
    '## Further rows of a person',
    '',
    'All rows of a case are one person; a row is `file:sheet:row`.',
    '',
    ...table(byKind, 'again', cases),
    '',
    '## Different people who look alike',
    '',
    ...table(byKind, 'other', cases),
    '',
    '## Rows with something wrong or a note',
    '',
    ...table(byKind, 'row', cases),
    '',
  ].join('\n');
}

function unlistedBranches({ communes }: Scenario): string {
  const names = communes.flatMap(({ name, branches }) =>
    branches.filter(({ to }) => to === '').map((branch) => `${branch.name} (${name})`),
  );
  return names.length === 0 ? '.' : `; it lacks ${names.join(', ')}.`;
}

function table(
  byKind: ReadonlyMap<KindId, Trap[]>,
  effect: 'again' | 'other' | 'row',
  cases: (same: Trap[]) => string,
): string[] {
  const lines = [...byKind]
    .filter(([kind]) => kinds[kind].effect === effect)
    .map(([kind, same]) => `| ${kind} | ${kinds[kind].what} | ${cases(same)} |`);
  return ['| kind | what | where |', '|---|---|---|', ...lines];
}
