// Text of the packages, made alike: NFC, single blanks, one kind of apostrophe, one way of capitals.

/** `Thị Trấn  Ái Tử` → `Thị trấn Ái Tử`. */
export function tidy(text) {
  return text
    .normalize('NFC')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^Thị Trấn /, 'Thị trấn ')
    .replace(/^Thị Xã /, 'Thị xã ')
    .replace(/^Thành Phố /, 'Thành phố ');
}

/** Letters and digits without marks: `Phường Hòa Bình` → `phuonghoabinh`; `Phường 01` → `phuong1`. */
export function fold(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '')
    .replace(/0+(?=\d)/g, '');
}

/** One key for spellings that sound alike, which vietnamadminunits lists: quyet, quiet; sang, xang. */
export function sound(key) {
  return key.replace(/y/g, 'i').replace(/k/g, 'c').replace(/x/g, 's');
}

const LETTERS = { Xã: 'X', Phường: 'P', 'Thị trấn': 'T', 'Đặc khu': 'D' };

/** `Thị trấn Ái Tử` → letter T, name Ái Tử. */
export function splitType(text) {
  for (const [type, letter] of Object.entries(LETTERS)) {
    if (text.startsWith(`${type} `)) return { letter, name: text.slice(type.length + 1) };
  }
  throw new Error(`no type: ${text}`);
}
