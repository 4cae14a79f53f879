/** Hamlets and units behind a label in a line above a list. */
import { clean } from '../../text/index.js';

const HAMLET =
  /^(khu(?: dân cư| phố)?|thôn|xóm|ấp|khóm|bản|buôn|tổ dân phố|tdp)(?:\s*\/\s*\p{L}+)?\s*:\s*(\S.*)$/iu;
/** A number or name, not the lines or words of a form: `Khu: ……`, `Bản: sao`. */
const NAME = /^(?:số )?\d|^\p{Lu}/u;
const UNIT = /^(?:tên )?đơn vị\s*:\s*(?=\S)/iu;

/** Joins a label and the name in the cell behind it: `Khu:` | `Bến Gạo`. */
export function labelledText(texts: readonly string[]): string | undefined {
  const [label, name, further] = texts.map(clean);
  const isLabelled = name !== undefined && further === undefined && label!.endsWith(':');
  return isLabelled ? `${label} ${name}` : undefined;
}

/** Returns the hamlet of `Khu: Bến Gạo - Xã Tân Sơn`, with its label as first word. */
export function labelledHamlet(text: string): string | undefined {
  const [, label, name] = HAMLET.exec(clean(text)) ?? [];
  return name !== undefined && NAME.test(name) ? `${label} ${name}` : undefined;
}

/** Removes the label of `Đơn vị: Chi đoàn khu 3`. */
export function withoutUnitLabel(text: string): string {
  return clean(text).replace(UNIT, '');
}
