import type { None } from '../args.js';

/** The frame of the help; commands and options are described in `cli/table`. */
export interface HelpArgs {
  'help-program': None;
  'help-title-usage': None;
  'help-title-arguments': None;
  'help-title-options': None;
  'help-title-commands': None;
  'help-option': None;
  'help-version': None;
  'help-examples': None;
  'help-usage-options': None;
  'help-usage-command': None;
}
