/** Finds communes of the country in file, folder and sheet names. */
import { clean, fold, isSpellingOf } from '../../text/index.js';
import type { Commune } from '../gazetteer/commune.js';
import { areAny, type Candidates, communeKey, type Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOf } from '../lookUp/lookUp.js';
import { type Area, areasOf } from '../lookUp/placeText.js';
import { writtenWords } from '../names/communeName.js';
import {
  isGenericWord,
  isInPhrase,
  isOfficePhrase,
  isOneSyllable,
  withLongTypes,
} from '../names/fileWords.js';
import { partedName } from '../names/knownCommunes.js';
import {
  areasNamedIn,
  communesBehindUnmarked,
  communesNamedIn,
  type NamedCommune,
} from './communesInLines.js';
import { partsOfPath } from './folderEvidence.js';

/** Words joined before a name: `dsphuho`, `doanxaphuho`. */
const GLUED = /^(?:ds|danhsach|doanvien|dangvien|hoivien|dv|doan)(?=[a-z]{4})/;
const GLUED_TYPE =
  /^(?:ds|danhsach|doanvien|dangvien|hoivien|dv|doan)*(xa|phuong|thitran)(?=[a-z]{3})/;
const AREA_WORD = /^(?:huyen|tinh|quan|tx|tp)$/;
const AREA_TYPE = /^(?:huyen|tinh|quan|thi xa|thanh pho)(?: |$)/;
/** Words for areas with marks; `tính` is another word. */
const MARKED_AREA_WORD = /^(?:huyện|tỉnh|quận)$/;

/** `H. Ứng Hòa` is no `Hưng Hòa`. */
const SHORT_AREA_WORD = /^[hqt]$/;
/** Offices of a city: `Thành đoàn Yên Bái` is no ward. */
const OFFICE_OF_CITY = /^thanh (?:doan|uy)$/;

/** Whether words begin with a city, district or province: `thanh pho hue` is no `Phố Huế`, `tinh ha nam` no `Tịnh Hà`. */
function beginsWithArea(folded: readonly string[], gazetteer: Gazetteer): boolean {
  if (SHORT_AREA_WORD.test(folded[0] ?? '')) return true;
  if (OFFICE_OF_CITY.test(folded.slice(0, 2).join(' '))) return true;
  return (
    AREA_TYPE.test(folded.slice(0, 2).join(' ')) &&
    folded.some((_, i) => i > 0 && gazetteer.hasArea(communeKey(folded.slice(0, i + 1).join(''))))
  );
}

/**
 * Finds the commune after which a file, folder or sheet is named: after a word for its type, or a name
 * of several syllables with only words like `danh sách` around it. Not counted are a name among other
 * words (`Nguyễn Văn Lương`), one syllable (`Buoi 2`) and office phrases.
 */
export function communesOfName(name: string, gazetteer: Gazetteer): NamedCommune[] {
  const words = partedName(withLongTypes(name));
  const complete = communesOfWords(words, gazetteer);
  if (complete.length > 0) return complete;
  const before = beforeArea(words);
  return before === words ? [] : communesOfWords(before, gazetteer);
}

function communesOfWords(words: readonly string[], gazetteer: Gazetteer): NamedCommune[] {
  const line = words.join(' ');
  const typed = communesNamedIn(line, gazetteer);
  // `DS xa Kiệt Sơn`: a name of a file often leaves out marks in some of its words.
  const found = typed.length > 0 ? typed : communesBehindUnmarked(line, gazetteer);
  const untyped = found.length < 2 ? communesOfUntyped(words, gazetteer) : [];
  const [one] = found;
  // `Nam Phuong Tien` is no `phường Tiên`.
  const isPart = one !== undefined && untyped.some((whole) => isLonger(whole, one));
  return one === undefined || isPart ? untyped : found;
}

/** Kinds of schools, in folded words. */
const SCHOOL =
  /\b(?:mn|th|thcs|thpt|ptdtbt|ptdtnt|mam non|mau giao|tieu hoc|co so|pho thong|ban tru|noi tru)$/;

/** Finds the communes after which a school in a name is called: `Liên đội THCS Quyết Chiến, lớp 9A`. */
export function communesOfSchool(name: string, gazetteer: Gazetteer): NamedCommune[] {
  const words = partedName(name);
  const folded = words.map(fold);
  const isSchool = (_: string, at: number) => SCHOOL.test(folded.slice(0, at + 1).join(' '));
  const start = folded.findLastIndex(isSchool) + 1;
  const end = folded.indexOf('lop', start);
  return start === 0
    ? []
    : communesOfUntyped(words.slice(start, end < 0 ? undefined : end), gazetteer);
}

/** Whether a name has words in front of another one, with which it is another commune. */
function isLonger(whole: NamedCommune, part: NamedCommune): boolean {
  if (whole.text === part.text || !whole.text.endsWith(part.text)) return false;
  const codes = new Set([...part.communes.old, ...part.communes.new].map(({ code }) => code));
  return ![...whole.communes.old, ...whole.communes.new].some(({ code }) => codes.has(code));
}

