import type { OutputArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Files in the layouts of other systems. */
export const output = sentences<OutputArgs>()({
  'format-unknown':
    'Lists of the kind {profile} have no format "{name}". --format (or output.formats in the plan) takes: {known}.',
  'target-holds-edits':
    '"{file}" in "{path}" was edited or saved since it was written, so it is not replaced. Move it to another folder (a roster can be merged like any other), or choose another folder for the result.',
  'output-values-left':
    'Layout {output}: {count} {count:value|values} of {people} {people:person|people} {count:has|have} no cell there and {count:was|were} left out. {path} lists {count:it|each of them}.',
  'output-columns-left':
    'Layout {output}: {count} {count:column of the roster is not part of it. It is|columns of the roster are not part of it. They are} named at the end of {path}.',
  'output-no-label': 'The system has no label for this value',
  'output-no-gender': 'Male or female is unknown',
  'output-no-cell': 'The layout has no cell for this value',
  'output-no-column': 'The layout has no such column; people with a value: {count}',
  'choice-label': 'The system has no such label. Choose from the list.',
});
