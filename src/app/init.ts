import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles } from '../config/index.js';
import {
  branchDraft,
  type DraftedTable,
  planDraft,
  type SourceDraft,
  withOneStyle,
} from '../init/index.js';
import { fileError } from '../io/index.js';
import { type Language, sayIn } from '../messages/index.js';
import {
  branchWord,
  type Finding,
  inputError,
  message,
  type Profile,
  type Table,
  withoutUndefined,
} from '../model/index.js';
import { survey } from '../pipeline.js';
import { guessColumns, looksLikePeople } from '../recognise/index.js';
import { spreadsheetCsv } from '../report/index.js';
import type { ParsedRosters } from '../steps/index.js';
import { findingsShown } from '../steps/index.js';
import { type Listener, progressOf } from './listener.js';
import { prepare } from './run/index.js';

export interface InitRequest {
  /** Folder with rosters; the drafts are written into it. */
  folder: string;
  /** Language of the comments in the drafts. */
  language: Language;
  /** New commune of all rosters. */
  to?: string;
  profile?: string;
  /** Corrected plan; only the branch table is drafted again. */
  plan?: string;
}

/** Paths of the written drafts, and findings about the rosters. */
export interface Drafts {
  plan: string;
  branches: string;
  table: DraftedTable;
  findings: Finding[];
}

/**
 * Writes a plan and a branch table for the rosters of a folder, for a person to correct. With a plan it
 * writes only the table again, beside the one that exists.
 * @throws InputError if one of them exists already
 */
export async function initFolder(
  { folder, language, to = '', profile, plan: corrected }: InitRequest,
  listener: Listener = {},
): Promise<Drafts> {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) {
    throw inputError('init-not-folder', { path: folder });
  }
  const plan = corrected ?? join(folder, 'hopnhat.yaml');
  const table = corrected === undefined ? join(folder, 'branches.csv') : freeTable(folder);
  for (const path of corrected === undefined ? [plan, table] : []) {
    if (existsSync(path)) throw inputError('init-exists', { path });
  }
  const prepared = await prepare({
    inputs: [folder],
    ...withoutUndefined({ plan: corrected, profile }),
  });
  const target = to || prepared.input.target;
  const { parsed, branches } = await survey({
    ...prepared.input,
    target,
    drafting: true,
    isTableDraft: corrected !== undefined,
    ...progressOf(listener),
  });
  listener.showing?.({ profile: parsed.profile });
  const say = sayIn(language, parsed.profile);
  const { branchMinimum, branchPrefixes } = parsed.profile;
  const word = branchWord(parsed.profile);
  const named = new Set(parsed.branches?.entries.map(({ newBranch }) => newBranch));
  const styled = withOneStyle(branches, word, branchPrefixes, named);
  const [headings, ...rows] = branchDraft(styled, target, word, branchMinimum, say);
  const state = tableState(branches, target);
  const how = parsed.findings.find(
    ({ code }) => code === 'profile-recognised' || code === 'profile-assumed',
  );
  try {
    if (corrected === undefined) {
      const draft = planDraft(parsed.profile, how, sourceDrafts(parsed), to, state, say);
      writeFileSync(plan, draft, { mode: 0o600, flag: 'wx' });
    }
    const text = [...spreadsheetCsv({ headings, rows }, ',')].join('');
    writeFileSync(table, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw fileError(error, folder);
  }
  const findings = [...prepared.findings, ...parsed.findings];
  const shown = findings.map(findingsShown(parsed, profiles));
  return { plan, branches: table, table: state, findings: shown };
}

function tableState(branches: readonly { newCommune: string }[], target: string): DraftedTable {
  if (branches.length === 0) return 'empty';
  return branches.every(({ newCommune }) => (newCommune || target) !== '') ? 'filled' : 'open';
}

/** Gives the first of `branches.csv`, `branches-2.csv`, … that does not exist. */
function freeTable(folder: string): string {
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? 'branches.csv' : `branches-${count}.csv`);
    if (!existsSync(path)) return path;
  }
}

/**
 * Drafts one entry per file, or one per sheet if the sheets belong to different communes. A commune that
 * differs between rows or lists of a sheet is not a setting: here it would override the rows.
 */
