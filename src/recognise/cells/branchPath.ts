/** Splits a text that names a branch and the commune above it: `Chi bộ khu 2 - Đảng bộ xã Hà Thạch`. */
import { HAMLET_WORDS } from '../../text/index.js';
import { isPlace } from './sectionText.js';

const BODY = String.raw`(?:(?:trực )?thuộc )?(?:(?:bch )?(?:đoàn|đảng bộ|đảng ủy|đảng uỷ|hội [\p{L} ]{2,30}?) )?`;
/** A commune by its type; `xã hội`, `Xã đội` and `thị xã` are none. */
const COMMUNE = String.raw`(?:xã|phường|thị trấn) (?!(?:hội|đội|đoàn)(?!\p{L}))[\p{L}\d'’][\p{L}\d'’ ]*?`;
const AREA = String.raw`(?: ?[-–—,/>(] ?(?:đảng bộ )?((?:huyện|thị xã|thành phố|quận) [\p{L}\d'’ ]+?)\)?)?`;
const SIGN = ` ?[-–—,;/(|>] ?`;
const BEHIND_SIGN = new RegExp(`^(.+?)${SIGN}${BODY}(${COMMUNE})${AREA}\\)?$`, 'iu');
/** Association between the prefix and the hamlet of a branch. */
const ASSOCIATION =
  '(?:phụ nữ|pn|nông dân|nd|cựu chiến binh|ccb|người cao tuổi|nct|chữ thập đỏ|ctđ|khuyến học)';
/** Without a sign only behind a hamlet: `Công an xã Hà Thạch` is the name of a branch. */
const BEHIND_HAMLET = new RegExp(
  `^((?:(?:chi đoàn|chi bộ|chi hội|cđ|cb|ch) (?:${ASSOCIATION} )?)?(?:${HAMLET_WORDS.join('|')}|tổ|khối|phố) .*?(?<! thị)) ${BODY}(${COMMUNE})${AREA}$`,
  'iu',
);
const IN_FRONT = new RegExp(`^${BODY}(${COMMUNE})(?: ?[-–—/>|]+ ?)(.+)$`, 'iu');

/** Old commune in brackets: `Khu Lèn (Kiệt Sơn cũ)`; a hamlet has one word or a word for its kind. */
const FORMER_BEHIND =
  /^(.+?) ?\((?:thuộc )?((?:(?:xã|phường|thị trấn) )?\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*)+) [cC][ũŨ]\)$/u;

/** Splits a branch from the commune behind or before it; undefined for a text without both. */
export function branchWithCommune(text: string): { branch: string; commune: string } | undefined {
  const [, front, branch] = IN_FRONT.exec(text) ?? [];
  if (front !== undefined && isPlace(branch!, [])) return { branch: branch!, commune: front };
  const [, ofFormer, former] = FORMER_BEHIND.exec(text) ?? [];
  if (ofFormer !== undefined && isPlace(ofFormer, []) && !isPlace(former!, [])) {
    return { branch: ofFormer, commune: former! };
  }
  const [, name, commune, area] = BEHIND_SIGN.exec(text) ?? BEHIND_HAMLET.exec(text) ?? [];
  if (name === undefined || !isPlace(name, [])) return undefined;
  return { branch: name, commune: area === undefined ? commune! : `${commune}, ${area}` };
}
