import type { PicturesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Texts of the pictures of the report. */
export const pictures = sentences<PicturesArgs>()({
  'picture-flow': 'From old communes to new branches',
  'picture-flow-communes': 'From old communes to new communes',
  'picture-flow-note':
    'Each person counts once, by the leading row. The letters A, B, … are old communes; on the right they show how many people came from which.',
  'picture-pooled': '{count} other places',
  'picture-numbers': 'Table of the numbers',
  'picture-total': 'Total',
  'picture-more-rows': 'and {count} more rows',
  'picture-branches-left':
    'The picture shows {shown} of {count} branches; the table below shows more.',
  'picture-lowest-left': 'The picture shows {shown} of {count}: those that lack most.',
  'size-small': 'too small',
  'size-large': 'unusually large',
  'size-minimum': 'at least {count}',
  'size-fence': 'unusual: above {count}',
  'size-large-note':
    '▲: more than {fence} members, far above the other branches; consider dividing it.',
  'column-mark': 'Mark',
  'measure-right': 'Right',
  'measure-complete': 'Complete',
  'measure-clean': 'Clean',
  'measure-active': 'Active',
  'picture-quality': 'Right, complete, clean, active',
  'measure-right-note': 'Right: all values are valid, and no open question is about them.',
  'measure-complete-note': 'Complete: {fields} are all there.',
  'measure-clean-note': 'Clean: no open question about a second record or a shared ID number.',
  'measure-active-note':
    'Active: no status says that the person died, moved away or left. ?: number of people whose status is unclear, so this is not confirmed ({count} in all).',
  'measure-active-none': 'Active: unknown, since the lists have no status.',
  'quality-legend':
    'The other columns: percentage of members with a value. The darker and the more hatched a cell, the more is missing. ✕2: 2 values are invalid.',
  'quality-compared':
    '+4 or −4: 4 more or fewer people have the value than in the earlier result (new members left out).',
  'picture-ages': 'Age and gender',
  'picture-ages-note':
    'Ages in {year}. This kind of list expects {min} to {max}; ages outside are in bold.',
  'age-below': 'below {age}',
  'age-above': 'above {age}',
  'age-between': '{from}–{to}',
  'column-age': 'Age',
  'ages-male': 'Men',
  'ages-female': 'Women',
  'ages-unknown': 'Gender unknown',
  'picture-certainty': 'How sure the merges are',
  'picture-certainty-note':
    'Weight (bits) of the weakest link between the rows of a person: 1 bit more makes it twice as likely, 10 bits about 1,000 times. Pairs between the two thresholds are asked about.',
  'certainty-bits': 'weight (bits)',
  'certainty-merged': 'merged people, by their weakest link',
  'certainty-asked': 'pairs of rows asked about',
  'threshold-merge': 'from {bits}: merged',
  'threshold-ask': 'from {bits}: asked',
  'column-certainty': 'Certainty',
  'certainty-one-row': 'One row only',
  'certainty-decided': 'Merged by decision',
  'certainty-below': 'Merged through other rows, weakest link below the threshold',
  'certainty-near': 'Merged, weakest link less than 10 bits above the threshold',
  'certainty-sure': 'Merged, weakest link 10 bits or more above the threshold',
  'picture-loosest': 'Members whose rows hold together least',
  'picture-loosest-note':
    'Look at these before you sign. Each picture adds up the weights of the weakest link: a bar to the right speaks for one person, to the left for two. To see all rows: hopnhat explain <Mã>.',
  'picture-waterfall': 'Weights of {member}',
  'waterfall-prior': 'Before comparing',
  'loose-rows': 'Row A: {a} · Row B: {b}',
  'loose-bits': '{bits} bits',
  'picture-answers': 'How far the questions are answered',
  'picture-answers-note':
    'Answers that cannot be used or contradict each other do not count: their questions are still in the conflict files, with what was typed and why. The last two columns are part of the open ones.',
  'column-answered': 'Answered',
  'column-open': 'Open',
  'column-unusable': 'Unusable answer',
  'column-contradicting': 'Contradicting answers',
  'several-communes': '(several communes)',
  'overview-filter': 'Filter by name of commune',
  'overview-sort': 'Click a heading to sort.',
});
