/** A hamlet alone in a cell above a list: `KHU MÍT 1`. */
import { clean } from '../../text/index.js';
import { branchWithCommune } from './branchPath.js';
import { HAMLETS } from './labelledPlace.js';

const WORD = new RegExp(`^(?:${HAMLETS}) `, 'iu');
/** Number or capitalised name of up to four words. */
const NAME =
  /^(?:(?:số |Số |SỐ )?\d{1,3}\p{L}?|\p{Lu}[\p{L}'’-]*(?: [\p{Lu}\d][\p{L}\d'’-]*){0,3})$/u;
/** Papers, and areas that are no hamlets. */
const OTHER =
  /^(?:bản (?:thân|sao|chính|kê|khai|tổng|cam|kiểm|tin|tự|đăng|thống|danh|ghi|nhận|đánh|báo|thành|trích|quyết)|khu (?:vực|công|nhà|tập|vui|di|du|kinh|chế|nội|ký|đô|trung))(?!\p{L})/iu;

/** Returns the hamlet that a text consists of, without its commune; undefined for another text. */
export function hamletLine(text: string): string | undefined {
  const line = clean(text);
  const hamlet = branchWithCommune(line)?.branch ?? line;
  const [word] = WORD.exec(hamlet) ?? [];
  if (word === undefined || OTHER.test(hamlet)) return undefined;
  return NAME.test(hamlet.slice(word.length)) ? hamlet : undefined;
}

/** A numbered part of a hamlet: `TỔ 1`, `Đội sản xuất số 3`. */
const TEAM =
  /^(?:tổ(?: (?:hội|nhân dân|tự quản|đoàn kết))?|đội(?: sản xuất)?) (?:số )?\d{1,3}\p{L}?$/iu;

/** Returns the numbered part of a hamlet that a text consists of, without its commune; undefined for another text. */
export function teamLine(text: string): string | undefined {
  const line = clean(text);
  const team = branchWithCommune(line)?.branch ?? line;
  return TEAM.test(team) ? team : undefined;
}
