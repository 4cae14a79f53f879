import type { PageRow } from '../../model/index.js';

/** Names a row of a list. */
export function rowKey({ file, sheet, row }: Pick<PageRow, 'file' | 'sheet' | 'row'>): string {
  return JSON.stringify([file, sheet, row]);
}
