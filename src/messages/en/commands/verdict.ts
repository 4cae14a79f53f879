import type { VerdictArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Judging whether lists were read completely. */
export const verdict = sentences<VerdictArgs>()({
  'verdict-title': 'Verdict',
  'verdict-complete': '{file}: read completely (lists: {lists}, people: {people}).',
  'verdict-complete-counted':
    '{file}: read completely (lists: {lists}, people: {people}; stated numbers of people that fit: {fitting}).',
  'verdict-look': '{file}: needs a look:',
  'verdict-no-list': '{file}: not read as a list:',
  'verdict-offered': 'column {column} “{heading}” looks like {fieldWithin} but was not used',
  'verdict-near': 'column {column} “{heading}” has a typing error and was taken for {fieldWithin}',
  'verdict-ambiguous':
    'column {column} “{heading}” may be {fieldWithin} or {rival}, so it was not used',
  'verdict-name-by-content':
    'column {column} “{heading}” was taken for {fieldWithin} by its content only',
  'verdict-unreadable':
    'column {column} “{heading}”: only {share} % of its cells could be read as {fieldWithin}',
  'verdict-commune':
    'people whose old commune is unknown: {count} (name the file after it, or write commune in the plan)',
  'verdict-branch': 'people whose branch is unknown: {count}',
  'verdict-rejected': 'rows that could not be read as people: {count}',
  'verdict-no-people': 'no people are below the header',
  'verdict-notes': 'warnings below the table of the sheet: {count}',
  'verdict-empty': 'the sheet is empty',
  'verdict-no-header': 'it has no header row; if it is a list, add one (Họ và tên, Ngày sinh …)',
  'verdict-no-name': 'it has no name column',
  'verdict-relatives': 'it lists relatives of the person above or of people on another sheet',
  'verdict-others': 'its title names donors or children of members',
  'verdict-people-no-header':
    'it seems to list people but has no header row; add one (Họ và tên, Ngày sinh …), or name the columns in the plan',
  'verdict-transposed':
    'the list lies on its side, a column for each person; copy it to a new sheet with Paste Special › Transpose',
  'verdict-counts': 'only counts the people of each branch',
  'verdict-left-out': 'left out by the plan',
  'verdict-sheet': 'sheet “{sheet}”:',
  'verdict-rows': 'row {rows}',
  'verdict-plan': 'if that is right, write in hopnhat.yaml, at this source: columns: {columns}',
  'verdict-more-reasons': '… and {count} more',
  'verdict-more-no-list': '… other files that were not read as lists: {count}',
  'verdict-files': '{count} {count:file|files} ({files}):',
  'verdict-total': 'Files: {files}; people: {people}; {counts}.',
  'verdict-total-complete': '{count} read completely',
  'verdict-total-look': '{count} to look at',
  'verdict-total-no-list': '{count} not read as a list',
  'verdict-next-merge': 'Next: {command}',
  'verdict-next-look':
    'Next: look at the places above, correct them in the file or in the plan hopnhat.yaml (hopnhat init writes one), and inspect again; if all is right, merge: {command}',
  'verdict-next-fix': 'Next: fix {file} first, and inspect again.',
  'verdict-next-fix-or-skip':
    'Next: fix {file} first, and inspect again. To merge without the unreadable files and their people: {command}',
  'verdict-next-others': '{file} (and {count} other {count:file|files})',
});
