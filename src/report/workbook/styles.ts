/** Writes the style sheet: a cell format for each look, all of them text (number format 49, `@`). */
import { CELL_LOOKS, type CellLook } from './sheet.js';

const FONTS = {
  body: '<sz val="11"/><color rgb="FF1F2933"/><name val="Calibri"/><family val="2"/>',
  quiet: '<sz val="11"/><color rgb="FF616E7C"/><name val="Calibri"/><family val="2"/>',
  header: '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/>',
  bold: '<b/><sz val="11"/><color rgb="FF1F2933"/><name val="Calibri"/><family val="2"/>',
  link: '<u/><sz val="11"/><color rgb="FF1F4E79"/><name val="Calibri"/><family val="2"/>',
  title: '<b/><sz val="16"/><color rgb="FF1F4E79"/><name val="Calibri"/><family val="2"/>',
};
const FILLS = {
  none: '<patternFill patternType="none"/>',
  // The format reserves the second fill for this pattern.
  reserved: '<patternFill patternType="gray125"/>',
  header: solid('FF1F4E79'),
  band: solid('FFEEF3F8'),
  differs: solid('FFFCE4D6'),
  answer: solid('FFFFF9DB'),
};
const BORDERS = { none: '', thin: thin('FFD0D7DE') };

interface Look {
  font: keyof typeof FONTS;
  fill: keyof typeof FILLS;
  border: keyof typeof BORDERS;
  vertical: 'top' | 'center';
  wrap: boolean;
  /** Whether to align to the right, as for line numbers. */
  right?: boolean;
  locked: boolean;
}

const BODY: Look = {
  font: 'body',
  fill: 'none',
  border: 'thin',
  vertical: 'top',
  wrap: true,
  locked: true,
};

const LOOKS: Record<CellLook, Look> = {
  plain: BODY,
  header: { ...BODY, font: 'header', fill: 'header', vertical: 'center' },
  title: { ...BODY, font: 'title', border: 'none', wrap: false },
  text: { ...BODY, border: 'none' },
  step: { ...BODY, font: 'bold', border: 'none', right: true },
  label: { ...BODY, font: 'bold' },
  band: { ...BODY, fill: 'band' },
  quiet: { ...BODY, font: 'quiet' },
  quietBand: { ...BODY, font: 'quiet', fill: 'band' },
  differs: { ...BODY, fill: 'differs' },
  answer: { ...BODY, fill: 'answer', locked: false },
  link: { ...BODY, font: 'link' },
};

/** Properties of emphasized letters within a cell. */
export const MARKED_RUN =
  '<rPr><b/><sz val="11"/><color rgb="FFC00000"/><rFont val="Calibri"/><family val="2"/></rPr>';
export const PLAIN_RUN =
  '<rPr><sz val="11"/><color rgb="FF1F2933"/><rFont val="Calibri"/><family val="2"/></rPr>';

/** Gives the number of a look's cell format. */
export function formatOf(look: CellLook): number {
  return CELL_LOOKS.indexOf(look);
}

function solid(color: string): string {
  return `<patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill>`;
}

function thin(color: string): string {
  return ['left', 'right', 'top', 'bottom']
    .map((side) => `<${side} style="thin"><color rgb="${color}"/></${side}>`)
    .join('');
}

function list(tag: string, child: string, entries: string[]): string {
  const children = entries.map((entry) => `<${child}>${entry}</${child}>`).join('');
  return `<${tag} count="${entries.length}">${children}</${tag}>`;
}

function cellFormat(look: Look): string {
  const font = Object.keys(FONTS).indexOf(look.font);
  const fill = Object.keys(FILLS).indexOf(look.fill);
  const border = Object.keys(BORDERS).indexOf(look.border);
  return (
    `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" ' +
    `applyProtection="1"><alignment vertical="${look.vertical}"${look.wrap ? ' wrapText="1"' : ''}` +
    `${look.right === true ? ' horizontal="right"' : ''}/>` +
    `<protection locked="${look.locked ? 1 : 0}"/></xf>`
  );
}

let styles: string | undefined;

/** Writes the styles, which are the same in every workbook. */
export function stylesXml(): string {
  styles ??= makeStyles();
  return styles;
}

function makeStyles(): string {
  const formats = CELL_LOOKS.map((look) => cellFormat(LOOKS[look])).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list('fonts', 'font', Object.values(FONTS)) +
    list('fills', 'fill', Object.values(FILLS)) +
    list('borders', 'border', Object.values(BORDERS)) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${CELL_LOOKS.length}">${formats}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
