import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles } from '../config/index.js';
import { branchDraft, type DraftedTable, planDraft, withOneStyle } from '../init/index.js';
import { fileError } from '../io/index.js';
import { type Language, sayIn } from '../messages/index.js';
import { branchWord, type Finding, inputError, withoutUndefined } from '../model/index.js';
import { survey } from '../pipeline.js';
import { spreadsheetCsv } from '../report/index.js';
import { findingsShown } from '../steps/index.js';
import { type Listener, progressOf } from './listener.js';
import { sourceDrafts } from './look/index.js';
import { prepare } from './run/index.js';
import { firstFree } from './surroundings.js';

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
  return firstFree((count) => join(folder, `branches${count === 1 ? '' : `-${count}`}.csv`));
}
