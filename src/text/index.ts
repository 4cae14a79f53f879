/** Vietnamese text: letters, syllables, names, dates, numbers, cells and codes. Pure, without locale. */

export { saysAsAbove } from './cells/asAbove.js';
export { columnIndex, columnLetter } from './cells/columnLetter.js';
export {
  addsNothing,
  areCompatible,
  includesValue,
  isSameSpelling,
  spellingKey,
} from './cells/detail.js';
export { isErrorCell } from './cells/errorCell.js';
export { FORMULA_SIGNS, guarded, unguarded } from './cells/formulaGuard.js';
export { joinFirst } from './cells/joinFirst.js';
export { isOnlyDashes, isPlaceholder, saysNone } from './cells/placeholder.js';
export { needsQuotes } from './cells/quoting.js';
export { rowRanges } from './cells/rowRanges.js';
export { isDefaultSheetName, isSheetOfAll } from './cells/sheetName.js';
export { isTick } from './cells/tick.js';
export { FreeCodes, freeIds } from './codes/freeCodes.js';
export { isMemberId } from './codes/memberId.js';
export { resultColumns, resultOldBranch } from './codes/resultColumns.js';
export { rowHash } from './codes/rowHash.js';
export { openSeal, sealText } from './codes/seal.js';
export { sha256 } from './codes/sha256.js';
export { checkCharacter, checkedCode, shortCode } from './codes/shortCode.js';
export {
  DAY_AND_MONTH,
  type DateFault,
  type DateOrder,
  damagedDate,
  dateNumbers,
  dayFirst,
  exchangeDayAndMonth,
  isDateSerial,
  isGenerationApart,
  isRealDate,
  OLDEST_YEAR,
  parseDate,
  parsePlainDate,
  precisionOf,
  YEARS_OF_PAST,
  type YearRange,
  yearOf,
} from './dates/date.js';
export { type ColumnOrder, decideOrder } from './dates/dateOrder.js';
export { schoolYears } from './dates/schoolYears.js';
export { answerYears, birthYears, dateYears } from './dates/years.js';
export { letterWithTone, type Tone, tonelessCode } from './letters/alphabet.js';
export { inVietnameseOrder, nameKey, vietnameseKey } from './letters/collate.js';
export { detached } from './letters/detached.js';
export { differingPart } from './letters/difference.js';
export { isOneEdit } from './letters/edits.js';
export { lowerFirst, upperFirst } from './letters/firstLetter.js';
export {
  clean,
  compareText,
  fold,
  foldTight,
  isUnmarked,
  mayHaveLetter,
  slug,
  words,
} from './letters/fold.js';
export {
  hasLostLetters,
  isDamaged,
  isTypedAs,
  losesLettersWithin,
  mayBeWord,
} from './letters/lostLetters.js';
export { memoize } from './letters/memoize.js';
export { ordinary } from './letters/ordinary.js';
export { decodeEntities, withoutEntities } from './letters/references.js';
export { inSmallLetters } from './letters/smallLetters.js';
export { inTextOrder, sortByKey } from './letters/textOrder.js';
export { asWindows1252 } from './letters/windows1252.js';
export { findBaptism } from './names/baptism.js';
export { type GenderCode, isWrittenGender, parseGender } from './names/gender.js';
export { surnameFirst, withoutWomansPrefix } from './names/highland.js';
export { type ListedPerson, listedPeople } from './names/listedPeople.js';
export { isCompleteUnmarked, noteBehindName, parseName } from './names/name.js';
export { isSpellingOf, joinWords } from './names/nameSpelling.js';
export { namesakeMarkOf } from './names/namesakeMark.js';
export type { NameWords } from './names/nameToken.js';
export { isNameLikeSum } from './names/nameWords.js';
export { isCapitalised, isPhrase } from './names/phrase.js';
export { beginsWithSurname, COMMON_SURNAMES, isPersonName } from './names/surnames.js';
export { withoutTitle } from './names/title.js';
export { NameWordCounts, sexOfName } from './names/wordCounts.js';
export {
  containsMoreThanId,
  mayHaveLostZeros,
  PROVINCE_CODES,
  parseId,
  readAsCccd,
  readCccd,
  repairId,
  restoreZeros,
} from './numbers/idNumber.js';
export { type Mask, maskedName, maskedNumber, maskedText, maskWhere } from './numbers/mask.js';
export { containsMore, parsePhone } from './numbers/phone.js';
export { isScientific } from './numbers/scientific.js';
export { beginsWithPrefix } from './places/branchPrefix.js';
export { HAMLET_WORDS } from './places/hamletWords.js';
export {
  BEFORE_MERGER,
  BEFORE_MERGER_PATTERN,
  SINCE_MERGER_PATTERN,
} from './places/mergerWords.js';
export { isNamesakeNote } from './status/namesakeNote.js';
export { parseStatusNote, type StatusEvent, type StatusKind } from './status/statusNote.js';
export { decodeKeys } from './syllables/keying.js';
export {
  isBareSyllable,
  isSyllable,
  placeTone,
  splitSyllable,
} from './syllables/syllable.js';