function communesOfUntyped(words: readonly string[], gazetteer: Gazetteer): NamedCommune[] {
  const folded = words.map(fold);
  let first = 0;
  while (isGenericWord(folded[first] ?? '')) first++;
  for (let at = 0; at <= first; at++) {
    if (beginsWithArea(folded.slice(at), gazetteer)) return [];
  }
  let last = words.length;
  while (last > 0 && isGenericWord(folded[last - 1])) last--;
  const cutsPhrase = (part: readonly number[]) => part.some((at) => isInPhrase(folded, at));
  const parts = partsOf(words.length, first, last);
  // The sort keeps the order of parts that are equal in this.
  parts.sort((a, b) => Number(cutsPhrase(a)) - Number(cutsPhrase(b)));
  for (const [start, end] of parts) {
    const text = words.slice(start, end).join(' ');
    const communes = communesOfBareName(text, gazetteer);
    if (!areAny(communes)) continue;
    const isNew = words.slice(end).join(' ').toLowerCase() === 'mới';
    return [{ text, communes, isTyped: false, ...(isNew ? { isNew } : {}) }];
  }
  return ofGlued(words.slice(first, last), gazetteer);
}

/**
 * Lists the parts `[start, end]` of a name that leave out generic words around: `Đoàn Kết` is a commune too, so longer
 * parts come first; of equal ones, that without more words in front.
 */
function partsOf(length: number, first: number, last: number): [start: number, end: number][] {
  const parts: [number, number][] = [];
  for (let cut = 0; cut <= first + length - last; cut++) {
    for (let start = Math.min(first, cut); start >= Math.max(0, cut - length + last); start--) {
      parts.push([start, length - (cut - start)]);
    }
  }
  return parts;
}

/** Finds communes by a name without type, unless it is one syllable, a number or an office phrase. */
function communesOfBareName(text: string, gazetteer: Gazetteer): Candidates {
  if (!/\p{L}/u.test(text) || isOfficePhrase(text)) return { old: [], new: [] };
  const isSpelled = (commune: Commune) => isSpelledAs(commune, text);
  const named = communesOf(gazetteer, text);
  const communes = { old: named.old.filter(isSpelled), new: named.new.filter(isSpelled) };
  if (/\p{L}[^\p{L}\p{M}]+\p{L}/u.test(text)) return communes;
  // Known names with marks show whether `buoi` or `kietson` is one syllable.
  const key = communeKey(text);
  const isLong = ({ names }: Commune) =>
    names.some(({ name }) => communeKey(name) === key && !isOneSyllable(name));
  return { old: communes.old.filter(isLong), new: communes.new.filter(isLong) };
}

/** Whether the marks of a text fit a name of a commune: `Biến động` is not Biển Động, `Kiet Sơn` may be Kiệt Sơn. */
function isSpelledAs(commune: Commune, text: string): boolean {
  if (fold(text) === clean(text).toLowerCase()) return true;
  const key = communeKey(text);
  const names = commune.names.filter(
    ({ name, isSpelled }) => isSpelled && communeKey(name) === key,
  );
  return names.length === 0 || names.some(({ name }) => fitsSpelling(name, text));
}

function fitsSpelling(name: string, text: string): boolean {
  const [known, written] = [writtenWords(name), writtenWords(text)];
  return (
    known.length !== written.length ||
    isSpellingOf({ syllables: known, marked: true }, { syllables: written, marked: false })
  );
}

function ofGlued(words: readonly string[], gazetteer: Gazetteer): NamedCommune[] {
  if (words.length === 0) return [];
  const joined = words.map(fold).join('');
  const typed = GLUED_TYPE.exec(joined);
  const text =
    typed === null
      ? joined.replace(GLUED, '')
      : `${typed[1].replace('thitran', 'thi tran')} ${joined.slice(typed[0].length)}`;
  if (text === joined) return [];
  const communes =
    typed === null ? communesOfBareName(text, gazetteer) : communesOf(gazetteer, text);
  return areAny(communes) ? [{ text, communes, isTyped: typed !== null }] : [];
}

/** Removes `huyen Tan Son` after the commune. */
function beforeArea(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => {
    const pair = `${fold(word)} ${fold(words[i + 1] ?? '')}`;
    const isArea =
      isAreaWord(clean(word).toLowerCase()) || pair === 'thi xa' || pair === 'thanh pho';
    return isArea && i > 0 && i + 1 < words.length;
  });
  return at < 0 ? words : words.slice(0, at);
}

function isAreaWord(word: string): boolean {
  return (fold(word) === word ? AREA_WORD : MARKED_AREA_WORD).test(word);
}

/**
 * Reads the folders of a file, nearest first, each as an area and as a name; before them the file, if its name has a
 * word for a district or province: `DS huyen Tan Son.csv`.
 */
export function foldersOf(file: string): { area: Area[]; name: string }[] {
  return partsOfPath(file).flatMap(({ name: part, folder }) => {
    const typed = typedAreas(part);
    if (folder === undefined && typed.length === 0) return [];
    const name = nameOf(part);
    return [{ area: typed.length > 0 ? typed : areasOf(name), name }];
  });
}

function nameOf(part: string): string {
  return partedName(part).join(' ');
}

/** Reads districts and provinces behind words for them: `H. Tân Sơn`, `HUYỆN TÂN SƠN (đã nộp)`, `huyen-tan-son`. */
function typedAreas(part: string): Area[] {
  const areas = areasNamedIn(part.replace(/^(h|tx|tp)\.(?=\S)/i, '$1. '));
  return areas.length > 0 ? areas : areasNamedIn(nameOf(part));
}
