/** Normalises texts of the packages: NFC, single blanks, one kind of apostrophe, one use of capitals. */

/** Normalises a name: `Thị Trấn  Ái Tử` → `Thị trấn Ái Tử`. */
export function settled(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^Thị Trấn /, 'Thị trấn ')
    .replace(/^Thị Xã /, 'Thị xã ')
    .replace(/^Thành Phố /, 'Thành phố ');
}

/** Reduces a text to letters and digits without marks: `Phường Hòa Bình` → `phuonghoabinh`; `Phường 01` → `phuong1`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '')
    .replace(/0+(?=\d)/g, '');
}

/** Makes one key for spellings that sound alike (vietnamadminunits): quyet, quiet; sang, xang. */
export function sound(key: string): string {
  return key.replace(/y/g, 'i').replace(/k/g, 'c').replace(/x/g, 's');
}

const TYPES = ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'];

/** Splits `Thị trấn Ái Tử` into type and name. @throws Error for a text without a type */
export function splitType(text: string): { type: string; name: string } {
  const type = TYPES.find((each) => text.startsWith(`${each} `));
  if (type === undefined) throw new Error(`no type: ${text}`);
  return { type, name: text.slice(type.length + 1) };
}
