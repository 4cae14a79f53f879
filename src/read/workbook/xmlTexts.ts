/** Removes tags of rich text in cells of Excel 2003 XML: the library keeps only the text of the last `<Font>`. */

/** A cell with a tag in its text. */
const RICH = /<(?:\w+:)?Data\b[^<>]*>[^<]*<(?!\/)/;
const TAG = /<(\/?)(?:\w+:)?(\w+)\b[^<>]*>/g;

/** Returns the text with plain cells: `<Data>Hà <Font>Thị</Font></Data>` becomes `<Data>Hà Thị</Data>`. */
export function withPlainCells(xml: string): string {
  if (!RICH.test(xml)) return xml;
  let isInside = false;
  return xml.replace(TAG, (tag, close: string, name: string) => {
    if (name !== 'Data') return isInside ? '' : tag;
    isInside = close === '' && !tag.endsWith('/>');
    return tag;
  });
}
