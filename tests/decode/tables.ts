/** The code tables, row by row: bytes in hex, then the letter. Kept apart from the decoders' data. */

/** TCVN 5712:1993 (VN3): one byte per letter. */
export const TCVN3_LETTERS = `
  A1:Ă A2:Â A3:Ê A4:Ô A5:Ơ A6:Ư A7:Đ A8:ă A9:â AA:ê AB:ô AC:ơ AD:ư AE:đ B5:à B6:ả B7:ã B8:á B9:ạ
  BB:ằ BC:ẳ BD:ẵ BE:ắ C6:ặ C7:ầ C8:ẩ C9:ẫ CA:ấ CB:ậ CC:è CE:ẻ CF:ẽ D0:é D1:ẹ D2:ề D3:ể D4:ễ D5:ế
  D6:ệ D7:ì D8:ỉ DC:ĩ DD:í DE:ị DF:ò E1:ỏ E2:õ E3:ó E4:ọ E5:ồ E6:ổ E7:ỗ E8:ố E9:ộ EA:ờ EB:ở EC:ỡ
  ED:ớ EE:ợ EF:ù F1:ủ F2:ũ F3:ú F4:ụ F5:ừ F6:ử F7:ữ F8:ứ F9:ự FA:ỳ FB:ỷ FC:ỹ FD:ý FE:ỵ`;

/** TCVN 5712:1993: capitals with a tone, as capital and small letter. */
export const TCVN3_CAPITALS = `
  41B5:À 41B8:Á 41B7:Ã 45CC:È 45D0:É 49D7:Ì 49DD:Í 4FDF:Ò 4FE3:Ó 4FE2:Õ 55EF:Ù 55F3:Ú 59FD:Ý
  49DC:Ĩ 55F2:Ũ 41B9:Ạ 41B6:Ả A2CA:Ấ A2C7:Ầ A2C8:Ẩ A2C9:Ẫ A2CB:Ậ A1BE:Ắ A1BB:Ằ A1BC:Ẳ A1BD:Ẵ
  A1C6:Ặ 45D1:Ẹ 45CE:Ẻ 45CF:Ẽ A3D5:Ế A3D2:Ề A3D3:Ể A3D4:Ễ A3D6:Ệ 49D8:Ỉ 49DE:Ị 4FE4:Ọ 4FE1:Ỏ
  A4E8:Ố A4E5:Ồ A4E6:Ổ A4E7:Ỗ A4E9:Ộ A5ED:Ớ A5EA:Ờ A5EB:Ở A5EC:Ỡ A5EE:Ợ 55F4:Ụ 55F1:Ủ A6F8:Ứ
  A6F5:Ừ A6F6:Ử A6F7:Ữ A6F9:Ự 59FA:Ỳ 59FE:Ỵ 59FB:Ỷ 59FC:Ỹ`;

/** TCVN 5712:1993: tones after the vowel, as code points of combining marks. */
export const TCVN3_TONES = 'B0:0300 B1:0309 B2:0303 B3:0301 B4:0323';

/** VNI-Windows: base and mark, ơ and ư with a mark, and single letters. */
export const VNI_LETTERS = `
  41C0:Ầ 41C1:Ấ 41C2:Â 41C3:Ẫ 41C4:Ậ 41C5:Ẩ 41C8:Ằ 41C9:Ắ 41CA:Ă 41CB:Ặ 41CF:Ạ 41D5:Ã 41D8:À
  41D9:Á 41DA:Ẳ 41DB:Ả 41DC:Ẵ 45C0:Ề 45C1:Ế 45C2:Ê 45C3:Ễ 45C4:Ệ 45C5:Ể 45CF:Ẹ 45D5:Ẽ 45D8:È
  45D9:É 45DB:Ẻ 4FC0:Ồ 4FC1:Ố 4FC2:Ô 4FC3:Ỗ 4FC4:Ộ 4FC5:Ổ 4FCF:Ọ 4FD5:Õ 4FD8:Ò 4FD9:Ó 4FDB:Ỏ
  55CF:Ụ 55D5:Ũ 55D8:Ù 55D9:Ú 55DB:Ủ 59D5:Ỹ 59D8:Ỳ 59D9:Ý 59DB:Ỷ 61E0:ầ 61E1:ấ 61E2:â 61E3:ẫ
  61E4:ậ 61E5:ẩ 61E8:ằ 61E9:ắ 61EA:ă 61EB:ặ 61EF:ạ 61F5:ã 61F8:à 61F9:á 61FA:ẳ 61FB:ả 61FC:ẵ
  65E0:ề 65E1:ế 65E2:ê 65E3:ễ 65E4:ệ 65E5:ể 65EF:ẹ 65F5:ẽ 65F8:è 65F9:é 65FB:ẻ 6FE0:ồ 6FE1:ố
  6FE2:ô 6FE3:ỗ 6FE4:ộ 6FE5:ổ 6FEF:ọ 6FF5:õ 6FF8:ò 6FF9:ó 6FFB:ỏ 75EF:ụ 75F5:ũ 75F8:ù 75F9:ú
  75FB:ủ 79F5:ỹ 79F8:ỳ 79F9:ý 79FB:ỷ D4CF:Ợ D4D5:Ỡ D4D8:Ờ D4D9:Ớ D4DB:Ở D6CF:Ự D6D5:Ữ D6D8:Ừ
  D6D9:Ứ D6DB:Ử F4EF:ợ F4F5:ỡ F4F8:ờ F4F9:ớ F4FB:ở F6EF:ự F6F5:ữ F6F8:ừ F6F9:ứ F6FB:ử C6:Ỉ CC:Ì
  CD:Í CE:Ỵ D1:Đ D2:Ị D3:Ĩ D4:Ơ D6:Ư E6:ỉ EC:ì ED:í EE:ỵ F1:đ F2:ị F3:ĩ F4:ơ F6:ư`;

