import type { HelpArgs } from '../../model/index.js';
import { sentences } from '../sentences.js';

/** Help of the commands and options. */
export const help = sentences<HelpArgs>()({
  'option-previous': 'an earlier result: adds late rosters, everybody keeps their Mã',
  'option-decisions': 'ledger (decisions.csv) or corrected conflict files',
  'option-from-result': 'folder of an earlier result',
  'option-strict-answers': 'stop and write nothing if an answer does not count',
  'argument-corrected': 'corrected conflict files (csv, xlsx, ods)',
  'argument-undo':
    'codes of questions, Mã of members, names of answered files (all that they decided)',
  'help-apply': 'takes corrected conflict files and writes the result again',
  'help-undo': 'withdraws decisions and writes the result again',
  'help-program':
    'Consolidates the rosters of old communes into one of the new commune: finds people listed twice, maps branches, writes down what must be asked.',
  'help-merge': 'Merges rosters: the main job',
  'help-inspect': 'Shows what was understood of each file',
  'help-init': 'Looks at the rosters and writes a plan and a branch table to correct',
  'help-check': 'Runs fixture cases and compares with what they expect',
  'help-explain': 'Why two rows are one person or not; or how one member was put together',
  'help-sample': 'Writes synthetic rosters (invented people) to try out and measure',
  'help-title-usage': 'Usage:',
  'help-title-arguments': 'Arguments:',
  'help-title-options': 'Options:',
  'help-title-commands': 'Commands:',
  'help-option': 'show this help',
  'help-version': 'show the version',
  'help-lang': 'language (or the variable HOPNHAT_LANG)',
  'help-no-color': 'no colours (or the variable NO_COLOR)',
  'help-quiet': 'say nothing but errors',
  'help-json': 'print one JSON document on stdout',
  'help-examples': 'Examples:',
  'help-usage-options': '[options]',
  'help-usage-command': '<command>',
  'argument-inputs':
    'files or folders of rosters (.xlsx .xlsm .xlsb .xls .ods .fods .csv .tsv .txt)',
  'argument-folder': 'folder of rosters',
  'argument-cases': 'folders of cases: in/, branches.csv, hopnhat.yaml, truth.csv, expected/',
  'argument-rows': 'a row file:sheet:number (file::number for csv), or a Mã',
  'option-out': 'folder for the result',
  'option-plan': 'plan hopnhat.yaml',
  'option-branches': 'branch table: Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới',
  'option-to': 'new commune, where there is no branch table',
  'option-only':
    'write the folder of one new commune only (name or code); all files are still matched',
  'option-profile': 'kind of roster: doan-vien, dang-vien, hoi-vien, danh-sach (any) or a file',
  'option-strict': 'exit status 1 while questions are open',
  'option-model':
    'match by these weights instead of learning them (a file of --save-model, or the summary.json of a result)',
  'option-save-model': 'write the weights that were used to a file',
  'option-max-questions':
    'ask the n most valuable questions in each round (default: up to 6 % of the people)',
  'option-mask': 'hide the middle of ID and phone numbers, also in later runs on this result',
  'option-format': 'write only these: xlsx,csv,html',
  'option-delimiter': 'delimiter of roster.csv and conflicts.csv: , ; | or tab',
  'option-force': 'replace an earlier result in that folder',
  'option-skip-bad-files':
    'leave out files that cannot be read (with a warning and in summary.json) instead of stopping',
  'option-skip-bad-files-look':
    'leave out files that cannot be read (with a warning) instead of stopping',
  'option-jobs': 'files read and pairs compared at once (default: cores); the result is the same',
  'option-rows': 'with the kind of every row',
  'option-update': 'rewrite what is expected',
  'option-from': 'folder of a result that merge wrote',
  'option-sample-rows': 'number of rows (default 600; province: 300000)',
  'option-sample-format': 'format of the files of a province (default mixed)',
  'option-seed': 'seed; the same seed gives the same files',
  'option-scenario': 'scenario of the sample',
  'option-sample-out': 'new folder to write into',
  'option-strict-look':
    'exit status 1 when something needs a look, 2 when a file is not read as a list',
  'help-inspect-status':
    'Exit status: 0 all was read (something may need a look) · 2 a file was not read as a list (the others are shown all the same); 0 with --skip-bad-files. --strict: 1 something needs a look · 2 a file was not read, left out or not.',
  'help-units': 'Looks up an old or new commune: what it became, what it was made of',
  'argument-units': 'name (marks optional, with district or province if needed) or code',
  'help-evaluate':
    'Precision, recall and F1 of a result against known truth, and where they are lost',
  'option-truth': 'csv with the columns file,sheet,row,person',
  'option-pairs': 'write the pairs that were wrong or missed into this csv',
});
