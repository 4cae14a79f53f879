/** Formulas that no program has worked out yet. */

const UNSOLVED = ['</f></c>', '</f><v></v></c>', '</f><v/></c>', '</f><v /></c>'];
const CELL = /<c\b([^<>]*)><f\b[^<>]*>[^<]*<\/f>(?:<v ?\/>|<v><\/v>)?<\/c>/g;
const TYPE = /\st="(\w+)"/;

/**
 * A sheet of an xlsx in which a formula without a result is `#N/A`. A script that writes formulas
 * leaves them so, and the library drops such cells: a person whose row is made of them would be
 * nowhere. An empty text (`t="str"`) is a result.
 */
export function withUnsolvedFormulas(part: Buffer): Buffer {
  if (!UNSOLVED.some((end) => part.includes(end))) return part;
  const text = part.toString('latin1').replace(CELL, (cell, attributes: string) => {
    if (TYPE.exec(attributes)?.[1] === 'str') return cell;
    return `<c${attributes.replace(TYPE, '')} t="e"><v>#N/A</v></c>`;
  });
  return Buffer.from(text, 'latin1');
}
