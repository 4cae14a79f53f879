/** Finds communes, districts and provinces of the country in lines of letterheads. */
import { clean, fold, isUnmarked } from '../../text/index.js';
import { areAny, type Candidates, type Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOf } from '../lookUp/lookUp.js';
import { type Area, areasOf } from '../lookUp/placeText.js';
import { withoutOffice } from '../names/communeName.js';
import { isGenericWord, isInPhrase, isOneSyllable } from '../names/fileWords.js';

/** A name as it was read, and the communes that bear it. */
export interface NamedCommune {
  text: string;
  communes: Candidates;
  /** Whether the text has xã, phường or thị trấn, which proves a commune. */
  isTyped: boolean;
  /** Set if the text calls it a former one: `(xã Kiệt Sơn cũ)`. */
  isFormer?: true;
  /** Set for `Lai Đồng (mới)` without a type: the commune may be new, or its list. */
  isNew?: true;
}

const MARKED_TYPE =
  /(?<!\p{L})(?<!thị\s)(đoàn cơ sở(?=\s*:)|xã(?! hội chủ)|phường|thị trấn|(?<!t\.)x\.|(?<!t\.)p\.|tt\.?)\s*(?:\)?:\s*)?(?=[\p{L}\d])/giu;
/** Types without marks, only for lines without any marks: `đi làm ăn xa` names nothing. */
const UNMARKED_TYPE = /(?<![a-z])(?<!thi\s)(xa|phuong|thi tran|tt)(?:\s*\)?:\s*|\s+)(?=[a-z\d])/gi;
/** A label that has no type: `Đoàn cơ sở: Kiệt Sơn`. */
const UNTYPED = /^đoàn/iu;
/** A type in front of another one, which a label leaves open: `Xã, phường: Kiệt Sơn`, `Xã (phường): Kiệt Sơn`. */
const OTHER_TYPE =
  /(?:xã|phường|thị trấn|đặc khu|xa|phuong|thi tran|dac khu|tt)\.?\s*[,/(–-]\s*$/iu;
/** End of a name: punctuation, or the next larger unit. */
const NAME_END =
  /[,;:(–/]|\s(?:huyện|huyen|quận|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh|nhiệm kỳ)(?:\s|$)|\sn[ăa]m\s+\d|$/iu;
/** Behind the name of a new commune: `(mới)`, `sau sáp nhập`; but `mới kết nạp` is about members. */
const NEW_COMMUNE =
  /^ ?[,–-]? ?(?:\((?:xã |phường )?mới\)|\(? ?(?:xã |phường )?(?:mới )?sau (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)|mới(?: thành lập)?(?=\s*(?:$|[,.;)–-])))/iu;
/** Behind the name of an old commune: `xã Kiệt Sơn (cũ)`. */
const FORMER = /^ ?\(?(?:cũ(?!\p{L})|cu(?=\s*(?:$|[,.;)–-])))/iu;
/** Maximum of words: the longest names have six, ten with district and province. */
const LONGEST = 10;

/** Finds every commune after a word for its type: `BCH ĐOÀN XÃ KIỆT SƠN, HUYỆN TÂN SƠN`. */
export function communesNamedIn(line: string, gazetteer: Gazetteer): NamedCommune[] {
  const text = withoutOffice(clean(line));
  const isMarked = fold(text) !== text.toLowerCase();
  return communesBehind(isMarked ? MARKED_TYPE : UNMARKED_TYPE, text, gazetteer);
}

/** Finds communes after a word for the type without marks, also in a line that has marks elsewhere. */
export function communesBehindUnmarked(line: string, gazetteer: Gazetteer): NamedCommune[] {
  return communesBehind(UNMARKED_TYPE, withoutOffice(line), gazetteer);
}

function communesBehind(type: RegExp, text: string, gazetteer: Gazetteer): NamedCommune[] {
  const found: NamedCommune[] = [];
  let end = 0;
  for (const mark of text.matchAll(type)) {
    // `Xa Nam Phuong Tien` has the word for another type inside.
    if (mark.index < end) continue;
    const start = mark.index + mark[0].length;
    const behind = text.slice(start);
    const words = behind.slice(0, NAME_END.exec(behind)?.index).split(' ').slice(0, LONGEST);
    const hasTwoTypes = mark[0].includes(':') && OTHER_TYPE.test(text.slice(0, mark.index));
    const isOpen = hasTwoTypes || UNTYPED.test(mark[1]!);
    const written = isOpen ? '' : `${mark[1]} `;
    const named = longestNamed(written, words, gazetteer);
    if (named === undefined) continue;
    end = start + named.text.length - written.length;
    const isNew = NEW_COMMUNE.test(text.slice(end));
    found.push({
      ...named,
      communes: isNew ? newOf(named.communes) : named.communes,
      isTyped: true,
      ...(FORMER.test(text.slice(end)) ? { isFormer: true } : {}),
    });
  }
  return found;
}

/** Leaves out old communes where a new one bears the name. */
function newOf(communes: Candidates): Candidates {
  return communes.new.length > 0 ? { old: [], new: communes.new } : communes;
}

function longestNamed(
  type: string,
  words: readonly string[],
  gazetteer: Gazetteer,
): Pick<NamedCommune, 'text' | 'communes'> | undefined {
  const folded = words.map(fold);
  for (let end = words.length; end > 0; end--) {
    if (isInPhrase(folded, end)) continue;
    // `xã Thanh Xuơng` is a slip of some other name, not Xã Thanh.
    if (end === 1 && isOneSyllable(words[0]) && !isEndOfName(words[1])) return undefined;
    const text = type + words.slice(0, end).join(' ');
    const communes = communesOf(gazetteer, text);
    if (areAny(communes)) return { text, communes };
  }
  return undefined;
}

function isEndOfName(next: string | undefined): boolean {
  return next === undefined || /^\P{L}/u.test(next) || isGenericWord(fold(next));
}

/** Offices behind the type of an area; without marks also the begin of a name, as in `Huyen Doan Hung`. */
const OFFICE = 'đoàn|uỷ|ủy|hội|doan|uy|hoi';
const AREA_TYPES = [
  ...['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh', 'huyen', 'quan', 'thi xa', 'thanh pho'],
  ...['tinh', String.raw`tx\.?`, String.raw`tp\.?`, String.raw`[hq]\.`],
  String.raw`(?:thị|thành|thi|thanh)(?=\s*(?:${OFFICE}))`,
].join('|');
/** A quận may have a number. */
const AREA_NAME = String.raw`\p{L}|(?<=(?:quận|quan|q\.)\s*(?:(?:${OFFICE})\s*)?)\d`;
const AREAS = new RegExp(
  String.raw`(?<!\p{L})(?<type>${AREA_TYPES})\s*(?<office>${OFFICE})?(?:\s*:\s*|\s+|(?<=\.))(?=${AREA_NAME})`,
  'giu',
);
const FULL_TYPES: Record<string, string> = {
  thị: 'thị xã',
  thành: 'thành phố',
  thi: 'thi xa',
  thanh: 'thanh pho',
};

/** Finds districts and provinces in a letterhead: `HUYỆN ĐOÀN TÂN SƠN`, `tỉnh Phú Thọ`. */
export function areasNamedIn(line: string): Area[] {
  const text = clean(line);
  return [...text.matchAll(AREAS)].flatMap((mark) => {
    const { type, office } = mark.groups!;
    const word = type!.toLowerCase();
    const behind = text.slice(mark.index + mark[0].length);
    const words = behind.slice(0, NAME_END.exec(behind)?.index).split(' ').slice(0, 4);
    // The number of words in the name is unknown, so the longest candidates come first.
    const names = words.map((_, i) => words.slice(0, words.length - i).join(' '));
    if (office !== undefined && isUnmarked(office)) names.push(`${office} ${words[0]}`);
    const areas = names.flatMap((name) => areasOf(`${FULL_TYPES[word] ?? word} ${name}`));
    const [first] = areas;
    return first === undefined ? [] : [{ ...first, keys: areas.flatMap(({ keys }) => keys) }];
  });
}
