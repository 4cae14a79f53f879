import { readBytes } from '../../io/index.js';
import { decodeText } from '../../read/index.js';

/**
 * The text of a file that a person wrote: Notepad and PowerShell may have saved it in UTF-16 or in
 * the code page of the computer.
 * @throws InputError where it can't be opened
 */
export function readTyped(path: string, name: string): string {
  return decodeText(readBytes(path, name).bytes).text;
}
