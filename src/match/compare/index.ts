/** The comparisons of all kinds of field. */
import { type BirthData, compareBirths } from './birth.js';
import { type BranchData, compareBranches } from './branch.js';
import { type CodeData, compareCodes } from './code.js';
import type { Comparison } from './comparison.js';
import { compareDates, type DateData } from './date.js';
import { compareGenders, type GenderData } from './gender.js';
import { compareIdNumbers, type IdData } from './idNumber.js';
import { compareNames, type NameData } from './name/name.js';
import { compareNameParts, type NamePartData } from './name/namePart.js';
import { comparePhones, type PhoneData } from './phone.js';
import { compareTexts, type TextData } from './text/text.js';

export type ComparisonData =
  | BirthData
  | BranchData
  | CodeData
  | DateData
  | GenderData
  | IdData
  | NameData
  | NamePartData
  | PhoneData
  | TextData;

export function compare(data: ComparisonData): Comparison {
  switch (data.role) {
    case 'birth':
      return compareBirths(data);
    case 'branch':
      return compareBranches(data);
    case 'code':
      return compareCodes(data);
    case 'date':
      return compareDates(data);
    case 'gender':
      return compareGenders(data);
    case 'idNumber':
      return compareIdNumbers(data);
    case 'name':
      return compareNames(data);
    case 'namePart':
      return compareNameParts(data);
    case 'phone':
      return comparePhones(data);
    case 'text':
      return compareTexts(data);
  }
}
