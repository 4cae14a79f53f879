import fc from 'fast-check';
import { type Decoded, decodeTable } from '../../src/decode/index.js';
import type { Arg, Table } from '../../src/model/index.js';
import { ONSETS, RHYMES } from '../../src/text/syllables/rhymes.js';
import { isSyllable, setTone } from '../../src/text/syllables/syllable.js';

export function tableOf(...rows: string[][]): Table {
  return { file: 'a.xlsx', sheet: 'Khu 1', rows, merges: [] };
}

/** A table with one column. */
export function columnOf(cells: readonly string[]): Table {
  return tableOf(...cells.map((cell) => [cell]));
}

/** Decodes one column. */
export function decodeColumn(cells: readonly string[]): string[] {
  return decodeTable(columnOf(cells)).table.rows.map(([cell]) => cell);
}

/** Codes with their arguments, and the row where there is one. */
export function reported({ findings }: Decoded): string[] {
  const text = (arg: Arg | undefined) =>
    typeof arg === 'object' ? arg.map((part) => part.code).join() : (arg ?? '');
  return findings.map(({ code, args, place }) =>
    [code, text(args.column), text(args.encoding), text(args.count), place?.row ?? '']
      .join(' ')
      .trim(),
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Any syllable that the inventory and the tones allow. */
const syllables: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...ONSETS),
    fc.constantFrom(...RHYMES.keys()),
    fc.constantFrom(0, 1, 2, 3, 4, 5),
  )
  .map(([onset, rhyme, tone]) => setTone(onset + rhyme, tone as 0 | 1 | 2 | 3 | 4 | 5) ?? '')
  .filter((word) => word !== '' && isSyllable(word));

const SURNAMES = `Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hà Cao Ngô Đinh Dương Đào Lý Tạ
  Phùng Triệu Trương Khuất Kiều Quách Bàn Huỳnh Hồ`;
const OTHERS = `Văn Thị Đức Hữu Xuân Mạnh Tuấn Ngọc Đình Công Việt Tiến Quốc Hồng Thế Bá Trọng Hải
  Khánh Chí Hùng Dũng Cường Sơn Thắng Tùng Quân Hiếu Đạt Kiên Hòa Toàn Nghĩa Thái Phúc Lâm Trường Tú
  Chiến Lợi Tân Khoa Hậu Quyết Thịnh Quyền Tâm Đông Bảo Tài Lộc Luân Thiện Hào Nguyên Sáng Thọ Đại
  Định Khôi Quý Đoàn Thuận Phương Ước Đăng Lực Kỳ Hưởng Thức Hợp Trí Điệp Hương Huyền Thảo Hằng Thủy
  Yến Hường Hạnh Thúy Quỳnh Nguyệt Tuyết Bích Ánh Diệp Uyên Phượng Mỹ Huệ Nhàn Diễm Bưởi Lụa Én Út Ổi`;

const words = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.trim().split(/\s+/));

/** Names as real lists have them, surname first. */
export const realNames: fc.Arbitrary<string> = fc
  .tuple(words(SURNAMES), fc.array(words(OTHERS), { minLength: 1, maxLength: 3 }))
  .map(([surname, others]) => [surname, ...others].join(' '));

/** Names of any syllables. TCVN3 writes `Oó` and `Ó` alike, so none begins with oo. */
export const anyNames: fc.Arbitrary<string> = fc
  .array(
    syllables.filter((word) => !/^o[oòỏõóọ]/.test(word)),
    { minLength: 2, maxLength: 4 },
  )
  .map((parts) => parts.map(capitalised).join(' '));

export const seed = { seed: 2025 };
