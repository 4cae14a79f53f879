/** Recognises names of people by the surnames of all peoples of Viet Nam. */
import { clean, fold } from '../letters/fold.js';
import { hasLostLetters, mayBeWord } from '../letters/lostLetters.js';
import { memoize } from '../letters/memoize.js';
import { isBareSyllable, isSyllable } from '../syllables/syllable.js';
import { ACADEMIC } from './academic.js';
import { HAS_HIGHLAND_PREFIX, HIGHLAND_SURNAMES } from './highland.js';
import { splitRank } from './ranks.js';

/** Common surnames: a title may stand before them, and a second one shows a second person. */
export const COMMON_SURNAMES: readonly string[] =
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Bạch Bàn Cao Chu Đàm Đào
 Đinh Đoàn Giàng Hà Hứa Khổng Kiều Lâm Lò Lương Lưu Mai Nghiêm Nông Phùng Quách Sùng Tạ Thái Tô
 Tống Triệu Trịnh Trương Vàng Vương Xa Sa Lường Quàng Tòng Điêu Phí Khuất Doãn Ninh Thào Lầu Tăng
 Giáp Ngụy Mạc Hạng Tẩn Chảo Phàn`.split(/\s+/);

/**
 * Surnames with their marks, also clan names of Khmer, Chăm, Thái, Mường, Tày, Mông, Dao, Ê Đê, Jrai and
 * other peoples. Words that mostly begin names of places (`Tân`, `Phú`, `Bình`) are left out, as are rare
 * surnames that are common words.
 */
export const SURNAMES: readonly string[] = [
  ...COMMON_SURNAMES,
  ...`Lí An Ân Âu Bành Bàng Bế Biện Bồ Ca Cái Cam Cầm Cát Cấn Chử Châu Chung Chế Cổ Cồ Cù Cung Danh
 Diêm Diệp Dư Đan Đậu Đái Điền Đồng Đổng Đới Giang Hạ Hàn Hảng Hầu Hoa Hoắc Kha Khang Khà Khâu
 Khúc Khương Khưu Kim Kiên La Lã Lạc Lại Lành Lăng Lều Liễu Liêu Lô Lồ Lỗ Luân Lục Lù Lùng Lỳ Ma
 Mã Mạch Mao Mẫn Mâu Mậu Mè Mông Mùa Ngọ Nhâm Nhữ Nùng Ông Phù Phương Quan Quảng Sái Sầm Sâm Sần
 Sằm Sín Sơn Tào Tần Tẩy Thạch Thân Thẩm Thiều Thôi Tiêu Tôn Trà Tráng Trang Trầm Trình Từ Tưởng
 Ứng Ưng Uông Ung Vạn Văn Vân Vi Viên Vì Vừ Xồng Neáng Néang Chau Chăm Ksor Rơ Siu Kpă Kpah Rmah
 Nay Hiao Rahlan Rcom Rchâm Niê Mlô Ayun Byă Kbuôr Êban Y Kră Cil Kon Bon Pang Ya Touneh Ka Arâl
 Alăng Bling Bríu Zơrâm Blúp Hốih Pơloong Coor Ating Phượng Thị Kiêm Điểu Thổ Lự Mang Chang Cháng
 Sải Sài Hờ Dì Ly Hù Vù Cứ Và Lỷ Cư Già Lừu Khoàng Pờ Chớ Thang Tất Bì Đèo Hán Khiếu Lộc Lồng Mầu
 Mộc Mùi Nghê Ngưu Nhan Nhậm Sầu Tếnh Thàng Thiệu Thò Trác Trưng Trừ Viêm Vưu Xiêm Bạc Cà Chẩu
 Chíu Kháng Kring Lèng Lìm Lừ Lữ Má Mùng Ngần Ngân Nie Phàng Phảng Phìn Rơlan Sìn Sộng Tải Thèn
 Vảng Xìn Xeo Hmok Ktla Bkrông Chẻo Mấu Liêng Pi Pinăng Chamaléa Katơr Zơ Rah Moong Pịt Đàng`.split(
    /\s+/,
  ),
];

const MARKED = new Set(SURNAMES.map((surname) => surname.toLowerCase()));
const BARE = new Set(SURNAMES.map(fold));
/** `Đ/c` before a name, short for `đồng chí`; without marks only with the stroke: `D/c`. */
export const COMRADE = String.raw`đ ?[/.]? ?c|d ?\/ ?c`;
/** Forms of address before a name. */
const TITLE = new RegExp(
  String.raw`^(?:(?:hộ )?(?:ông ?\(bà\)|ông ?\/ ?bà|(?:cụ )?(?:ông|bà)|cụ|anh|chị|cô|chú|bác|em|(?:đồng chí|${COMRADE})[.:]*|ô\.|b\.)|mr\.?|mrs\.?|ms\.?|hộ)[.:]* +`,
  'i',
);
const DEGREES = new RegExp(`^${ACADEMIC}`, 'i');
/** Departments and shifts whose first word is a surname; the whole text, or what it begins with. */
const OFFICE = /^(?:văn phòng(?!\p{L})|(?:y tế|ca (?:sáng|trưa|chiều|tối|đêm))$)/iu;
/** Two capitals and at most three words: a name. */
const NAMED_OFFICE = /^Văn Phòng(?: \p{Lu}\p{L}*)?$/u;
const FEWEST_WORDS = 2;
const MOST_WORDS = 7;
const WORD = /^[\p{L}\p{M}?\ufffd'’‘`.-]+$/u;

