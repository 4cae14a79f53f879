import type { ValuesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Reading the values of members. */
export const values = sentences<ValuesArgs>()({
  'date-order-mdy':
    'This column writes the month first ({monthFirst} {monthFirst:value allows|values allow} no other reading) and was read that way. If that is wrong, rewrite it as day/month/year.',
  'date-order-mixed':
    'This column mixes two ways: {dayFirst} {dayFirst:value|values} with the day first, {monthFirst} with the month first; read with the day first. Correct the dates that are asked about.',
  'date-order-mixed-mdy':
    'This column mixes two ways: {monthFirst} {monthFirst:value|values} with the month first, {dayFirst} with the day first; read with the month first. Correct the dates that are asked about.',
  'date-order-styles':
    'This column mixes {dayFirst} day-first and {monthFirst} month-first {monthFirst:value|values}; they differ in separator, figures of the year or time of day, so each was read in its own order. Compare a few dates with the original.',
  'date-cells-exchanged':
    '{dateCells} date {dateCells:cell has|cells have} no day above 12, while all typed dates have a number above 12: the spreadsheet exchanged day and month of the date {dateCells:cell|cells}, so they were exchanged back. Compare a few dates with the original.',
  'date-order-by-lists':
    '{count} {count:date|dates} of this column {count:has|have} day and month exchanged: another list with a certain order has the same people. {count:It was|They were} exchanged back. Compare a few dates with the original.',
  'date-swapped':
    '{dateCells} date {dateCells:cell has|cells all have} a day of 12 or less while text cells go beyond: the spreadsheet may have swapped day and month. Compare with the original list.',
  'dates-of-past':
    'Most dates of this column ({count}) are older than the ages of the profile allow, so years from 1000 on were accepted. If the list is of living people, check the dates; else raise the ages of the profile.',
  'values-unusable':
    '{count:The value|None of the values} in this column ({count}) {count:cannot|can} be read as {fieldWithin}, so it is not used to recognise people. If the column is something else, correct its heading or its entry in the plan; if not, correct the values.',
  'values-mostly-unusable':
    '{count} {count:value|values} in this column cannot be read as {fieldWithin}, and {usable} can. If the column is something else, correct its heading or its entry in the plan; if not, correct the values.',
  'id-province-unknown':
    '{count} twelve-digit {count:number has|numbers have} a province code that is not on the list; {count:it was|they were} kept. Please check {count:it|them}.',
  'id-year-later':
    '{count} twelve-digit {count:number contains|numbers contain} a year of birth after 2029; {count:it was kept, but is|they were kept, but are} not used to recognise people. Compare with the papers.',
  'id-length-odd':
    '{count} ID {count:number has|numbers have} neither 9 nor 12 digits; {count:it was kept, but is|they were kept, but are} not used to recognise people. Compare with the papers.',
  'ages-outside':
    '{count} {count:person is|people are} outside the ages {min}–{max} (counted in 2025); nobody was removed. Check the year of birth or whether they have left.',
  'ages-all-outside':
    'Nearly all people here ({count}) are outside the ages {min}–{max} (counted in 2025); nobody was removed. This may be another list, as of children or older people. If so, name the sheet of the members in the plan (sources: path, sheet), or move the file to another folder. If not, check the years of birth.',
  'joined-young':
    '{count} {count:person|people} joined in the year in which they turned 15, but before that birthday; the dates are kept. Check the dates of birth and of joining.',
  'unmarked-are-female':
    'Only men are marked: the {marked} {marked:person with a mark was|people with a mark were} taken as male, the {unmarked} without as female. If that is wrong, write the gender of each person.',
  'unmarked-are-male':
    'Only women are marked: the {marked} {marked:person with a mark was|people with a mark were} taken as female, the {unmarked} without as male. If that is wrong, write the gender of each person.',
  'gender-codes':
    'The genders are codes: {meanings}. The ID numbers or middle names (Văn, Thị) of {agreed} of {people} {people:person|people} confirm this. If that is wrong, write the meaning into the heading, as in “Giới tính (1: Nam, 2: Nữ)”.',
  'gender-codes-unknown':
    'The genders are {count} {count:code|codes}{codes} with an unclear meaning; {count:it remains|they remain} as written. Write the meaning into the heading, as in “Giới tính (1: Nam, 2: Nữ)”, and run again.',
  'school-years':
    '{count} {count:cell|cells} of {fieldWithin} {count:is a date|are dates} (12 December), as a spreadsheet makes of “12/12”; {count:it was|they were} read as years of school again. Format the column as text before typing.',
  'codes-running':
    'This column of codes only numbers the rows ({count}), so it is not used to recognise people. It is kept as written.',
  'codes-not-unique':
    'This column has only {distinct} different {distinct:code|codes} for {count} {count:person|people}, so it is not used to recognise people. It is kept as written.',
  'codes-of-others':
    '{shared} {shared:code|codes} of this column {shared:is|are} on other lists too, but only {agreed} of them on people with the same given name: each office has its own codes, so they are not used to recognise people. They are kept as written.',
});
