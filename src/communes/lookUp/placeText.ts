import { clean, fold } from '../../text/index.js';
import type { CommuneType } from '../gazetteer/commune.js';
import { communeKey } from '../gazetteer/gazetteer.js';
import { parseCommune } from '../names/communeName.js';

export type AreaType = 'huyen' | 'quan' | 'thi-xa' | 'thanh-pho' | 'tinh';

/** A district or province that a text names beside the commune. */
export interface Area {
  /** Undefined if the text has none; thành phố may be a district or a province. */
  type?: AreaType;
  /** Possible keys: without and with the word for its type (`quan son` is not a quận). */
  keys: readonly string[];
}

/** One reading of a text that names a commune. */
export interface PlaceReading {
  type?: CommuneType;
  /** Name as written; empty if only areas are named. */
  name: string;
  /** Whether the text has marks, so that a word without any may be correct. */
  isMarked: boolean;
  areas: readonly Area[];
  /** An apparent type is read as part of the name: Xa Dung, Phuong Vien. */
  isWhole?: true;
}

/** Words with marks or without any. */
const AREA_TYPES: [RegExp, AreaType][] = [
  [/^(?:huyện|huyen) +(?=\S)|^h\. *(?=\S)/, 'huyen'],
  [/^(?:quận|quan) +(?=\S)|^q\. *(?=\S)|^q(?=\d)/, 'quan'],
  [/^(?:thị xã|thi xa|tx) +(?=\S)|^tx\. *(?=\S)/, 'thi-xa'],
  [/^(?:thành phố|thanh pho|tp) +(?=\S)|^tp\. *(?=\S)/, 'thanh-pho'],
  [/^(?:tỉnh|tinh) +(?=\S)|^t\. *(?=\S)/, 'tinh'],
];
/** Without marks these may begin a name: Quan Lạn and Tinh Nhuệ are communes. */
const ALSO_NAMES = /^(?:quan|tinh) /;
const INSIDE =
  / (?=(?:huyện|huyen|quận|quan|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|tx|tp) |(?:h|q|tx|tp|t)\.)/gi;
const SPECIAL_ZONE = /^(?:đặc khu|dac khu) +(?=\S)|^đk\. *(?=\S)/;
const NUMBERED = /^[pf]\.? *(?=\d+$)/;
/** Suffixes that distinguish the periods. */
const PERIOD = /\s*\((?:cũ|mới)\)/gi;

const SHORT_AREAS: Record<string, string> = {
  hcm: 'hochiminh',
  tphcm: 'hochiminh',
  hn: 'hanoi',
};

/** Reads a text in every possible way, the most literal first: areas after commas, then after words. */
export function readingsOf(text: string): PlaceReading[] {
  const line = clean(text.replace(/\n/g, ', '))
    .replace(PERIOD, '')
    .replace(/\s*\(/g, ', ')
    .replace(/\)/g, '');
  const parts = line.split(/[,;]/);
  const split = parts.flatMap((part) => part.split(INSIDE));
  const readings = [readParts(parts)];
  if (split.length > parts.length) readings.push(readParts(split));
  const [first = ''] = parts;
  if (readName(first.trim()).type !== undefined) {
    readings.push({ ...wholeName(readings[0].isMarked, parts), isWhole: true });
  }
  return readings;
}

/** Maximum of words in a name, and in a district with its province. */
const NAME_WORDS = 6;
const AREA_WORDS = 7;

/**
 * Reads a text with a type but without separators between commune, district and province:
 * `xã Mồ Dề Mù Cang Chải`. Every split is a reading; only the gazetteer shows which of them exists.
 */
