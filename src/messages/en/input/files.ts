import type { FilesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Finding and writing files. */
export const files = sentences<FilesArgs>()({
  'input-missing': '"{path}" was not found. Check the path.',
  'masked-path-several':
    'The earlier result hides numbers, and several names look like "{path}" once they are hidden. Rename or move the other ones, then try again.',
  'input-is-result':
    '"{path}" is the result of an earlier merge, not an original roster. Name the folder with the rosters of the old communes. To merge results of several offices, name the roster.csv of each.',
  'no-rosters':
    '"{path}" has no Excel or CSV roster. Files of these kinds are read: .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv, .tsv, .txt.',
  'no-rosters-others':
    '"{path}" has no Excel or CSV roster, only {count} {count:file|files} of other kinds ({files}). Word, PDF, pictures and archives are not read: ask for the Excel file, or copy the list into Excel and save it as .xlsx.',
  'no-inputs': 'No roster was named. Name files or folders, or sources in hopnhat.yaml.',
  'link-outside':
    'The link leads out of the folder and was not followed. Copy the real file into the folder.',
  'file-not-read':
    'This file was not read (neither Excel nor CSV). If people are listed in it, ask for the Excel file, or copy them to Excel and save as .xlsx.',
  'file-of-questions':
    'This is the question file of a result, not a list, so it is not merged. If it has answers: hopnhat apply (a check sample: hopnhat audit --read; a list for the register: hopnhat verify --read).',
  'file-of-branches':
    'This is a branch table, not a list; this run does not use it. To use it, run again with --branches and the name of this file; put several into a folder of their own, and name that.',
  'file-of-result':
    'hopnhat wrote this file (ledger, worklist, truth.csv …). It is not a list, so it is not merged. To use a ledger: add --decisions and its name.',
  'file-open-elsewhere': '"{path}" is open in Excel or another program. Close it and try again.',
  'file-not-allowed':
    'No permission to read or write "{path}". Ask for it, or copy it to another folder.',
  'file-failed':
    '"{path}" could not be read or written ({code}). Copy it to a folder of this computer (no OneDrive, no network drive) with a short path and try again.',
  'file-is-folder': '"{path}" is a folder, but a file is needed here. Name the file.',
  'file-not-folder': '"{path}" is a file, but a folder is needed here. Name a folder.',
  'file-in-path': 'There is no folder for "{path}": a part of this path is a file. Check the path.',
  'disk-full': 'The disk is full; "{path}" could not be written. Free some space and run again.',
  'target-name':
    'Windows cannot use the folder name "{path}". Choose another name: without < > : " | ? *, without a full stop or blank at its end, and not con, aux, nul …',
  'target-not-empty':
    'The folder "{path}" has other files and is not a result of hopnhat. Choose a new or empty folder.',
  'target-holds-result':
    'The folder "{path}" already has a result. Choose another, or add --force to replace it.',
  'target-foreign-file':
    'The folder "{path}" has "{file}", which hopnhat did not write, so it is not replaced. Move that file away, or choose another folder.',
  'target-holds-answers':
    '"{file}" in "{path}" has answers that have not been used, so it is not replaced. Copy it elsewhere first, or choose another folder.',
  'target-holds-decisions':
    'The folder "{path}" holds {count} {count:decision|decisions} (decisions.csv) that this run does not take along, so it is not replaced. Go on from it: merge with --previous "{path}" or apply with --from "{path}" (everybody keeps their Mã), or merge with --decisions "{ledger}" (decisions only); or choose another folder.',
  'target-changed':
    '"{file}" in "{path}" changed while the program was running, so it is not replaced. Run again.',
  'target-busy':
    'Another run (process {pid} on {host}) is writing to "{path}". Wait until it ends, or choose another folder. If you are sure that none is running, move the hidden folder "{work}" elsewhere (do not delete it: "old" may be the earlier result) and run again.',
  'target-is-drive':
    '"{path}" is a drive or a shared folder, which cannot be replaced. Write to a folder in it, such as "{below}".',
  'target-is-current':
    'The terminal is in "{path}", which the result replaces. Change to the folder above (cd ..) and write to "{full}", or choose another folder.',
  'path-too-long':
    'The path "{path}" is too long ({length} characters) for this computer. Use shorter names and paths.',
  'folder-skipped':
    'This folder could not be read and was left out because of --skip-bad-files: {reason} If it has rosters, their people are not in the result.',
  'recovered-restored':
    'An earlier run was interrupted while it replaced the result; the earlier result is back in "{path}".',
  'recovered-set-aside':
    'An earlier run was interrupted while it replaced the result, and another folder is in that place now; the earlier result is in "{path}".',
  'recovered-removed':
    'An earlier run was interrupted while it wrote "{path}"; the half-written files were removed.',
  'sheet-not-read':
    'This sheet seems to list people but has no header row, so it was not read. If it is a roster, add a header row (Họ và tên, Ngày sinh …).',
  'sheet-continued':
    'This sheet has no header row. Its rows fit the columns of sheet "{other}", so it was read with them. If that is wrong, add a header row.',
  'sheet-left-out':
    'This sheet was left out, since the plan names another sheet of the file. If it is wanted, add an entry to sources with this sheet.',
  'rosters-gone':
    'Missing rosters of the earlier result: {count} ({files}). People who are in no other roster are gone from this result (changes.csv, “gone”). If that is a mistake, copy {count:the roster|the rosters} back and run again from the earlier result.',
  'result-needs-plan': 'The plan "{path}" was not found; the earlier result was made with it.',
  'result-needs-branches':
    'The branch table "{path}" was not found; the earlier result was made with it.',
  'result-needs-profile':
    'The profile "{path}" was not found; the earlier result was made with it.',
  'result-needs-roster': 'The roster "{path}" was not found; the earlier result was made of it.',
  'result-needs-again':
    'The paths above start from the result folder {path}. Copy what is missing to these places, or copy the result folder back to where it was written, then run again.',
  'target-holds-open-rows':
    'The folder "{path}" holds {count} {count:note or answer|notes and answers} not yet usable (decisions.csv) that this run does not take along, so it is not replaced. Go on from it with --previous "{path}" or --from "{path}", or merge with --decisions "{ledger}"; or choose another folder.',
  'roster-too-wide':
    'The lists have {columns} unknown {columns:column|columns} and {rows} {rows:row|rows}: the roster would have more than {limit} cells, most of them blank. Delete columns that nobody needs (this list has most of them), or merge the lists in parts.',
  'communes-too-many':
    'The lists lead to {communes} new {communes:commune|communes} but have only {rows} {rows:row|rows}, on average fewer than {few} a commune. Usually a column of birthplaces or home villages was read as the old commune: see inspect. If it is right, add --many-communes (a folder for each new commune), or write one commune alone: merge --only.',
  'result-too-large':
    'The result would have more than {limit} characters (while writing {path}), far more than these lists need. A long text (a file name, a title, a branch) usually repeats on thousands of rows: shorten it and run again.',
});
