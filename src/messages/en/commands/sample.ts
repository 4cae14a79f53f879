import type { SampleArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Synthetic rosters. */
export const sample = sentences<SampleArgs>()({
  'sample-rows-few':
    'Too few rows: a whole number of at least {least} is needed. Run again with --rows {least} or more.',
  'sample-format-province':
    'Only the scenario province comes in several formats. Leave out --format, or add --scenario province.',
  'sample-written':
    '{count} {count:file|files} written to {path} (invented people). To merge them, run: {command}',
  'sample-exists': 'The folder "{path}" is not empty. Choose a new one.',
});
