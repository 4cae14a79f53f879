/** Draws names, common ones more often. Weights of Kinh surnames are percentages of the population. */
import { words } from '../../text/index.js';
import { Distribution, type Random } from '../random.js';
import { listed } from './letters.js';

export type Sex = 'male' | 'female';

const surnames: Record<string, Distribution<string>> = {
  Kinh: Distribution.of({
    Nguyễn: 34,
    Trần: 11,
    Lê: 8.5,
    Phạm: 6.5,
    Hoàng: 5,
    Phan: 3.5,
    Vũ: 2.5,
    Đặng: 2.2,
    Bùi: 2.2,
    Đỗ: 2,
    Hà: 2,
    Cao: 1.5,
    Võ: 1.3,
    Ngô: 1.3,
    Đinh: 1.2,
    Dương: 1,
    Đào: 1,
    Lý: 0.8,
    Lưu: 0.6,
    Tạ: 0.6,
    Phùng: 0.6,
    Triệu: 0.5,
    Trương: 0.5,
    Mai: 0.4,
    Khuất: 0.3,
    Kiều: 0.3,
  }),
  // No counts are published for communes of other peoples; the order is that of local lists.
  Mường: Distribution.of({
    Hà: 30,
    Đinh: 18,
    Phùng: 12,
    Bùi: 10,
    Nguyễn: 8,
    Quách: 4,
    Hoàng: 3,
    Trần: 3,
    Sa: 2,
    Cao: 1,
  }),
  Thái: Distribution.of({ Hà: 30, Vì: 14, Khà: 14, Lò: 12, Ngần: 10, Lường: 8, Lộc: 6, Phạm: 6 }),
  Tày: Distribution.of({ Xa: 30, Lường: 22, Hà: 14, Bùi: 12, Nguyễn: 12, Đinh: 10 }),
  'Sán Dìu': Distribution.of({ Lưu: 18, Trần: 16, Trương: 14, Lâm: 12, Đỗ: 12, Diệp: 10, Ninh: 8 }),
  Dao: Distribution.of({ Triệu: 28, Bàn: 22, Đặng: 18, Dương: 14, Phùng: 8, Lý: 8 }),
};

const middle: Record<Sex, Distribution<string>> = {
  male: Distribution.of({
    Văn: 34,
    Đức: 7,
    Minh: 5,
    Quang: 5,
    Hữu: 4,
    Xuân: 4,
    Mạnh: 3.5,
    Tuấn: 3.5,
    Anh: 3.5,
    Duy: 3,
    Thành: 3,
    Trung: 3,
    Ngọc: 3,
    Hoàng: 3,
    Đình: 2.5,
    Công: 2.5,
    Việt: 2.5,
    Tiến: 2.5,
    Quốc: 2,
    Hồng: 2,
    Thanh: 2,
    Gia: 1.5,
    Thế: 1.5,
    Bá: 1,
    Trọng: 1,
    Hải: 1,
    Khánh: 1,
    Nhật: 1,
    Chí: 0.7,
    'Văn Quang': 0.3,
    'Đức Anh': 0.3,
  }),
  female: Distribution.of({
    Thị: 40,
    Thu: 6,
    Ngọc: 5,
    Thanh: 4.5,
    Phương: 3,
    Hồng: 3,
    Thùy: 3,
    Khánh: 3,
    Minh: 3,
    Kim: 2.5,
    Mai: 2,
    Bích: 2,
    Hoài: 2,
    Diệu: 1.5,
    Quỳnh: 1.5,
    Như: 1.5,
    Hải: 1.2,
    Lan: 1.2,
    Thúy: 1.2,
    Bảo: 1,
    Hà: 1,
    Cẩm: 0.7,
    Tuyết: 0.7,
    'Thị Thu': 3,
    'Thị Ngọc': 2,
    'Thị Thanh': 2,
    'Thị Hồng': 2,
    'Thị Thúy': 1,
    'Thị Kim': 1,
    'Thị Bích': 1,
  }),
};

const given: Record<Sex, Distribution<string>> = {
  male: Distribution.ranked(
    words(`Hùng Nam Tuấn Dũng Anh Đức Minh Cường Sơn Hải Thắng Long Tùng Huy Trung Quân Hiếu Mạnh
      Hoàng Thành Việt Tiến Linh Đạt Kiên Hưng Quang Khánh Phong Duy Hòa Toàn Bình Nghĩa Vũ Thái
      Phúc Lâm Trường Giang Tú Chiến Lợi Tân Dương Công Khoa Hậu Quyết Thịnh Quyền Tâm An Đông
      Nhật Bảo Chung Hà Tài Ngọc Lộc Chính Luân Thiện Khải Hào Nguyên Trọng Sáng Thọ Đại Định Vinh
      Khôi Thiệu Quý Đoàn Thuận Phương Ước Hữu Nhân Khang Đăng Tráng Viên Lực Kỳ Chương Hoàn Tuyên
      Hiển Phát Thông Xuân Cảnh Bằng Biên Lý Hưởng Thức Chí Hiệp Quỳnh Vương Tình Hợp Trí Điệp
      Doanh Khiêm Đô Sinh Thực Lương Sỹ Cương Dự`),
  ),
  female: Distribution.ranked(
    words(`Hương Linh Trang Hà Huyền Lan Thảo Hằng Anh Nga Thủy Hoa Mai Yến Ngọc Phương Thu Hường
      Nhung Hiền Loan Dung Giang Hạnh Ly Vân Thúy Oanh Quỳnh Nguyệt Tuyết Hồng Tâm Duyên Chi Liên
      Hòa Bích My Ánh Quyên Chinh Thương Nhi Hậu Diệp Uyên Lý Xuân Thanh Châm Phượng Minh Ngân
      Trinh Thơm Mỹ Dương Hiên Thùy Trâm Huệ Thư Sen Nhàn Thoa Diễm Kiều Vy Hảo Lệ Ngà Hân Khánh
      Tuyền Dịu Lụa Đào Bình Thắm Luyến Cúc Tươi Chúc Tình Hiếu Vi Nụ Quế Gấm Na Hải Tú Như Ngoan
      Thêu Thuận Thoan Nhài Bưởi Lành Len Mến Thìn Toan Út Băng Đông Kim Én Ái Miền Hoài Diệu An
      Sim Khuyên`),
  ),
};

const pairs: Record<Sex, string[]> = {
  male: listed('Hoàng Anh, Đức Anh, Tuấn Anh, Việt Anh, Quang Huy, Minh Quân, Gia Bảo, Tiến Đạt'),
  female: listed('Lan Anh, Ngọc Ánh, Thu Hà, Mai Anh, Hà My, Khánh Linh, Thùy Linh, Phương Anh'),
};

/** Draws a name for a sex and an ethnicity. */
export function drawName(
  sex: Sex,
  ethnicity: string,
  random: Random,
): { surname: string; middle: string; given: string } {
  const surname = surnames[ethnicity]!.draw(random);
  if (random.chance(0.12)) {
    const [first, second] = random.pick(pairs[sex]).split(' ');
    if (first !== surname) return { surname, middle: first!, given: second! };
  }
  let between = middle[sex].draw(random);
  let last = given[sex].draw(random);
  while (between === surname || between.endsWith(last)) {
    between = middle[sex].draw(random);
    last = given[sex].draw(random);
  }
  return { surname, middle: between, given: last };
}

/** Draws another given name of the same sex, as a twin has. */
export function drawGiven(sex: Sex, except: string, random: Random): string {
  let name = given[sex].draw(random);
  while (name === except) name = given[sex].draw(random);
  return name;
}
