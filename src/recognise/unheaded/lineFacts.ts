/** Parses a line about one person: `1. Hà Thị Mai Lan - 12/03/1998 - 0912 345 678`. */
import { clean } from '../../text/index.js';
import { isPerson } from '../cells/peopleColumns.js';
import { isPlace } from '../cells/sectionText.js';
import { yearOfBirth } from './contentForms.js';

/** Facts that have a form of their own, as on a line. */
export const LINE_FACTS = ['birth', 'id', 'phone', 'gender', 'place'] as const;
type LineFact = (typeof LINE_FACTS)[number];

export interface LineFacts {
  /** Running number; `''` for none. */
  number: string;
  name: string;
  facts: ReadonlyMap<LineFact, string>;
  /** Everything else, joined. */
  rest: string;
}

/** Running number, which signs, a blank or a capital separate from the name. */
const NUMBER = /^\(?(\d{1,4})\)?(?:\s*[.)/:–-]+\s*|\s+)(?=\p{Lu})/u;
/** Bullet in place of a number. */
const BULLET = /^[-–—+*•●▪]\s*(?=\p{Lu})/u;
const NAME_LABEL = /^(?:họ (?:và )?)?tên\s*:\s*/iu;
/** Signs, figures and words that end a name. */
const END_OF_NAME =
  /\s*(?:[,;:(|\t]|\s[-–—]\s?|[-–—](?=\s|\d)|\d|(?<!\p{L})(?:sinh|sn|s\.n|ns|sđt|sdt|đt|cccd|cmnd|khu|xóm|thôn|bản|tổ|ấp)(?=[\s.:]*\d|\s+(?:ngày|năm)))/iu;
const BEFORE = String.raw`(?<![\p{L}\d])`;
const MARKS = String.raw`\s*(?:số)?\s*[:.=]?\s*`;
const ID = new RegExp(
  String.raw`(?:${BEFORE}(?:số\s+)?(?:cccd|cmnd|cmt|căn cước(?: công dân)?|định danh|đdcn)${MARKS})?(?<!\d)(\d{12})(?!\d)|${BEFORE}(?:số\s+)?(?:cccd|cmnd|cmt)${MARKS}(\d{9})(?!\d)`,
  'iu',
);
const PHONE = new RegExp(
  String.raw`(?:${BEFORE}(?:số\s+)?(?:sđt|sdt|đt|đtdđ|tel|điện thoại|di động|zalo)${MARKS})?(?<![\d/])((?:\+?84|0)(?:[ .-]?\d){9})(?!\d)`,
  'iu',
);
const BIRTH = new RegExp(
  String.raw`(?:${BEFORE}(?:sinh(?:\s+(?:ngày|năm))?|ngày sinh|năm sinh|s\.?n\.?|ns)\s*[:.]?\s*)?(?<![\d/.-])((?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?)?(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d)(?![\d/.-]*\d)`,
  'iu',
);
/** Year of two figures behind a word for birth. */
const SHORT_BIRTH = new RegExp(
  String.raw`${BEFORE}(?:sinh(?:\s+năm)?|năm sinh|s\.?n\.?|ns)\s*[:.]?\s*(\d\d)(?!\d|[./-]\d)`,
  'iu',
);
const PARTS = /[,;()|\t]|\s[-–—]+(?=\s|$)/;
/** Signs around a part. */
const SIGNS = /^[-–—:.\s]+|[-–—:\s]+$/g;
const GENDER = /^(?:nam|nữ)$/i;
const GENDER_LABEL = /^(?:giới tính|gt)\s*[:.]\s*/i;
const PLACE_LABEL = /^(?:địa chỉ|đ\/c|ở|nơi ở)\s*[:.]?\s+/i;
const LONGEST_LINE = 200;

/** Splits a line into a person's name and facts; undefined for a line without a name and such a fact. */
export function lineFacts(line: string): LineFacts | undefined {
  const text = clean(line);
  if (text.length > LONGEST_LINE) return undefined;
  const number = NUMBER.exec(text)?.[1] ?? '';
  const bare = text.replace(number === '' ? BULLET : NUMBER, '').replace(NAME_LABEL, '');
  const end = END_OF_NAME.exec(bare)?.index ?? bare.length;
  const name = bare.slice(0, end).replace(/[\s.:–—-]+$/, '');
  if (!isPerson(name)) return undefined;
  const facts = new Map<LineFact, string>();
  let rest = bare.slice(end);
  for (const [fact, form] of [
    ['id', ID],
    ['phone', PHONE],
    ['birth', BIRTH],
  ] as const) {
    const found = form.exec(rest);
    if (found === null) continue;
    facts.set(fact, (found[1] ?? found[2])!);
    rest = `${rest.slice(0, found.index)},${rest.slice(found.index + found[0].length)}`;
  }
  const short = facts.has('birth') ? null : SHORT_BIRTH.exec(rest);
  if (short !== null) {
    facts.set('birth', String(yearOfBirth(short[1]!)));
    rest = rest.replace(short[0], ',');
  }
  const parts = rest
    .split(PARTS)
    .map((part) => clean(part.replace(SIGNS, '')))
    .filter(Boolean);
  return { number, name, facts, rest: namedParts(parts, facts).join(', ') };
}

/** Moves a gender and a place from the parts of a line to its facts. */
function namedParts(parts: readonly string[], facts: Map<LineFact, string>): string[] {
  return parts.filter((part) => {
    const gender = part.replace(GENDER_LABEL, '');
    const place = part.replace(PLACE_LABEL, '');
    const fact = GENDER.test(gender) ? 'gender' : isPlace(place, []) ? 'place' : undefined;
    if (fact === undefined || facts.has(fact)) return true;
    facts.set(fact, fact === 'gender' ? gender : place);
    return false;
  });
}
