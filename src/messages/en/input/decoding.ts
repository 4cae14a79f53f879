import type { DecodingArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Old and damaged encodings. */
export const decoding = sentences<DecodingArgs>()({
  'decoded-column':
    'Column {column}: read as {encoding}, {share} % of its marked words are valid Vietnamese, as it stands {before} %; it was converted to Unicode. Look the column over if the share is low.',
  'decoded-column-sheet':
    'Column {column}: too few words to tell, so it was read as {encoding} like other columns of the sheet ({share} % of its marked words are valid Vietnamese, as it stands {before} %). Look the column over.',
  'decoded-column-font':
    'Column {column}: its font is {font}, so it was read as {encoding}; {share} % of its marked words are valid Vietnamese, as it stands {before} %; it was converted to Unicode. Look the column over if the share is low.',
  'repaired-cells':
    'Column {column} has {count} {count:cell|cells} mixed with {encoding}; the wrong words were repaired, {count:in|the first in} this row. Compare with the original file; if a repair is wrong, correct the file and run again.',
  'left-as-names':
    'Column {column} has {count} {count:cell that looks|cells that look} like {encoding} but may be {count:a correct name|correct names} of another language; {count:it was kept as written, in|they were kept as written, the first in} this row. If {count:it is|they are} damaged, correct the file and run again.',
  'composed-columns':
    'In column {columns} marks are separate from their letters (as in windows-1258 and decomposed Unicode); they were joined into single letters (composed Unicode). There is nothing to do.',
  'ordinary-characters':
    '{count} {count:cell|cells} in column {columns} {count:has|have} unusual forms of characters (full-width digits and letters, hyphens of Word, HTML codes such as &#224;); they were read as the usual ones of a keyboard, {count:in|the first in} this row. There is nothing to do.',
  'encoding-combining': 'marks apart from their letters',
  'encoding-utf8': 'UTF-8 read as another code page',
});
