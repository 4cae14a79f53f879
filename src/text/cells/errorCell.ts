const ERROR = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|FIELD|GETTING_DATA)[!?]?$/;

/** Whether a cell shows the error of a formula (`#REF!`), so that the file lacks its value. */
export function isErrorCell(text: string): boolean {
  return text.charCodeAt(0) === 0x23 && ERROR.test(text.trimEnd());
}
