import { slug } from '../../text/index.js';

const LONGEST = 60;
/** Names that Windows takes for a device. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Names of other files of the tool. */
const RESERVED = ['roster', 'conflicts', 'viec-can-lam', 'branches'];

/** Makes names of files that are valid on every system, each once. */
export class FileNames {
  private readonly taken = new Set(RESERVED);

  /** @param otherwise name of a text without letters and digits */
  nameOf(text: string, otherwise: string): string {
    const short = slug(text).slice(0, LONGEST).replace(/-$/, '');
    const name = short === '' ? otherwise : DEVICE.test(short) ? `${short}-1` : short;
    let free = name;
    for (let number = 2; this.taken.has(free); number++) free = `${name}-${number}`;
    this.taken.add(free);
    return `${free}.xlsx`;
  }
}