interface WordFacts {
  folded: string;
  /** Without marks already, but for capitals. */
  isBare: boolean;
  /** Letters and the signs of names only. */
  isPlain: boolean;
  isCapital: boolean;
  /** A syllable, also without marks, or an initial (`V.`). */
  isSyllable: boolean;
}

/** Looks a word up; names of many people consist of few different words. */
const factsOf = memoize((word): WordFacts => {
  const lower = word.toLowerCase();
  const folded = fold(lower);
  return {
    folded,
    isBare: folded === lower,
    isPlain: WORD.test(word),
    isCapital: /^\P{Ll}/u.test(word),
    isSyllable:
      /^\p{L}\.?$/u.test(word) ||
      hasLostLetters(word) ||
      isSyllable(lower) ||
      isBareSyllable(lower),
  };
});

/** Whether the first word is a surname: as spelled, or without marks if the text has none. */
export function beginsWithSurname(text: string): boolean {
  const words = clean(text).split(' ');
  return isSurname(words[0]!, words.map(factsOf));
}

function isSurname(first: string, facts: readonly WordFacts[]): boolean {
  return (
    MARKED.has(first.toLowerCase()) ||
    (hasLostLetters(first) && mayBeSurname(first)) ||
    (BARE.has(facts[0]!.folded) && facts.every(({ isBare }) => isBare))
  );
}

/** Whether a word with lost letters may be a surname. */
const mayBeSurname = memoize((word) => {
  const damaged = word.toLowerCase();
  return [...MARKED].some((surname) => mayBeWord(damaged, surname));
});

/** Provinces and cities that begin like names, folded. */
const PROVINCES = new Set(
  `an giang,cao bang,dong nai,dong thap,ha giang,ha nam,ha noi,ha tinh,hau giang,ho chi minh,kien giang
   ,lai chau,lam dong,ninh binh,ninh thuan,son la,thai binh,thai nguyen,tra vinh,ha tay,ha dong`
    .split(',')
    .map((name) => name.trim()),
);

/**
 * Whether a text has the form of a person's complete name: a surname and up to six more words, of which at
 * least half are Vietnamese syllables; all of them with a capital, or none. Names of highland peoples begin
 * with `H'`, `K'` or `Y`, or have other syllables behind one of their surnames. `Hà Thạch` is a commune and
 * passes: one text alone proves little.
 */
export const isPersonName: (text: string) => boolean = memoize((text) => {
  const untitled = withoutLastBracket(clean(text)).replace(TITLE, '');
  const cleaned = withoutRank(untitled).replace(DEGREES, '');
  const words = cleaned.split(' ');
  if (words.length > MOST_WORDS) return false;
  const facts = words.map(factsOf);
  if (!facts.every(({ isPlain }) => isPlain) || !areCased(facts)) return false;
  if (OFFICE.test(cleaned) && !NAMED_OFFICE.test(cleaned)) return false;
  if (HAS_HIGHLAND_PREFIX.test(cleaned)) return words.length > 1 || cleaned.length > 3;
  if (words.length < FEWEST_WORDS || !isSurname(words[0]!, facts)) return false;
  if (PROVINCES.has(facts.map(({ folded }) => folded).join(' '))) return false;
  if (HIGHLAND_SURNAMES.has(facts[0]!.folded)) return true;
  const strange = facts.slice(1).filter(({ isSyllable }) => !isSyllable);
  return strange.length * 2 <= words.length - 1;
});

/** Removes a rank or the like before a name with a capital; `kỹ sư nông lâm` is a profession. */
function withoutRank(text: string): string {
  const { rest } = splitRank(text) ?? { rest: text };
  return /^\p{Lu}/u.test(rest) ? rest : text;
}

/** Removes a last bracket. A pattern would search to the end of the text from each `(`. */
function withoutLastBracket(text: string): string {
  if (!text.endsWith(')')) return text;
  const open = text.indexOf('(', text.lastIndexOf(')', text.length - 2) + 1);
  return open < 0 ? text : text.slice(0, open).trimEnd();
}

/** Whether every word begins with a capital, or none: `Lý thuyết` is not a name. */
function areCased(facts: readonly WordFacts[]): boolean {
  const capitals = facts.filter(({ isCapital }) => isCapital).length;
  return capitals === facts.length || capitals === 0;
}
