import type { TerminalArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Errors, usage and progress on a terminal. */
export const terminal = sentences<TerminalArgs>()({
  decimal: '{whole}.{fraction}',
  'error-cells':
    '{count} {count:cell has|cells have} the error of a formula (#REF!, #N/A …), so the file lacks {count:its|their} value; {count:it|the first} is in this row. Correct the formula or type the value in the original file, and run again.',
  'usage-unknown-option': 'Unknown option {option}.',
  'usage-unknown-option-near': 'Unknown option {option}. Did you mean {near}?',
  'usage-unknown-command': 'Unknown command {command}.',
  'usage-unknown-command-near': 'Unknown command {command}. Did you mean {near}?',
  'usage-missing-argument': 'Missing: {argument}.',
  'usage-option-argument': 'The option {option} needs a value.',
  'usage-bad-choice': 'The value of {option} is not valid. Possible: {known}.',
  'usage-excess': 'Too many arguments: {text}. A path with blanks must be quoted.',
  'usage-read': 'This command reads filled-in files by an option. Write: --read {text}',
  'usage-from': 'The folder of the result is given by an option. Write: --from {text}',
  'usage-out': 'The folder to write to is given by an option. Write: -o {text}',
  'usage-backslash':
    'A \\ is right before the closing quote, so the text after it became part of the path: {text} Leave out the \\ at the end of the path.',
  'usage-see-help': 'For help: hopnhat --help, or hopnhat <command> --help.',
  'usage-see-help-command': 'Help and examples: hopnhat {command} --help',
  'error-title': 'ERROR',
  'error-internal':
    'The program itself failed; nothing was written. Please report it; HOPNHAT_DEBUG=1 shows the details.',
  'error-memory':
    'The lists need more memory than this computer can give. Nothing was written. Merge the provinces one by one, then their results (see docs/commands.md, hopnhat merge).',
  'warning-title': 'Warning',
  'settings-unused':
    'This file lies among the lists, and this run did not use it. To use it, run again with: {option}',
  'stage-read': 'Reading files',
  'stage-recognise': 'Recognising columns',
  'stage-normalise': 'Normalising',
  'stage-match': 'Matching',
  'stage-consolidate': 'Consolidating',
  'stage-write': 'Writing',
  'progress-files': '{done} of {total} {total:file|files}',
  'progress-rows': '{count} {count:row|rows}',
  'progress-left': 'about {seconds} {seconds:second|seconds} left',
});
