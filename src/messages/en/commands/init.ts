import type { InitArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Drafts of a plan and a branch table. */
export const init = sentences<InitArgs>()({
  'init-plan-title':
    'The plan of a merge. Correct what is wrong, then run:\n  hopnhat merge . --plan hopnhat.yaml -o ket-qua\nMore: docs/files.md',
  'init-plan-target': 'New commune (only needed without a branch table).',
  'init-plan-branches': 'Branch table: fill in Xã mới, correct Chi đoàn mới.',
  'init-plan-branches-filled': 'Branch table: Xã mới is complete; correct Chi đoàn mới if needed.',
  'init-plan-branches-none':
    'Branch table: the lists name no branch, so it is empty. If you fill it in, remove the # of the next line.',
  'init-plan-day': 'the day in the letterhead',
  'draft-commune': 'The old commune is unknown: fill it in.',
  'draft-joined': 'Taken for {name}. If that is wrong, correct the new branch.',
  'draft-same':
    'A branch of {communes} has this name too, so the new name has the old commune added.',
  'draft-same-open': 'A branch of {communes} has this name too: give it a new name that differs.',
  'draft-near': 'Nearly the same as: {names}. If they are one, give them one new branch.',
  'draft-small': 'Fewer than {minimum} people: see whether it should join another.',
  'init-plan-sources':
    'Rosters of the old communes. asOf is the date of a list: where values differ, the newer list wins.',
  'init-plan-commune': 'The old commune of this list is unknown. Remove the # and fill it in:',
  'init-plan-rows':
    'The old commune is read from each row or each list of this file ({communes}), so there is none to write here.',
  'init-plan-columns':
    'Columns that are only carried along or not sure. Take away the # of the line columns and of each column that is a field ({fields}); write its name instead of …:',
  'init-written':
    'Wrote {files}. Open branches.csv, fill in Xã mới and correct Chi đoàn mới; look over hopnhat.yaml; then run: {command}',
  'init-written-filled':
    'Wrote {files}. Open branches.csv and correct Chi đoàn mới if needed (Xã mới is complete); look over hopnhat.yaml; then run: {command}',
  'init-written-plan':
    'Wrote {files}. The lists name no branch, so branches.csv is empty and not in use. Look over hopnhat.yaml; then run: {command}',
  'init-redrafted':
    'Wrote {file} by the corrected plan, with the cells that the earlier table has. Look it over and use it instead: rename it to branches.csv, or run {command}',
  'init-exists':
    '"{path}" exists already and is never overwritten. Rename or delete it and run again.',
  'init-not-folder': '"{path}" is not a folder. Name the folder with the rosters.',
});
