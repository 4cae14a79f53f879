import { slug } from '../../text/index.js';

const LONGEST = 60;
/** Names that Windows takes for a device. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Names of other files of the tool. */
const RESERVED = ['roster', 'conflicts', 'viec-can-lam', 'branches'];
/** Name of a place without letters and digits. */
const UNNAMED = 'khong-ten';

/** Name of the file for members without a place; a place of this name gets a number. */
const UNKNOWN = 'chua-ro';

/** Makes names of files that are valid on every system, each once. */
export class FileNames {
  private readonly taken = new Set(RESERVED);
  /** Number that the next file of a name may have. */
  private readonly next = new Map<string, number>();

  /** @param text name of the place; `''` for members without one */
  nameOf(text: string): string {
    const name = text === '' ? UNKNOWN : baseName(text);
    const first = text !== '' && name === UNKNOWN ? 2 : 1;
    let number = this.next.get(text === '' ? '' : name) ?? first;
    const numbered = () => (number === 1 ? name : `${name}-${number}`);
    while (this.taken.has(numbered())) number++;
    const free = numbered();
    this.next.set(text === '' ? '' : name, number + 1);
    this.taken.add(free);
    return `${free}.xlsx`;
  }
}

function baseName(text: string): string {
  const short = slug(text).slice(0, LONGEST).replace(/-$/, '');
  if (short === '') return UNNAMED;
  return DEVICE.test(short) ? `${short}-1` : short;
}
