/** Reads headings of several pieces that name one field: `Số thẻ căn cước/CMND`, `Họ tên / Full name`. */
import { isNameField, type ProfileField } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { isHamletHeading } from './hamletHeading.js';
import { headingKey, headingKeys } from './heading.js';
import { headingPieces, isOtherFact, isTranslation, namedPieces } from './headingPieces.js';
import { LESS_EXACT, type Meaning } from './meaning.js';
import { MEMBER_WORD, markedForm, type WordingIndex } from './wordingIndex.js';

/** Fields of places, which section rows may give in the column of names. */
const OF_PLACES = new Set(['address', 'branch', 'commune']);
/** Words behind a unit of the home: `Xã/Phường nơi cư trú`. */
const OF_HOME =
  / (?:noi )?(?:dang )?(?:cu tru|thuong tru|sinh hoat|sinh song|hktt|ho khau(?: thuong tru)?)$/;
/** Fields of which a piece with further words is another fact. */
const QUALIFIED = new Set<ProfileField['type']>(['commune', 'idNumber']);
/** Offices, classes and buildings, beside which `Ban`, `Tổ` and `Khu` are not hamlets: `Phòng/Ban`, `Khu/Dãy`. */
const NO_HAMLET = /^(?:phong|khoa|bo mon|bo phan|nhom|lop|toa|day|don vi|co quan)\b/;
/** Words for lessons, beside which `Lớp` is not the class of a pupil: `Dạy môn/Lớp`. */
const LESSON = /(?<!\bbo )\bmon\b|\bday\b/;
/** Fields that a word for a code may name in another language, and names, which may have a code in front. */
const BESIDE_CODES = new Set<ProfileField['type']>(['idNumber', 'code', 'phone', 'name']);
/** Amounts of something for each of a unit: `Số tiết/lớp/tuần`. */
const AMOUNT = /^(?:(?:tong )?so (?!hieu\b)|(?:si so|dinh muc|muc|ty le)\b)/;
/** Words for a code, which is not the thing itself: `ID` above `Lớp`. */
const CODE = /^(?:id|ma|code|no)$/;

/**
 * Reads a heading that names one field several times: `Số thẻ căn cước/CMND`, `Họ tên / Full name`.
 * At least one piece must be known, and no two may name different fields.
 */
export function pieceOfHeading(text: string, index: WordingIndex): Meaning | undefined {
  const pieces = headingPieces(text);
  if (pieces === undefined) return undefined;
  const known = pieces.texts.flatMap((piece) => {
    const found = index.findWhole(piece, markedForm(piece), headingKeys(piece));
    return found === undefined ? [] : [{ text: piece, isHamlet: isHamlet(piece), meaning: found }];
  });
  // Branches may be hamlets: `Tổ/Chi hội`.
  const hasBranch = known.some(({ meaning }) => meaning.field.type === 'branch');
  const named = known
    .filter(({ isHamlet }) => !(hasBranch && isHamlet))
    .map(({ meaning }) => meaning);
  const [first] = named;
  if (first === undefined || named.some(({ field }) => field !== first.field)) return undefined;
  const unknownTexts = pieces.texts.filter((piece) => !known.some(({ text }) => text === piece));
  const unknown = unknownTexts.length;
  // `Số TK/TT` is no ordinal.
  if (unknown > 0 && first.field.type === 'ordinal') return undefined;
  const isCode = CODE.test(headingKey(pieces.texts[0]!)) && !BESIDE_CODES.has(first.field.type);
  if (unknown > 0 && isCode) return undefined;
  if (unknown > 0 && first.field.type === 'branch' && isNoBranch(pieces.texts)) return undefined;
  if (QUALIFIED.has(first.field.type) && isPieceQualified(index, first.field, pieces.texts)) {
    return undefined;
  }
  if (first.field.id === 'address' && pieces.texts.some((piece) => NO_HAMLET.test(fold(piece)))) {
    return undefined;
  }
  if (unknown > 0 && pieces.mayBeUnknown === 'none') return undefined;
  const needsTranslation = unknown > 0 && pieces.mayBeUnknown === 'translations';
  const isTranslated = pieces.texts.filter(isTranslation).length >= unknown;
  if (needsTranslation && (!isTranslated || unknownTexts.some(isOtherFact))) return undefined;
  const isSure = unknown === 0 || isTranslated;
  const strength = first.strength + LESS_EXACT;
  return { ...first, strength, ...(isSure ? {} : { isPiece: true }) };
}

/** Reads a column of names with section rows of places: `Thôn/Họ và tên chủ hộ`. */
export function nameBelowPlace(text: string, index: WordingIndex): Meaning | undefined {
  const fields = namedPieces(text).map(
    (piece) => index.findWhole(piece, markedForm(piece), headingKeys(piece))?.field,
  );
  const name = fields.find((field) => field !== undefined && isNameField(field));
  if (name === undefined) return undefined;
  const isOfPlaces = fields.every((field) => field === name || OF_PLACES.has(field?.id ?? ''));
  return isOfPlaces
    ? { field: name, strength: name.wordings.length, isPiece: true, yields: true }
    : undefined;
}

/**
 * Whether the first piece has words in front of a known heading, or the last one has some behind, that apply to all
 * pieces: `Hạn CMND/CCCD`, `Xã/Phường nơi khai sinh`.
 */
function isPieceQualified(
  index: WordingIndex,
  field: ProfileField,
  pieces: readonly string[],
): boolean {
  const isKnown = (words: readonly string[]) => index.wholeOfKey(words.join(' '))?.field === field;
  const wordsOf = (piece: string) =>
    headingKey(piece).replace(MEMBER_WORD, '').replace(OF_HOME, '').split(' ');
  const first = wordsOf(pieces[0]!);
  const last = wordsOf(pieces.at(-1)!);
  const isQualifiedBefore = !isKnown(first) && first.some((_, at) => isKnown(first.slice(at)));
  const isQualifiedBehind = !isKnown(last) && last.some((_, at) => isKnown(last.slice(0, at)));
  return isQualifiedBefore || isQualifiedBehind;
}

/** Whether a piece names hamlets, or parts of them, which may be branches. */
function isHamlet(piece: string): boolean {
  return isHamletHeading(piece) || fold(piece) === 'to';
}

/** Whether the last piece qualifies all pieces (`Đơn vị/Chi nhánh tuyển dụng`), or one is about lessons or an amount. */
function isNoBranch(pieces: readonly string[]): boolean {
  const keys = pieces.map(headingKey);
  const isQualified = keys.at(-1)!.split(' ').length > 2;
  return isQualified || AMOUNT.test(keys[0]!) || keys.some((key) => LESSON.test(key));
}
