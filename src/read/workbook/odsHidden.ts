/**
 * Finds hidden sheets and rows of an ods, which the library does not give. Source: OpenDocument 1.2 part 1,
 * 19.749 table:visibility and 20.393 table:display.
 */
import type * as Xlsx from 'xlsx';
import { archiveParts } from '../archive/archiveParts.js';
import { attribute, repeats } from '../archive/odsAttributes.js';

const TAG =
  /<(\/?)(?:style:style|style:table-properties|table:table|table:table-row)(?=[\s>/])([^<>]*)>/g;

/** Marks hidden sheets and rows in the library's workbook. @param archive archive with stored parts */
export function markHidden(workbook: Xlsx.WorkBook, archive: Buffer): void {
  const text = archiveParts(archive)('content.xml').toString('utf8');
  const hiddenStyles = new Set<string>();
  const settings: Xlsx.SheetProps[] = [];
  let style = '';
  let sheet: Xlsx.WorkSheet | undefined;
  let row = 0;
  for (const [tag, close, attributes] of text.matchAll(TAG)) {
    if (close !== '') continue;
    if (tag.startsWith('<style:style')) style = attribute(attributes!, 'style:name');
    else if (tag.startsWith('<style:table-properties')) {
      if (attribute(attributes!, 'table:display') === 'false') hiddenStyles.add(style);
    } else if (tag.startsWith('<table:table-row')) {
      const count = repeats(attributes!, 'table:number-rows-repeated');
      if (/^(?:collapse|filter)$/.test(attribute(attributes!, 'table:visibility'))) {
        hideRows(sheet, row, count);
      }
      row += count;
    } else {
      sheet = workbook.Sheets[workbook.SheetNames[settings.length] ?? ''];
      const hidden = hiddenStyles.has(attribute(attributes!, 'table:style-name'));
      settings.push({ Hidden: hidden ? 1 : 0 });
      row = 0;
    }
  }
  workbook.Workbook = { ...workbook.Workbook, Sheets: settings };
}

function hideRows(sheet: Xlsx.WorkSheet | undefined, first: number, count: number): void {
  if (sheet === undefined) return;
  sheet['!rows'] ??= [];
  const end = Math.min(first + count, sheet['!data']?.length ?? 0);
  for (let row = first; row < end; row++) sheet['!rows'][row] = { hidden: true };
}
