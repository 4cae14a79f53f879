/** Recognises the rosters of all tables, with the profile asked for or the one that their lists show. */
import {
  type Fault,
  type Finding,
  groupBy,
  InputError,
  type NoRoster,
  type Profile,
  type Table,
} from '../../model/index.js';
import {
  KindReader,
  leaveOut,
  type Recognition,
  recognise,
  relativesOf,
  withoutRelatives,
} from '../../recognise/index.js';
import type { MergeInput } from '../mergeInput.js';
import type { FilesRead, SourceSettings } from './files.js';
import { kindOfRun, type ListKinds, type RunKind } from './runKind.js';

export interface Roster extends Recognition {
  settings: SourceSettings | undefined;
}

/** The rosters of each sheet. */
export interface Recognised {
  sheets: Roster[][];
  findings: Finding[];
  faults: Fault[];
}

/**
 * Recognises all tables by the profile asked for, else by the kind that their lists show. A sheet with
 * several lists shows their kinds only after it is split, which any profile can do.
 * @returns the findings without the one about the kind, which is reported before those of other steps
 * @throws InputError for lists of two kinds
 */
export function recogniseByKind(
  tables: readonly Table[],
  { settings, faults }: Pick<FilesRead, 'settings' | 'faults'>,
  input: MergeInput,
): Recognised & { profile: Profile; kindFindings: Finding[] } {
  if (input.profile !== undefined) {
    const { profile } = input;
    return { profile, kindFindings: [], ...recogniseAll(tables, settings, profile) };
  }
  const unknown = input.profiles.find(({ signs }) => signs === undefined) ?? input.profiles[0]!;
  const reader = new KindReader(input.profiles, unknown);
  const kindOf = (shown: readonly ListKinds[]): RunKind => {
    const kind = kindOfRun(shown, unknown, input.earlierKind);
    if ('code' in kind) throw new InputError([...faults, kind]);
    return kind;
  };
  const isListed = listedTest(tables, settings);
  const ofSheets = tables.map((table, t): ListKinds => {
    const isPlanned = Object.keys(settings[t]?.columns ?? {}).length > 0;
    return { table, kinds: isListed(t) ? reader.ofSheet(table, isPlanned) : [] };
  });
  const first = kindOf(ofSheets);
  const recognised = recogniseAll(tables, settings, first.profile);
  const { profile, finding } = kindOf(
    recognised.sheets.flatMap((rosters, t) => kindsOfLists(rosters, reader) ?? ofSheets[t]!),
  );
  return {
    profile,
    kindFindings: [finding],
    ...(profile === first.profile ? recognised : recogniseAll(tables, settings, profile)),
  };
}

/** Lists the kinds of each list on a sheet with several; undefined for a sheet with one or none. */
function kindsOfLists(rosters: readonly Roster[], reader: KindReader): ListKinds[] | undefined {
  const lists = rosters.flatMap(({ table, layout }): ListKinds[] => {
    if (!('columns' in layout)) return [];
    const header = { top: layout.headerTop, bottom: layout.headerBottom };
    return [{ table, kinds: reader.ofList(table, header) }];
  });
  return lists.length > 1 ? lists : undefined;
}

/** Makes a test for sheets to read: all sheets of a file, unless the plan names some of them. */
function listedTest(
  tables: readonly Table[],
  settings: readonly (SourceSettings | undefined)[],
): (t: number) => boolean {
  const planned = new Set(
    settings.flatMap((own, t) => (own?.sheet === undefined ? [] : [tables[t].file])),
  );
  return (t) => settings[t] !== undefined || !planned.has(tables[t].file);
}

/** Recognises the rosters of all tables, in order; a table without one remains as it is. */
function recogniseAll(
  tables: readonly Table[],
  settings: readonly (SourceSettings | undefined)[],
  profile: Profile,
): Recognised {
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  const isListed = listedTest(tables, settings);
  const unclear = new Map<number, readonly Fault[]>();
  const sheets = tables.map((table, t): Roster[] => {
    const own = settings[t];
    if (!isListed(t)) {
      const left = leaveOut(table);
      findings.push(...left.findings);
      return [{ table, layout: left.value, settings: own }];
    }
    const recognised = valueOrFaults(() => recognise(table, profile, own?.columns ?? {}));
    if ('faults' in recognised) {
      unclear.set(t, recognised.faults);
      return [];
    }
    findings.push(...recognised.value.findings);
    return recognised.value.rosters.map((roster) => ({ ...roster, settings: own }));
  });
  for (const [t, found] of unclear) {
    const layout = unclearRelatives(tables[t], settings[t], found);
    if (layout === undefined || !isBesideMembers(tables[t], sheets.flat())) faults.push(...found);
    else sheets[t] = [{ table: tables[t], layout, settings: settings[t] }];
  }
  return { sheets, findings, faults };
}

/** Runs a step that may throw faults. */
export function valueOrFaults<Value>(
  step: () => Value,
): { value: Value } | { faults: readonly Fault[] } {
  try {
    return { value: step() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { faults: error.faults };
  }
}

/** Recognises a list of relatives, whose two columns of names need no decision of a person. */
function unclearRelatives(
  table: Table,
  settings: SourceSettings | undefined,
  faults: readonly Fault[],
): NoRoster | undefined {
  // A sheet that the plan names is a list of members, whatever its title.
  if (settings?.sheet !== undefined) return undefined;
  if (faults.some(({ code }) => code !== 'two-columns-one-field')) return undefined;
  return relativesOf(table);
}

/** Whether another sheet of the file has a list of members. */
function isBesideMembers({ file }: Table, rosters: readonly Roster[]): boolean {
  return withoutRelatives(rosters.filter(({ table }) => table.file === file)).some(
    ({ layout }) => 'columns' in layout,
  );
}

/** Leaves out lists of relatives, unless the plan names a sheet of their file. */
export function membersOnly(rosters: readonly Roster[]): Roster[] {
  const byFile = groupBy(rosters, ({ table }) => table.file);
  return [...byFile.values()].flatMap((own) =>
    own.some(({ settings }) => settings?.sheet !== undefined) ? own : withoutRelatives(own),
  );
}
