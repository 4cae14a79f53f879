/** Measures how well a column is filled in, without personal data. */
import { filledDown, hasValue, type LayoutColumn } from '../../model/index.js';
import type { ParsedRosters } from '../../steps/index.js';

/** Measures one column. @param own records of table `t` */
export function columnQuality(
  { tables, records }: ParsedRosters,
  t: number,
  column: LayoutColumn,
  own: readonly number[],
): { filled: number; valid?: number; sample: string } {
  if (own.length === 0) return { filled: 0, sample: '' };
  const texts = filledDown(tables[t], column.index);
  const values = column.field === undefined ? undefined : records.columns.get(column.field);
  let first: string | undefined;
  let filled = 0;
  let valid = 0;
  for (const record of own) {
    const text = texts[records.row[record]] ?? '';
    if (text.trim() === '') continue;
    first ??= text;
    filled++;
    if (values !== undefined && hasValue(values, record)) valid++;
  }
  const share = round(filled / own.length);
  if (first === undefined) return { filled: share, sample: '' };
  const sample = outlined(first);
  if (values === undefined) return { filled: share, sample };
  return { filled: share, valid: round(valid / filled), sample };
}

const SAMPLE_LENGTH = 24;

/** Hides letters and digits: `Nguyễn Văn An` → `Nxxxxx Vxx Ax`, `0252` → `####`. */
export function outlined(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SAMPLE_LENGTH)
    .replace(/\d/g, '#')
    .replace(/(?<=\p{L}\p{M}*)[\p{L}\p{M}]/gu, 'x');
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
