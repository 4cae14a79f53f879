/** Converts a flat OpenDocument sheet (.fods), one text with all parts, to an .ods archive. */
import { LIMITS } from '../limits.js';
import { decodeText } from '../text/encoding.js';
import { type ArchiveFault, packContent } from './unpackArchive.js';

const END = '</office:document>';

/** Returns an archive like that of `unpackArchive`, within the same limits. */
export function flatArchive(bytes: Uint8Array): Buffer | ArchiveFault {
  if (bytes.length > LIMITS.part) return 'file-expands';
  const text = decodeText(bytes).text.trimEnd();
  // The library reads a cut file up to the cut, without an error.
  if (!text.endsWith(END)) return 'file-damaged';
  return packContent(Buffer.from(without(without(text, 'draw:object'), 'office:binary-data')));
}

/** Removes all elements of a name: charts, which have tables of their own, and pictures. */
function without(text: string, element: string): string {
  const open = new RegExp(`<${element}(?=[\\s>])[^<>]*>`, 'g');
  const end = `</${element}>`;
  let out = '';
  let from = 0;
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    if (found[0].endsWith('/>')) continue;
    const at = text.indexOf(end, open.lastIndex);
    if (at < 0) break;
    out += text.slice(from, found.index);
    from = at + end.length;
    open.lastIndex = from;
  }
  return from === 0 ? text : out + text.slice(from);
}
