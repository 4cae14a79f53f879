/** Reads the year, half-year, quarter, month or school year for which a list was made. */
import { isLater, type ListPeriod, UNDATED } from '../../../model/index.js';
import { fold } from '../../../text/index.js';

/** `Danh sách …`, `(Năm 2024)`: lines that name a list or its period; folded. */
const OF_LIST =
  /^[ (]*(?:danh sach|ds|so|bang|bieu|tong hop|thong ke|trich ngang|ly lich|nam|thang|quy|[369] thang)(?!\p{L})/u;
/** Words of other years and days, of signatures and of documents; folded. */
const OF_OTHER =
  /(?<!\p{L})(?:ngay|sinh|sn|nhiem ky|giai doan|khoa|k|lop|du kien|quy hoach|tu nam|den nam|kem theo|so \d)(?!\p{L})/u;
/** Words of lists of some people only, who joined, left or were chosen; folded. */
const OF_SOME =
  /(?<!\p{L})(?:ket nap|truong thanh|chuyen di|xoa ten|khen thuong|nghia vu quan su)(?!\p{L})/u;
/** `tháng 6/2025`, `T6.2025`; folded, before the year. */
const MONTH = String.raw`(?:thang|th|t)[ .]?(?<month>\d{1,2})[ ./-]+(?:nam )?`;
/** `Quý II năm 2025`, `Q2.2025`; folded. */
const QUARTER = '(?:quy|q)[ .]?(?<quarter>[1-4]|i{1,3}|iv)[ ./-]+(?:nam )?';
/** `6 tháng đầu năm 2025`; folded. */
const HALF = '(?:6|sau) thang (?<half>dau|cuoi) (?:nam )?';
/** `2024`, `2023 - 2024`, and those above; folded. */
const PERIOD = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${MONTH}|${QUARTER}|${HALF}))?(?<!\d)(?<year>20[0-4]\d)(?!\d)(?: ?[-–] ?(?<until>20[0-4]\d)(?!\d))?`,
  'gu',
);
const ROMAN_QUARTERS = ['', 'i', 'ii', 'iii', 'iv'];

/**
 * Reads when a list was made: from the title, and the name of the sheet, or else of the file or the nearest folder.
 * @param titles lines above the list
 * @param file path with `/`
 * @returns `UNDATED` if nothing says it, the sources contradict each other, or the list has some people only
 */
export function listPeriod(
  titles: readonly string[],
  { file, sheet }: { file: string; sheet: string },
): ListPeriod {
  const lines = titles.map(fold).filter((line) => OF_LIST.test(line));
  const title = common(lines.flatMap(inText));
  const names = [
    sheet,
    ...file
      .replace(/\.[^./]+$/, '')
      .split('/')
      .reverse(),
  ].map(fold);
  if ([...lines, ...names].some((text) => OF_SOME.test(text))) return UNDATED;
  const [name = []] = names.map(inText).filter(({ length }) => length > 0);
  return common([...(title === undefined ? [] : [title]), ...name]) ?? UNDATED;
}

/** Lists the periods of a folded text. */
function inText(text: string): ListPeriod[] {
  if (OF_OTHER.test(text)) return [];
  return Array.from(text.matchAll(PERIOD), ({ groups = {} }) => {
    const year = Number(groups.year);
    const [first, last] = monthsOf(groups);
    return groups.until === undefined
      ? monthsOfYear(year, first, last)
      : schoolYear(year, Number(groups.until));
  });
}

/** Returns first and last month of a match. */
function monthsOf({ month, quarter, half }: Partial<Record<string, string>>): [number, number] {
  if (month !== undefined) return [Number(month), Number(month)];
  if (half !== undefined) return half === 'dau' ? [1, 6] : [7, 12];
  if (quarter === undefined) return [1, 12];
  const number = Number(quarter) || ROMAN_QUARTERS.indexOf(quarter);
  return [number * 3 - 2, number * 3];
}

function monthsOfYear(year: number, first: number, last: number): ListPeriod {
  if (first < 1 || last > 12) return UNDATED;
  return { from: year * 10000 + first * 100 + 1, to: year * 10000 + last * 100 + 31 };
}

/** School years end in summer; a longer period says too little. */
function schoolYear(year: number, until: number): ListPeriod {
  return until === year + 1 ? { from: year * 10000 + 801, to: until * 10000 + 731 } : UNDATED;
}

/** Gives the days that all periods share; `UNDATED` if there are none, undefined without periods. */
function common(periods: readonly ListPeriod[]): ListPeriod | undefined {
  if (periods.length === 0) return undefined;
  return periods.reduce((one, other) =>
    one.to === 0 || other.to === 0 || isLater(one, other) || isLater(other, one)
      ? UNDATED
      : { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) },
  );
}
