import { describe, expect, it } from 'vitest';
import { beginsWithSurname, isPersonName } from '../../../src/text/names/surnames.js';

describe('isPersonName', () => {
  it.each([
    'Nguyễn Văn An',
    'NGUYỄN VĂN AN',
    'tran van b',
    'Lý Ban',
    'Neáng Sóc Phia',
    "H'Hen Niê",
    'Y Thông Mlô',
    'Vàng A Súa',
    'Bà Võ Ngọc Hoa',
    'Bà: Võ Ngọc Hoa',
    'Hộ ông Bùi Thành Tùng',
    'Ông (bà) Hà Thị Lan',
    'Cụ ông Hà Văn Lan',
    'Nguyễn T. Hoa',
    'Hà Văn An (Bí thư)',
    'PGS.TS. Hà Văn An',
    'Trung úy Hà Văn An',
    'THIẾU TÁ HÀ VĂN AN',
    "Thượng úy H'Hen Niê",
    'Trung sĩ Hà An',
    'Văn Phong',
    'Văn Phòng',
    'Văn Phòng Anh',
    'Ca Sang',
    'Y Tế Niê',
    'Siu Blơh',
    'KPĂ THƯP',
    'Rmah Hlơi',
    'Zơ Râm Nhất',
    'Chamaléa Thị Bưởi',
    'Katơr Hrenh',
    'Chẻo Láo Tả',
  ])('accepts %s', (text) => {
    expect(isPersonName(text)).toBe(true);
  });

  it.each([
    'Khá',
    'VĂN PHÒNG',
    'Văn Phòng Đảng Ủy',
    'Y Tế',
    'CA SÁNG',
    'Trung bình',
    'Lý thuyết',
    'Văn phòng',
    'Cao đẳng',
    'Đoàn viên đi làm ăn xa',
    'Hà Nội',
    'Kiên Giang',
    'Cấp THCS',
    'Hiệu trưởng',
    'Xơ Đăng',
    'Siu thị',
    'Siêu Thị Blơh',
    'Rơ moóc',
    'Nay mai',
    'Pi 2',
    'Kỹ sư nông lâm',
    'Bác sĩ',
    'Nguyễn Văn A 10B2',
    '',
  ])('refuses %j', (text) => {
    expect(isPersonName(text)).toBe(false);
  });
});

describe('beginsWithSurname', () => {
  it('accepts a surname without marks only if the text has none', () => {
    expect(beginsWithSurname('Nguyen Van An')).toBe(true);
    expect(beginsWithSurname('Nguyện Văn An')).toBe(false);
  });
});