/** VNI-Windows with a mark in the other case. */
export const VNI_OTHER_CASE = `
  41E0:Ầ 41E1:Ấ 41E2:Â 41E3:Ẫ 41E4:Ậ 41E5:Ẩ 41E8:Ằ 41E9:Ắ 41EA:Ă 41EB:Ặ 41EF:Ạ 41F5:Ã 41F8:À
  41F9:Á 41FA:Ẳ 41FB:Ả 41FC:Ẵ 45E0:Ề 45E1:Ế 45E2:Ê 45E3:Ễ 45E4:Ệ 45E5:Ể 45EF:Ẹ 45F5:Ẽ 45F8:È
  45F9:É 45FB:Ẻ 4FE0:Ồ 4FE1:Ố 4FE2:Ô 4FE3:Ỗ 4FE4:Ộ 4FE5:Ổ 4FEF:Ọ 4FF5:Õ 4FF8:Ò 4FF9:Ó 4FFB:Ỏ
  55EF:Ụ 55F5:Ũ 55F8:Ù 55F9:Ú 55FB:Ủ 59F5:Ỹ 59F8:Ỳ 59F9:Ý 59FB:Ỷ 61C0:ầ 61C1:ấ 61C2:â 61C3:ẫ
  61C4:ậ 61C5:ẩ 61C8:ằ 61C9:ắ 61CA:ă 61CB:ặ 61CF:ạ 61D5:ã 61D8:à 61D9:á 61DA:ẳ 61DB:ả 61DC:ẵ
  65C0:ề 65C1:ế 65C2:ê 65C3:ễ 65C4:ệ 65C5:ể 65CF:ẹ 65D5:ẽ 65D8:è 65D9:é 65DB:ẻ 6FC0:ồ 6FC1:ố
  6FC2:ô 6FC3:ỗ 6FC4:ộ 6FC5:ổ 6FCF:ọ 6FD5:õ 6FD8:ò 6FD9:ó 6FDB:ỏ 75CF:ụ 75D5:ũ 75D8:ù 75D9:ú
  75DB:ủ 79D5:ỹ 79D8:ỳ 79D9:ý 79DB:ỷ D4EF:Ợ D4F5:Ỡ D4F8:Ờ D4F9:Ớ D4FB:Ở D6EF:Ự D6F5:Ữ D6F8:Ừ
  D6F9:Ứ D6FB:Ử F4CF:ợ F4D5:ỡ F4D8:ờ F4D9:ớ F4DB:ở F6CF:ự F6D5:ữ F6D8:ừ F6D9:ứ F6DB:ử`;

/** Latin-1 characters → letter. */
export function rowsOf(table: string): [string, string][] {
  return table
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [hex, letter] = row.split(':');
      const bytes = hex.match(/../g) ?? [];
      return [String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))), letter];
    });
}

function encoder(...tables: string[]): (text: string) => string {
  const codes = new Map(
    tables.flatMap(rowsOf).map(([code, letter]): [string, string] => [letter, code]),
  );
  return (text) => [...text].map((letter) => codes.get(letter) ?? letter).join('');
}

/** Unicode in NFC → what a cell in a .Vn* font holds. */
export const toTcvn3 = encoder(TCVN3_CAPITALS, TCVN3_LETTERS);

/** Types text in a font of capitals: consonants and plain vowels big, toned vowels small. */
export function toTcvn3Capitals(text: string): string {
  return encoder(TCVN3_LETTERS)([...text.toUpperCase()].map(withoutTonedCapital).join(''));
}

const TONED_CAPITALS = new Set(rowsOf(TCVN3_CAPITALS).map(([, letter]) => letter));

function withoutTonedCapital(letter: string): string {
  return TONED_CAPITALS.has(letter) ? letter.toLowerCase() : letter;
}

/** Unicode in NFC → what a cell in a VNI-* font holds. */
export const toVni = encoder(VNI_LETTERS);
