import { readBytes } from '../../../io/index.js';
import { decodeText } from '../../../read/index.js';

/**
 * Reads a text file that a person wrote. Notepad and PowerShell may have saved it in UTF-16 or in the
 * code page of the computer.
 * @throws InputError for a file that cannot be opened
 */
export function readTypedFile(path: string, name: string): string {
  return decodeText(readBytes(path, name).bytes).text;
}
