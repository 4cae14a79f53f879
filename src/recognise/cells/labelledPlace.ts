/** Hamlets, communes and units behind labels in a line above a list. */
import { clean, HAMLET_WORDS } from '../../text/index.js';

/** Words before the name of a hamlet, for a pattern. */
export const HAMLETS = HAMLET_WORDS.join('|');
const AREAS = 'thị xã|thị trấn|xã|phường|huyện|quận|thành phố|tỉnh';
const LABEL = new RegExp(
  `(?<!\\p{L})(${HAMLETS}|${AREAS})(?: số)?(\\s*[/,]\\s*\\p{L}+|\\s*\\(\\p{L}+\\))?\\s*:\\s*`,
  'giu',
);
const IS_COMMUNE = /^(?:xã|phường|thị trấn)$/iu;
const IS_HAMLET = new RegExp(`^(?:${HAMLETS})$`, 'iu');
/** A number or name, not the lines or words of a form: `Khu: ……`, `Bản: sao`. */
const NAME = /^(?:số )?\d|^\p{Lu}/u;
/** Label of the unit whose list it is: `Đơn vị:`, `Đơn vị báo cáo:`. */
const UNIT =
  /^(?:tên )?đơn vị(?: (?:(?:lập )?báo cáo|lập|lập biểu|lập danh sách|gửi|nộp|đề nghị|đăng ký|thực hiện|quản lý|kê khai))?\s*:\s*(?=\S)/iu;

/** Label with a name between the dots of a form: `CHI HỘI: …… Khu Lèn ……`. */
const FILLED_IN =
  /^([^:]{2,30}):\s*(?:\.{2,}|[…_])[.…_\s]*((?=[\p{Lu}\d])[^:.…_]*[\p{L}\d])[.…_\s]*$/u;

/** Removes the dots around a name that was filled in behind its label. */
export function withoutDots(text: string): string {
  return clean(text).replace(FILLED_IN, '$1: $2');
}

interface LabelledPlace {
  label: string;
  /** Whether the label has two types: `Xã/Phường`, `Thôn, khu`. */
  hasTwoTypes: boolean;
  name: string;
  /** Label and name as in the line, with the colon. */
  written: string;
}

/** Joins labels and the names in the cells behind them: `Khu:` | `Bến Gạo`. */
export function joinLabels(cells: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of cells.map(clean)) {
    if (text === '') continue;
    if (joined.at(-1)?.endsWith(':')) joined.push(`${joined.pop()} ${text}`);
    else joined.push(text);
  }
  return joined;
}

/** Returns the places of a line of labels, such as `Xóm: 5 Xã: Tân Sơn`; none for another line. */
function labelledPlaces(text: string): LabelledPlace[] {
  const line = clean(text);
  const labels = [...line.matchAll(LABEL)];
  if (labels[0]?.index !== 0) return [];
  const places = labels.map(({ 0: all, 1: label, 2: other, index }, at) => {
    const written = line.slice(index, labels[at + 1]?.index).replace(/[\s,;.–-]+$/, '');
    const name = written.slice(all.length);
    return { label: label!, hasTwoTypes: other !== undefined, name, written };
  });
  return places.some(({ name }) => name.includes(':')) ? [] : places;
}

/** Returns the hamlet of `Khu: Bến Gạo - Xã: Tân Sơn`, with its label as first word. */
export function labelledHamlet(text: string): string | undefined {
  const hamlet = labelledPlaces(text).find(({ label }) => IS_HAMLET.test(label));
  return hamlet !== undefined && NAME.test(hamlet.name)
    ? `${hamlet.label} ${hamlet.name}`
    : undefined;
}

/**
 * Removes the colons of a line of labels: `Xóm: 5 Xã: Tân Sơn` → `Xóm 5, Xã Tân Sơn`. `Xã/Phường: Tân Sơn` remains as
 * it is, since either type may be meant; other names behind two types remain without one.
 */
export function withoutPlaceLabels(text: string): string {
  const places = labelledPlaces(text);
  return places.length === 0 ? text : places.map(withType).join(', ');
}

function withType({ label, hasTwoTypes, name, written }: LabelledPlace): string {
  if (!hasTwoTypes) return `${label} ${name}`;
  return IS_COMMUNE.test(label) && NAME.test(name) ? written : name;
}

/** Removes the label of a unit: `Đơn vị: Chi đoàn khu 3` → `Chi đoàn khu 3`. */
export function withoutUnit(text: string): string {
  return clean(text).replace(UNIT, '');
}

/** Words before a branch in a letterhead. */
const BEFORE_BRANCH =
  /^(?:tên|thuộc|bch|ban chấp hành|ban thường vụ|chi ủy|chi uỷ|cấp ủy|cấp uỷ)\s+(?=chi (?:đoàn|bộ|hội)(?!\p{L}))/iu;

/** Removes words before a branch: `Đơn vị: Chi đoàn khu 3`, `BCH CHI ĐOÀN KHU 3`, `(Chi đoàn khu 3)`. */
export function withoutUnitLabel(text: string): string {
  return withoutUnit(clean(text).replace(/^\(([^()]+)\)$/, '$1')).replace(BEFORE_BRANCH, '');
}
