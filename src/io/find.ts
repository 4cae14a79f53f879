import { lstatSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import {
  countBy,
  type Fault,
  type Finding,
  fault,
  finding,
  InputError,
  inputError,
  messageOf,
  type SkippedFile,
} from '../model/index.js';
import { compareText, joinFirst } from '../text/index.js';
import { HIDDEN, isWithin, realPath } from './paths.js';
import { fileError, listFolder, statOf } from './read.js';
import { insideResult } from './result/insideResult.js';
import { isResult } from './result/summary.js';

/** One file to read: its path, and its name in the run. */
interface FoundFile {
  path: string;
  /** Path below the named input, with `/`, in NFC; longer if two would be equal. */
  file: string;
}

export interface Found {
  /** Sorted by `file`, by code point. */
  files: FoundFile[];
  findings: Finding[];
  /** Unreadable folders with the codes of the reasons; only if they may be skipped. */
  skipped: SkippedFile[];
}

const ROSTER_EXTENSIONS = new Set([
  '.xlsx',
  '.xlsm',
  '.xlsb',
  '.xls',
  '.ods',
  '.fods',
  '.csv',
  '.tsv',
  '.txt',
]);
/** Drafts of branch tables. */
const OWN_TABLES = /^branches(?:(?:-\d+)?\.csv|\.xlsx)$/i;
/** Names of the tool's other files; a result is recognised by its `summary.json`. */
const OWN_FILES = /^(?:hopnhat\.yaml|decisions\.csv|viec-can-lam\.xlsx|gia-tri-chua-ghi\.csv)$/i;
/** Shortcuts of Windows, which are files. */
const SHORTCUTS = new Set(['.lnk', '.url']);
/** Lock files of office programs beside an open file. */
const LOCK = /^(~\$|\.~lock\.)/;

/** Whether a file may be a roster by its name; the tool's own files and hidden ones are not. */
export function isRosterName(name: string): boolean {
  const isOwn = OWN_FILES.test(name) || OWN_TABLES.test(name) || HIDDEN.test(name);
  return !isOwn && ROSTER_EXTENSIONS.has(extname(name).toLowerCase());
}

interface Search {
  /** Kind of files that are searched for; drafts of branch tables are no lists. */
  wanted: 'lists' | 'tables';
  /** Real path → file, so that no file is read twice. */
  found: Map<string, FoundFile>;
  /** Place and code → finding, so that no finding is repeated. */
  findings: Map<string, Finding>;
  /** Real paths. */
  except: ReadonlySet<string>;
  /** Named folders with the branches of an output; below are the same people once more, by commune. */
  flat: Set<string>;
  /** Path below the input → reason why it is unreadable. */
  unreadable: Map<string, readonly Fault[]>;
}

/** A named folder that is searched. */
interface Root {
  path: string;
  /** Path as the user named it. */
  given: string;
}

/**
 * Expands files and folders into the rosters to read.
 * @param inputs as named by the user, in any order: the result is the same
 * @param except absolute paths of files that are not rosters (plan, branch table)
 * @param maySkip whether unreadable folders are left out, with a warning for each
 * @throws InputError for a path that does not exist or is unreadable, and for inputs without any roster
 */
export function findRosters(
  inputs: readonly string[],
  except: ReadonlySet<string>,
  maySkip = false,
): Found {
  const search = searchFor('lists', except);
  const faults = inputs.flatMap((input) => searchInput(input, search));
  if (faults.length > 0) throw new InputError(faults);
  const unreadable = [...search.unreadable.values()].flat();
  if (unreadable.length > 0 && (!maySkip || search.found.size === 0)) {
    throw new InputError(unreadable);
  }
  if (search.found.size === 0) {
    throw noRosters(inputs, search);
  }
  const skipped = skippedFolders(search);
  return {
    files: nameApart([...search.found.values()]),
    findings: [...sortedFindings(search), ...skipped.findings],
    skipped: skipped.files,
  };
}

/**
 * Finds the files of a branch table.
 * @param input a file, or a folder with a part of the table in each file
 * @throws InputError for an unreadable folder, and for one without any table
 */
export function findBranchTables(input: string): Pick<Found, 'files' | 'findings'> {
  const search = searchFor('tables', new Set());
  const faults = [...searchInput(input, search), ...[...search.unreadable.values()].flat()];
  if (faults.length > 0) throw new InputError(faults);
  if (search.found.size === 0) throw inputError('branches-none', { path: input });
  return { files: nameApart([...search.found.values()]), findings: sortedFindings(search) };
}

function searchFor(wanted: Search['wanted'], except: ReadonlySet<string>): Search {
  return {
    wanted,
    found: new Map(),
    findings: new Map(),
    except: new Set([...except].map((path) => realPathOf(path) ?? path)),
    flat: new Set(),
    unreadable: new Map(),
  };
}

function sortedFindings({ findings }: Search): Finding[] {
  return [...findings].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

/** Most files of other kinds that are named. */
const OTHERS_SHOWN = 3;

/** Makes the error for inputs without any roster; names the files of other kinds that are there. */
function noRosters(inputs: readonly string[], { findings }: Search): InputError {
  const path = inputs.join(', ');
  const others = [...findings.values()].flatMap(({ place }) => place?.file ?? []);
  if (others.length === 0) return inputError('no-rosters', { path });
  const files = joinFirst(others.sort(compareText), OTHERS_SHOWN);
  return inputError('no-rosters-others', { path, count: others.length, files });
}

function searchInput(input: string, search: Search): Fault[] {
  const path = resolve(input);
  const stat = statOf(path, input);
  if (stat === undefined) return [fault('input-missing', { path: input })];
  if (!stat.isDirectory()) {
    // A pattern like `*.xlsx` names lock files and the branch table as well.
    if (!LOCK.test(basename(path))) add(search, path, nameOf(path));
    return [];
  }
  const inside = isResult(path) ? 'part' : insideResult(path);
  if (inside === 'part') return [fault('input-is-result', { path: input })];
  if (inside === 'output') search.flat.add(path);
  walk({ path, given: input }, path, search);
  return [];
}

function walk(root: Root, folder: string, search: Search): void {
  const list = () => listFolder(folder, givenName(root, folder));
  for (const name of unlessUnreadable(search, root, folder, list) ?? []) {
    if (HIDDEN.test(name)) continue;
    const path = join(folder, name);
    unlessUnreadable(search, root, path, () => meet(root, path, search));
  }
}

/** Names a path below the named input; the input itself has its own name. */
function nameBelow(root: Root, path: string): string {
  const below = path === root.path ? basename(path) : relative(root.path, path);
  return below.split(sep).join('/').normalize('NFC');
}

/** Names a path with the folder as the user named it. */
function givenName(root: Root, path: string): string {
  return join(root.given, relative(root.path, path));
}

/** Continues after an unreadable path, so that all of them are reported together. */
function unlessUnreadable<Value>(
  { unreadable }: Search,
  root: Root,
  path: string,
  act: () => Value,
): Value | undefined {
  try {
    return act();
  } catch (error) {
    const known = fileError(error, givenName(root, path));
    if (!(known instanceof InputError)) throw known;
    unreadable.set(nameBelow(root, path), known.faults);
    return undefined;
  }
}

function skippedFolders({ unreadable }: Search): { files: SkippedFile[]; findings: Finding[] } {
  const sorted = [...unreadable].sort(([a], [b]) => compareText(a, b));
  return {
    files: sorted.map(([file, faults]) => ({ file, reasons: faults.map(({ code }) => code) })),
    findings: sorted.map(([file, faults]) => {
      const reason = faults.map(messageOf);
      return finding('warning', 'folder-skipped', { reason }, { file });
    }),
  };
}

function meet(root: Root, path: string, search: Search): void {
  const name = basename(path);
  const below = nameBelow(root, path);
  const isLink = lstatSync(path).isSymbolicLink();
  const extension = extname(name).toLowerCase();
  if ((isLink && !leadsInto(root.path, path)) || SHORTCUTS.has(extension)) {
    note(search, 'link-outside', below);
    return;
  }
  const stat = statOf(path, givenName(root, path));
  if (stat?.isDirectory()) {
    // A link to a folder above itself would never end.
    if (!isLink && !isResult(path) && !search.flat.has(root.path)) walk(root, path, search);
  } else if (!OWN_FILES.test(name) && !(search.wanted === 'lists' && OWN_TABLES.test(name))) {
    if (ROSTER_EXTENSIONS.has(extension) && stat?.isFile()) add(search, path, below);
    else if (!search.except.has(realPathOf(path) ?? path)) {
      note(search, search.wanted === 'lists' ? 'file-not-read' : 'branches-file-not-read', below);
    }
  }
}

/** Spells a name as the disk does: on Windows it may have been named in another case. */
function nameOf(path: string): string {
  const given = basename(path);
  const onDisk = basename(realPath(path));
  return onDisk.toLowerCase() === given.toLowerCase() ? onDisk : given;
}

/** Keeps the shorter name of a file that is found twice, whichever input comes first. */
function add({ found, except }: Search, path: string, below: string): void {
  const real = realPath(path);
  if (except.has(real)) return;
  const file = below.normalize('NFC');
  const known = found.get(real);
  const order =
    known === undefined ? -1 : file.length - known.file.length || compareText(file, known.file);
  if (order < 0) found.set(real, { path, file });
}

function note(
  { findings }: Search,
  code: 'link-outside' | 'file-not-read' | 'branches-file-not-read',
  file: string,
): void {
  findings.set(`${file}\n${code}`, finding('warning', code, {}, { file }));
}

/** Whether a link leads to a place inside the named folder. */
function leadsInto(root: string, path: string): boolean {
  const real = realPathOf(path);
  const folder = realPath(root);
  return real !== undefined && real !== folder && isWithin(real, folder);
}

function realPathOf(path: string): string | undefined {
  try {
    return realPath(path);
  } catch {
    return undefined;
  }
}

/** Adds as many parent folders as needed to equal names of files of different inputs. */
function nameApart(found: readonly FoundFile[]): FoundFile[] {
  const files = [...found].sort((a, b) => compareText(a.path, b.path));
  for (let grown = true; grown; ) {
    grown = false;
    for (const each of clashing(files)) {
      const parts = each.path.split(sep).filter((part) => part !== '');
      const depth = each.file.split('/').length + 1;
      if (depth > parts.length) continue;
      each.file = parts.slice(-depth).join('/').normalize('NFC');
      grown = true;
    }
  }
  // The remaining names differ in their encoding only.
  clashing(files).forEach((each, i) => {
    if (i > 0) each.file = `${each.file} (${i + 1})`;
  });
  return files.sort((a, b) => compareText(a.file, b.file));
}

function clashing(files: readonly FoundFile[]): FoundFile[] {
  const count = countBy(files, ({ file }) => file);
  return files.filter(({ file }) => (count.get(file) ?? 0) > 1);
}
