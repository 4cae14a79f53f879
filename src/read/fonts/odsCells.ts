/**
 * Reads the cells with text of an .ods, and the styles of their text. Source: OpenDocument 1.2 part 1, 16.2 style:style,
 * 9.1.4 table:table-cell and 19.615 table:default-cell-style-name.
 */
import type { CellPlace } from '../../model/index.js';
import { attribute, repeats } from '../archive/odsAttributes.js';
import { LIMITS } from '../limits.js';

const STYLE_TAG = /<(\/?)(?:style:style|style:text-properties)(?=[\s>/])([^<>]*)>/g;
const TABLE_TAG =
  /<(\/?)table:(?:table|table-column|table-row|(?:covered-)?table-cell)(?=[\s>/])([^<>]*)>/g;

/** Properties of text by the name of the style. */
export type TextStyles<Value> = Map<string, Value>;

/**
 * Adds the property of each style, also one that it has from its parent.
 * @param propertyOf reads the attributes of a style's text; undefined if they have none of the property
 */
export function addStyles<Value>(
  xml: string,
  styles: TextStyles<Value>,
  propertyOf: (attributes: string) => Value | undefined,
): void {
  let style = '';
  for (const [tag, close, attributes] of xml.matchAll(STYLE_TAG)) {
    if (close !== '') continue;
    if (tag.startsWith('<style:style')) {
      style = attribute(attributes!, 'style:name');
      const parent = styles.get(attribute(attributes!, 'style:parent-style-name'));
      if (parent !== undefined) styles.set(style, parent);
    } else {
      const property = propertyOf(attributes!);
      if (property !== undefined) styles.set(style, property);
    }
  }
}

interface StyledCell extends CellPlace {
  /** Position of the sheet in the workbook. */
  sheet: number;
  style: string;
  /** Number of cells side by side with this content, within the limit. */
  count: number;
  /** Offset behind the cell's tag. */
  end: number;
}

/** Lists the cells with text of all sheets, from the top down. */
export function* textCells(content: string): Generator<StyledCell> {
  let sheet = -1;
  let styles: string[] = [];
  let row = -1;
  let rows = 1;
  let column = 0;
  let rowStyle = '';
  for (const { 0: tag, 1: close, 2: attributes, index } of content.matchAll(TABLE_TAG)) {
    if (close !== '') continue;
    const style = attribute(attributes!, 'table:style-name');
    if (tag.startsWith('<table:table-column')) {
      const own = attribute(attributes!, 'table:default-cell-style-name');
      const count = repeats(attributes!, 'table:number-columns-repeated');
      for (let i = 0; i < count && styles.length < LIMITS.columns; i++) styles.push(own);
    } else if (tag.startsWith('<table:table-row')) {
      row += rows;
      rows = repeats(attributes!, 'table:number-rows-repeated');
      rowStyle = attribute(attributes!, 'table:default-cell-style-name');
      column = 0;
    } else if (/^<table:table[\s>/]/.test(tag)) {
      sheet++;
      styles = [];
      row = -1;
      rows = 1;
    } else {
      const count = repeats(attributes!, 'table:number-columns-repeated');
      if (attribute(attributes!, 'office:value-type') === 'string') {
        const end = index + tag.length;
        const own = style || rowStyle || styles[column] || '';
        yield { sheet, row, column, style: own, count: Math.min(count, LIMITS.columns), end };
      }
      column += count;
    }
  }
}
