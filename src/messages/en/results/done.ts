import type { DoneArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** The end of a merge. */
export const done = sentences<DoneArgs>()({
  'result-left':
    'The earlier result was replaced but could not be removed; it is in "{path}". Close its files and delete that folder.',
  'model-saved': 'The weights are in: {path}',
  'done-title': 'Result',
  'done-rows': 'Rows read (people); files: {files}',
  'done-people': 'People after the merge',
  'done-merged': 'Rows merged into another',
  'done-rejected': 'Rows without a readable person',
  'done-questions': 'Questions for a person',
  'done-other-branches': 'other branches: {count}',
  'done-branches': 'New branches ({count})',
  'done-communes': 'New communes ({count})',
  'done-more-communes': '… and {count} more',
  'done-folders': 'further folders, one for each new commune: {count}',
  'done-where': 'The result is in: {folder}\n  {files}',
  'done-more-warnings': '… and {count} more of this kind{places}',
  'done-all-warnings': 'All warnings: {path}',
  'done-next-questions': 'Next: open {path} and answer the questions ({count}).',
  'done-next-communes':
    'Next: send each folder to its commune; each answers its own {path} ({count} {count:question|questions} in all).',
  'done-next-only': 'Next: open {path} and answer the questions of this commune.',
  'done-next-apply': 'With the answers (one file or more), run: {command}',
  'done-left-out': 'Questions for later rounds',
  'done-rounds': 'Expected rounds, with this one',
  'done-decided': 'Answers in force',
  'done-next-left-out':
    'No question is asked now. Questions left for later rounds: {count} (--max-questions <n> asks more); rules apply until then. The roster: {path}',
  'done-next-none': 'No questions. The roster is ready: {path}',
  'done-next-nobody':
    'Nobody was read, so the roster is empty. {path} says for each row why it is not a person; hopnhat inspect shows how the lists were read.',
  'strict-open': 'Open questions: {count} (--strict).',
});
