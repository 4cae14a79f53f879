import type { HelpArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** The frame of the help; commands and options are described in `cli/table`. */
export const help = sentences<HelpArgs>()({
  'help-program':
    'Consolidates the rosters of old communes into one of the new commune: finds people listed twice, maps branches, and lists what a person must decide.',
  'help-title-usage': 'Usage:',
  'help-title-arguments': 'Arguments:',
  'help-title-options': 'Options:',
  'help-title-commands': 'Commands:',
  'help-option': 'show this help',
  'help-version': 'show the version',
  'help-examples': 'Examples:',
  'help-usage-options': '[options]',
  'help-usage-command': '<command>',
});
