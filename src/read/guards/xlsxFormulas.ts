/** Marks formulas without a computed result. */

const UNSOLVED = ['</f></c>', '</f><v></v></c>', '</f><v/></c>', '</f><v /></c>'];
const CELL = /<c\b([^<>]*)><f\b[^<>]*>[^<]*<\/f>(?:<v ?\/>|<v><\/v>)?<\/c>/g;
const TYPE = /\st="(\w+)"/;

/**
 * Gives each formula without a result the error `#N/A`. Scripts write such formulas, and the library
 * drops their cells, so that whole people would be lost. An empty text (`t="str"`) is a result.
 */
export function withUnsolvedFormulas(part: Buffer): Buffer {
  if (!UNSOLVED.some((end) => part.includes(end))) return part;
  const text = part.toString('latin1').replace(CELL, (cell, attributes: string) => {
    if (TYPE.exec(attributes)?.[1] === 'str') return cell;
    return `<c${attributes.replace(TYPE, '')} t="e"><v>#N/A</v></c>`;
  });
  return Buffer.from(text, 'latin1');
}
