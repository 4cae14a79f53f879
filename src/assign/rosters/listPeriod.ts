/** Reads the year, school year or month for which a list was made. */
import { isLater, type ListPeriod, UNDATED } from '../../model/index.js';
import { fold } from '../../text/index.js';

/** `Danh sách …`, `(Năm 2024)`: lines that name a list or its period; folded. */
const OF_LIST =
  /^[ (]*(?:danh sach|ds|so|bang|bieu|tong hop|thong ke|trich ngang|ly lich|nam|thang|quy|[369] thang)(?!\p{L})/u;
/** Words of other years and days, of signatures and of documents; folded. */
const OF_OTHER =
  /(?<!\p{L})(?:ngay|sinh|sn|nhiem ky|giai doan|khoa|k|lop|du kien|quy hoach|tu nam|den nam|kem theo|so \d)(?!\p{L})/u;
/** Words of lists of some people only, who joined, left or were chosen; folded. */
const OF_SOME =
  /(?<!\p{L})(?:ket nap|truong thanh|chuyen di|xoa ten|khen thuong|nghia vu quan su)(?!\p{L})/u;
/** `2024`, `2023 - 2024`, `tháng 6/2025`, `T6.2025`; folded. */
const PERIOD =
  /(?:(?<!\p{L})(?:thang|th|t)[ .]?(\d{1,2})[ ./-]+(?:nam )?)?(?<!\d)(20[0-4]\d)(?!\d)(?: ?[-–] ?(20[0-4]\d)(?!\d))?/gu;

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
  return Array.from(text.matchAll(PERIOD), ([, month, year, until]) =>
    periodOf(Number(year), Number(month ?? 0), Number(until ?? 0)),
  );
}

function periodOf(year: number, month: number, until: number): ListPeriod {
  // School years end in summer; a longer period says too little.
  if (until === year + 1) return { from: year * 10000 + 801, to: until * 10000 + 731 };
  if (until !== 0 || month > 12) return UNDATED;
  const start = year * 10000;
  return month === 0
    ? { from: start + 101, to: start + 1231 }
    : { from: start + month * 100 + 1, to: start + month * 100 + 31 };
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