function sourceDrafts(parsed: ParsedRosters): SourceDraft[] {
  const { tables, layouts, origins, profile } = parsed;
  const drafts: SourceDraft[] = [];
  for (const file of new Set(tables.map((table) => table.file))) {
    const own = [...tables.keys()].filter(
      (t) => tables[t].file === file && 'columns' in layouts[t],
    );
    const unread = unreadSheets(tables, layouts, file, profile);
    if (own.length === 0 && unread.length > 0) {
      drafts.push(...unread);
      continue;
    }
    const sheets = [...new Set(own.map((t) => tables[t].sheet))].map((sheet) =>
      own.filter((t) => tables[t].sheet === sheet),
    );
    const settings = new Set(sheets.map((sheet) => settingOf(parsed, sheet)));
    const apart = settings.size > 1;
    for (const entry of apart ? sheets : [own]) {
      if (entry.length === 0) continue;
      const commune = settingOf(parsed, entry);
      const by = origins.sources[entry[0]]?.by;
      drafts.push({
        path: file,
        ...(apart ? { sheet: tables[entry[0]].sheet } : {}),
        commune,
        ...(by === undefined || commune === ''
          ? {}
          : { communeBy: message(`commune-by-${by}`, { commune }) }),
        ...dayOf(parsed, entry),
        communes: commune === '' ? communesOf(parsed, entry) : [],
        needsCommune: entry.some((t) => origins.sources[t] === undefined),
        ...candidatesOf(parsed, entry),
        doubtful: doubtfulColumns(parsed, entry),
      });
    }
    drafts.push(...unread);
  }
  return drafts;
}

/** Finds the one day of some rosters. */
function dayOf({ days }: ParsedRosters, entry: readonly number[]): Pick<SourceDraft, 'day'> {
  const [day = 0, ...others] = new Set(entry.map((t) => days[t]));
  return day === 0 || others.length > 0 ? {} : { day };
}

/** Finds the one commune of some rosters, if all of their rows share it; else `''`. */
function settingOf(parsed: ParsedRosters, entry: readonly number[]): string {
  const sources = entry.map((t) => parsed.origins.sources[t]);
  const byRows = sources.some((each) => each?.by === 'column' || each?.by === 'section');
  const [commune, ...others] = new Set(sources.map((each) => each?.commune ?? ''));
  return byRows || others.length > 0 ? '' : (commune ?? '');
}

/** Lists the communes of the rows of some rosters. */
function communesOf({ origins }: ParsedRosters, entry: readonly number[]): string[] {
  const communes = new Set(entry.flatMap((t) => origins.communes[t]));
  communes.delete('');
  return [...communes];
}

function candidatesOf(
  { origins }: ParsedRosters,
  entry: readonly number[],
): Pick<SourceDraft, 'candidates'> {
  const problem = origins.problems.find(
    ({ table, candidates, isNear }) => entry.includes(table) && candidates.length > 1 && !isNear,
  );
  return withoutUndefined({ candidates: problem?.candidates });
}

/** Lists each column of the file's sheets once, without derived columns, which are on no sheet. */
function doubtfulColumns(
  { tables, layouts, findings }: ParsedRosters,
  entry: readonly number[],
): SourceDraft['doubtful'] {
  const doubtful = new Map<string, SourceDraft['doubtful'][number]>();
  for (const t of entry) {
    const layout = layouts[t];
    if (!('columns' in layout)) continue;
    for (const { index, header, field, by } of layout.columns) {
      if (by !== 'unknown' && by !== 'near') continue;
      const offer = findings.find(
        ({ code, place }) =>
          (code === 'column-offered' || code === 'ambiguous-wording') &&
          place?.file === tables[t].file &&
          (place.sheet ?? '') === tables[t].sheet &&
          place.column === header,
      );
      const guess = field ?? offer?.args.field;
      const column = { index, header, ...(guess === undefined ? {} : { guess: String(guess) }) };
      doubtful.set(`${index} ${header}`, column);
    }
  }
  return [...doubtful.values()];
}

/** Sheets of people without a header: the plan may say which column is which. */
function unreadSheets(
  tables: readonly Table[],
  layouts: ParsedRosters['layouts'],
  file: string,
  profile: Profile,
): SourceDraft[] {
  const sheets = tables.filter((table) => table.file === file);
  return tables.flatMap((table, t) => {
    const layout = layouts[t];
    const isUnread = 'reason' in layout && layout.reason === 'no-header' && looksLikePeople(table);
    if (table.file !== file || !isUnread) return [];
    return [
      {
        path: file,
        ...(sheets.length > 1 ? { sheet: table.sheet } : {}),
        commune: '',
        communes: [],
        needsCommune: true,
        doubtful: guessColumns(table, profile).map(({ index, header, field }) => ({
          index,
          header,
          ...withoutUndefined({ guess: field }),
        })),
      },
    ];
  });
}
