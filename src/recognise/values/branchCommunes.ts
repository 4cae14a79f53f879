/** Splits cells that name a branch and the commune above it: `Chi bộ khu 2 - Đảng bộ xã Hà Thạch`. */
import type { LayoutColumn } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { mostly } from '../cells/samples.js';
import { isPlace } from '../cells/sectionText.js';
import type { Replacement, RosterView } from './rosterView.js';

const BODY = String.raw`(?:(?:trực )?thuộc )?(?:(?:bch )?(?:đoàn|đảng bộ|đảng ủy|đảng uỷ|hội [\p{L} ]{2,30}?) )?`;
/** A commune by its type; `xã hội`, `Xã đội` and `thị xã` are none. */
const COMMUNE = String.raw`(?:xã|phường|thị trấn) (?!(?:hội|đội|đoàn)(?!\p{L}))[\p{L}\d'’][\p{L}\d'’ ]*?`;
const AREA = String.raw`(?: ?[-–—,/>(] ?(?:đảng bộ )?((?:huyện|thị xã|thành phố|quận) [\p{L}\d'’ ]+?)\)?)?`;
const SIGN = String.raw` ?[-–—,;/(|>] ?`;
const BEHIND_SIGN = new RegExp(`^(.+?)${SIGN}${BODY}(${COMMUNE})${AREA}\\)?$`, 'iu');
/** Without a sign only behind a hamlet: `Công an xã Hà Thạch` is the name of a branch. */
const BEHIND_HAMLET = new RegExp(
  String.raw`^((?:(?:chi đoàn|chi bộ|chi hội|cđ|cb|ch) )?(?:khu|thôn|xóm|bản|tổ|ấp|khóm|tdp|khối|phố) .*?(?<! thị)) ${BODY}(${COMMUNE})${AREA}$`,
  'iu',
);
const IN_FRONT = new RegExp(`^${BODY}(${COMMUNE})(?: ?[-–—/>|]+ ?)(.+)$`, 'iu');

/** Makes columns of branch and commune, if most cells of the branch column name both and no column has communes. */
export function readBranchCommunes(view: RosterView): Replacement {
  const result: Replacement = { replaced: new Set(), derived: [], findings: [] };
  const column = view.columns.find(({ field }) => field === 'branch');
  if (column === undefined || view.columns.some(({ field }) => field === 'commune')) return result;
  const texts = textsOf(view, column);
  if (!mostly([...texts.values()], (text) => branchWithCommune(text) !== undefined)) return result;
  const branches = new Map<number, string>();
  const communes = new Map<number, string>();
  for (const [row, text] of texts) {
    const parts = branchWithCommune(text);
    branches.set(row, parts?.branch ?? text);
    if (parts !== undefined) communes.set(row, parts.commune);
  }
  const { header, index: source } = column;
  result.replaced.add(column);
  result.derived.push(
    { column: { header, field: 'branch', source }, cells: branches },
    { column: { header, field: 'commune', source }, cells: communes },
  );
  return result;
}

function textsOf({ table, members }: RosterView, { index }: LayoutColumn): Map<number, string> {
  const texts = members.map((row) => [row, clean(table.rows[row]![index] ?? '')] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}

/** Splits a branch from the commune behind or before it; undefined for a text without both. */
export function branchWithCommune(text: string): { branch: string; commune: string } | undefined {
  const [, front, branch] = IN_FRONT.exec(text) ?? [];
  if (front !== undefined && isPlace(branch!, [])) return { branch: branch!, commune: front };
  const [, name, commune, area] = BEHIND_SIGN.exec(text) ?? BEHIND_HAMLET.exec(text) ?? [];
  if (name === undefined || !isPlace(name, [])) return undefined;
  return { branch: name, commune: area === undefined ? commune! : `${commune}, ${area}` };
}