export function runOnReadings(text: string): PlaceReading[] {
  const [first = '', ...rest] = clean(text.replace(/\n/g, ', ')).replace(PERIOD, '').split(/[,;(]/);
  const { type, name } = readName(first.trim());
  if (type === undefined) return [];
  const words = name.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isMarked = fold(text) !== clean(text).toLowerCase();
  const further = filled(rest.map((part) => part.replace(')', '')));
  const readings: PlaceReading[] = [];
  for (let end = 1; end < words.length && end <= NAME_WORDS; end++) {
    const behind = words.slice(end);
    if (behind.length > AREA_WORDS) continue;
    for (let cut = 1; cut <= behind.length; cut++) {
      const own = [behind.slice(0, cut).join(' '), behind.slice(cut).join(' ')];
      const areas = [...filled(own), ...further].map(readArea);
      readings.push({ type, name: words.slice(0, end).join(' '), isMarked, areas });
    }
  }
  return readings;
}

function wholeName(isMarked: boolean, [name = '', ...areas]: readonly string[]): PlaceReading {
  return { name: name.trim(), isMarked, areas: filled(areas).map(readArea) };
}

/** Trims the parts of a text, and leaves out blank ones. */
function filled(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Reads the areas of a text: `huyện Tân Sơn, tỉnh Phú Thọ`. */
export function areasOf(text: string): Area[] {
  const parts = clean(text).split(/[,;]/);
  return filled(parts.flatMap((part) => part.split(INSIDE))).map(readArea);
}

function readParts(texts: readonly string[]): PlaceReading {
  const parts = filled(texts);
  const typed = parts.findIndex((part) => readName(part).type !== undefined);
  const untyped = parts.findIndex((part, i) => areaType(part, i === 0) === undefined);
  const at = typed >= 0 ? typed : untyped === 0 ? 0 : -1;
  const name = at < 0 ? { name: '' } : readName(parts[at]);
  const isMarked = texts.some((text) => fold(text) !== text.trim().toLowerCase());
  return { ...name, isMarked, areas: parts.slice(at + 1).map(readArea) };
}

function readName(part: string): { type?: CommuneType; name: string } {
  const lower = part.toLowerCase();
  const zone = SPECIAL_ZONE.exec(lower);
  if (zone !== null) return { type: 'dac-khu', name: part.slice(zone[0].length) };
  const numbered = NUMBERED.exec(lower);
  if (numbered !== null) return { type: 'phuong', name: part.slice(numbered[0].length) };
  const { type, name } = parseCommune(part);
  return type === undefined ? { name } : { type, name };
}

function areaType(part: string, isFirst: boolean): AreaType | undefined {
  const lower = part.toLowerCase();
  if (isFirst && ALSO_NAMES.test(lower)) return undefined;
  return AREA_TYPES.find(([pattern]) => pattern.test(lower))?.[1];
}

function readArea(part: string): Area {
  const lower = part.toLowerCase();
  const fullKey = areaKey(part);
  for (const [pattern, type] of AREA_TYPES) {
    const mark = pattern.exec(lower);
    if (mark === null) continue;
    const key = areaKey(part.slice(mark[0].length));
    return { type, keys: ALSO_NAMES.test(fold(part)) ? [key, fullKey] : [key] };
  }
  return { keys: [fullKey] };
}

function areaKey(text: string): string {
  const key = communeKey(text);
  return SHORT_AREAS[key] ?? key;
}

const AREA_WORD = /^(Huyện|Quận|Thị xã|Thành phố|Tỉnh) /;
const TYPE_OF_WORD: Record<string, AreaType> = {
  Huyện: 'huyen',
  Quận: 'quan',
  'Thị xã': 'thi-xa',
  'Thành phố': 'thanh-pho',
  Tỉnh: 'tinh',
};

/** Parses a district or province of the gazetteer: `Huyện Tân Sơn` → huyen, `tanson`. */
export function parseArea(text: string): { type: AreaType; key: string } {
  const word = AREA_WORD.exec(text)?.[1] ?? 'Tỉnh';
  return { type: TYPE_OF_WORD[word], key: communeKey(text.replace(AREA_WORD, '')) };
}
