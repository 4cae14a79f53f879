/** Draws northern names by sex, ethnicity and year of birth: few very common, many rare. */
import type { Sex } from '#product/sample/index.js';
import { Distribution, type Random, unmarked } from '#product/sample/index.js';

export interface FullName {
  surname: string;
  /** Middle name of one word or two; `''` for none. */
  middle: string;
  given: string;
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Makes a distribution by Zipf's law, flattened at the top. */
function zipf(list: string, flat: number, power: number): Distribution<string> {
  const items = words(list);
  return new Distribution(
    items,
    items.map((_, rank) => 1 / (rank + flat) ** power),
  );
}

const surnames: Record<string, Distribution<string>> = {
  Kinh: Distribution.of({
    ...{ Nguyễn: 33, Trần: 10.5, Lê: 8, Phạm: 6, Hoàng: 4.6, Vũ: 3.2, Phan: 2.8, Bùi: 2.6 },
    ...{ Đỗ: 2.3, Đặng: 2.1, Hà: 2.1, Ngô: 1.4, Dương: 1.3, Đinh: 1.2, Đào: 1.1, Phùng: 1 },
    ...{ Cao: 0.9, Lưu: 0.8, Tạ: 0.8, Trương: 0.6, Chu: 0.6, Lương: 0.6, Đoàn: 0.6, Hồ: 0.5 },
    ...{ Mai: 0.5, Trịnh: 0.5, Lý: 0.5, Võ: 0.4, Triệu: 0.4, Tô: 0.4, Vương: 0.4, Kiều: 0.3 },
    ...{ Khổng: 0.3, Hán: 0.3, Khuất: 0.2, Quách: 0.2, Lã: 0.2, Lại: 0.2, Doãn: 0.2, Bạch: 0.2 },
    ...{ Tống: 0.2, Tăng: 0.2, Cù: 0.15, Nghiêm: 0.15, Thiều: 0.1, Từ: 0.1, Giang: 0.1 },
    ...{ Thái: 0.1, Thân: 0.1, Ma: 0.1, Lâm: 0.1, Kim: 0.1, Phí: 0.1, Đàm: 0.1, Âu: 0.05 },
  }),
  Mường: Distribution.of({
    ...{ Bùi: 27, Hà: 16, Đinh: 15, Nguyễn: 12, Quách: 8, Phùng: 6, Bạch: 4, Hoàng: 2, Trần: 2 },
    ...{ Lê: 2, Cao: 1, Sa: 1, Phạm: 1, Trương: 1, Đặng: 0.5, Xa: 0.5 },
  }),
  Dao: Distribution.of({
    ...{ Triệu: 24, Bàn: 21, Đặng: 17, Dương: 13, Lý: 11, Phùng: 6, Lưu: 3, Trần: 2, Hoàng: 2 },
    Chìu: 1,
  }),
  Thái: Distribution.of({
    ...{ Hà: 26, Lò: 18, Vì: 15, Khà: 13, Ngần: 9, Lường: 8, Lộc: 6, Mạc: 2, Cà: 2, Quàng: 1 },
  }),
  Tày: Distribution.of({ Xa: 26, Lường: 22, Bùi: 14, Hà: 13, Nguyễn: 10, Đinh: 9, Hoàng: 6 }),
  'Sán Dìu': Distribution.of({
    ...{ Lưu: 16, Trần: 15, Trương: 13, Lê: 11, Lâm: 11, Ninh: 9, Diệp: 9, Đỗ: 8, Tạ: 5, Tô: 3 },
  }),
};

/** Names of people born before a year; the last list has no end. */
interface Fashion {
  before: number;
  middle: Distribution<string>;
  given: Distribution<string>;
  /** Share of the usual middle name: Văn, Thị. */
  usual: number;
}

const maleMiddle = zipf(
  `Đức Xuân Đình Hữu Quang Ngọc Minh Thanh Hồng Công Trọng Thế Tiến Mạnh Quốc Bá Duy Viết Kim
  Hoàng Đăng Trung Huy Chí Hải Việt Đắc Tuấn Danh Sỹ Gia Thành Như Tất Doãn Phú Khắc Hùng Mậu`,
  4,
  1.1,
);
const newMaleMiddle = zipf(
  `Đức Minh Tuấn Anh Quang Duy Mạnh Tiến Thành Hoàng Trung Việt Quốc Xuân Hữu Công Ngọc Thanh Gia
  Đình Hải Huy Bảo Trọng Nhật Thế Đăng Hồng Khánh Chí Trường Phúc Viết Nam Thái Bá Khắc Văn-Anh`,
  5,
  1,
);
const femaleMiddle = zipf(
  `Thanh Thu Kim Ngọc Hồng Bích Thúy Minh Mai Xuân Hoài Phương Lan Tuyết Minh Hải Thùy Vân Mỹ Lệ
  Thị-Thanh Thị-Thu Thị-Kim Thị-Hồng Thị-Minh Thị-Bích Thị-Ngọc`,
  4,
  1,
);
const newFemaleMiddle = zipf(
  `Thu Ngọc Thanh Phương Khánh Thùy Minh Hồng Hoài Thị-Thu Mai Quỳnh Thị-Ngọc Hà Thị-Thanh Kim
  Diệu Bích Như Hải Thị-Hồng Linh Bảo Thúy Lan Thị-Thùy Thị-Phương Vân Yến Thị-Kim Thị-Mai Cẩm
  Thảo Tú Trà Thị-Bích Thị-Minh Huyền Hương Ánh Diễm Thiên`,
  5,
  1,
);

const fashions: Record<Sex, Fashion[]> = {
  male: [
    {
      before: 1965,
      usual: 0.58,
      middle: maleMiddle,
      given: zipf(
        `Bình Hùng Thành Minh Dũng Sơn Hải Thắng Chiến Hòa Tân Tiến Lợi Khang Tâm Hiền Thịnh Long
        Cường Quý Toàn An Lâm Nam Xuân Phúc Thanh Tuất Thìn Dần Ngọ Mùi Hợi Tý Sửu Mão Tỵ Thân Dậu
        Chung Thủy Đông Hà Bảy Năm Sáu Tư Ba Nhân Lộc Thọ Khánh Định Tuyên Quyết Ánh Vinh Quang Đức
        Trường Kỳ Khoa Huấn Luyện Hội Nghị Đáng Chính Liêm Kiệm Cần Bính Ất Giáp Đinh Mậu Kỷ Canh
        Tạo Đại Thuận Thảo Viên Sinh Hưng Lương Doanh Tình Hảo Hậu Đoàn Lập Thức Cảnh Nhuận Khải
        Tấn Chuyên Phú Mạc Phẩm Lý Xô Khôi Bảng Xuyên Ký Đài Chất Soạn Bách Tịnh Ngoạn Nghiêm Roãn`,
        5,
        0.85,
      ),
    },
    {
      before: 1986,
      usual: 0.47,
      middle: maleMiddle,
      given: zipf(
        `Hùng Dũng Tuấn Cường Sơn Thắng Hải Minh Thành Bình Long Tiến Chiến Quang Hưng Toàn Mạnh
        Kiên Đức Hà Nam Hòa Trung Tùng Quân Thanh Việt Thịnh Lâm Phương Đông Tâm Vinh Hoàng Tân Anh
        Linh An Khánh Quyết Hiếu Lợi Phúc Tú Hiệp Thái Giang Quý Đạt Ngọc Bắc Công Chung Luân Huy
        Hậu Thủy Trường Nghĩa Định Chinh Thuận Hiển Tuyên Sáng Lực Chính Huynh Đoàn Phong Xuân
        Thông Khoa Nghị Hợp Vũ Vượng Ba Lộc Điệp Tuyến Ánh Khương Cảnh Thiện Viễn Sinh Luật Năm
        Bảy Oanh Thế Biên Thạch Mười Hồng Ước Tình Quyền Học Văn Duẩn Đại Hội Kỳ Tính Miền Huân
        Thể Thọ Bằng Thụ Nhất Bảo Tài Trọng Chí Thực Lương Liêm Huấn Truyền Khuê Nhã Nguyên Hoạch`,
        5,
        0.9,
      ),
    },
    {
      before: 2100,
      usual: 0.2,
      middle: newMaleMiddle,
      given: zipf(
        `Anh Đức Huy Minh Hiếu Nam Quân Dũng Tuấn Hùng Đạt Long Mạnh Thắng Hoàng Sơn Tùng Trung
        Cường Thành Linh Hải Duy Việt Kiên Phong Tiến Khánh Quang Hưng Dương Trường Bảo Khang Nam
        Phúc Nghĩa Vũ Thái Lâm Giang Tú Toàn An Thịnh Công Bình Đăng Khôi Nguyên Khải Tài Hậu Chiến
        Ngọc Hòa Tâm Huỳnh Quyền Đông Hào Đại Vinh Quyết Luân Lộc Phương Thiện Hoàn Chính Quốc Thanh
        Tân Sáng Văn Hiệp Lợi Quý Chung Nhật Khoa Đoàn Tuyên Trọng Thông Thức Luận Kỳ Phát Ninh Đô
        Bắc Trí Tráng Thọ Hà Doanh Lực Cảnh Nhân Triệu Vương Hữu Điệp Thuận Hợp Cương Viết Lương
        Xuân Ánh Chí Bách Thạch Huấn Định Khiêm Sang Tấn Biên Hiển Ước Thực Gia Danh Huân Chương Đan
        Tường Thiên Sỹ Hoan Cao Hội Phước Miền Luật Trình Pháp Viên Thuyên Huynh Nhất Vĩ Hạnh Tuyến`,
        6,
        0.92,
      ),
    },
  ],
  female: [
    {
      before: 1965,
      usual: 0.82,
      middle: femaleMiddle,
      given: zipf(
        `Hòa Lan Hoa Bình Thanh Hồng Mai Liên Thu Tâm Nga Hương Minh Xuân Hiền Phương Loan Thịnh Lý
        Hà Oanh Hải Tuyết Yến Vân Thơm Cúc Nhung Phúc Sinh Bích Đào Ngọc Thảo Dung Hợp Thìn Tý Sửu
        Mùi Dần Hợi Tỵ Thân Vinh Chinh Chiến Nhàn Thoa Lành Mận Nụ Bưởi Thắm Tươi Chúc Huệ Chuyên
        Thư Khuyên Chung Quế Lạng Tẹo Tấm Chắt Nhâm Quý Tình Nghĩa Thục Sâm Bảy Tám Út Mười Tư Ba Na
        Duyên Ngân Ninh An Lợi Kim Khanh Sáu Tích Toàn Thuận Thành Định Ước Viễn Nhị Chắn Gấm Nhiễu
        Vải Lụa Vóc Bền Vững Mùa Nguyên Tiến Thái Mỳ Sợi Gái Nhớn Luyến Miện Sơn Đông Hội Quyến Ái`,
        5,
        0.85,
      ),
    },
    {
      before: 1986,
      usual: 0.68,
      middle: femaleMiddle,
      given: zipf(
        `Hương Hà Hằng Thủy Nga Hoa Lan Hiền Thanh Hường Hạnh Bình Thu Hòa Mai Yến Nhung Loan Phương
        Oanh Huệ Tâm Liên Hồng Dung Minh Thúy Tuyết Ngọc Vân Xuân Thảo Huyền Hải Liễu Lý Tuyến Hợp
        Hậu Nguyệt Thơm Chung Bích Lệ Dinh Chinh Thuận Trang Giang Đào Quế Thịnh Sáu Bảy Tư Thoa
        Duyên Luyến Kim Thơ Thêu Vui Nhàn Khánh Mến Tình Ánh Ngân Quyên Nhâm Sen Thắm Lành Diệp
        Tươi Huê Phượng Chuyên Linh Lương Tám Mười Ba Hoài Anh Đông Hiên Thái Ly Hảo Thược Gấm Tính
        Uyên Quỳnh Bẩy Thùy Sự Nụ Tiến Vinh Bưởi Khuyên Ninh Toan Lụa Cúc Mùi Hội Tới Thìn Nghĩa
        Soan Bền Thúc Chúc Hoan Thành Nhị Duyến Khuy Thoan Miền Năm Chanh Lộc Đoan Ước Nhiên Sinh`,
        5,
        0.9,
      ),
    },
    {
      before: 2100,
      usual: 0.27,
      middle: newFemaleMiddle,
      given: zipf(
        `Linh Anh Trang Huyền Hương Thảo Hà Phương Ngọc Mai Hằng Lan Yến Nhung Thu Hoa Quỳnh Chi Giang
        Hiền Nga Thủy Hường My Ánh Duyên Ly Loan Vân Dung Hạnh Ngân Oanh Nhi Hồng Thúy Trâm Tâm Minh
        Quyên Uyên Liên Diệp Nguyệt Hậu Bích Dương Thùy Hoài Thương Vy Phượng Tuyết Lý Thư Châu Hòa
        Hân Diễm Hiên Xuân Kiều Huệ Trinh Chinh Khánh Thơm Thanh Như Lệ Trà Tú Thoa Mỹ Nhàn Sen
        Ngà Hảo Hải Bình Cúc Mến An Tuyền Tươi Đào Dịu Kim Chúc Vi Thêu Luyến Phúc Lam Huê Ninh Lụa
        Thắm Khuyên Thuận Tình Thơ Na Thoan Lành Hiếu Quế Bảo Sim Ái Nhài Đan Út Toan Quy Nhã Vui
        Lương Bưởi Tiên Thiện Hợp Thục Ngoan Hoan Hiệp Băng Mơ Gấm Thìn Xoan Miền Én Diệu Luyện Chiêm
        Thuỳ-Dung Trúc Mây Đoan Vinh Thái Sương Thịnh Thủy-Tiên San Uyển Liễu Hạ Bông Khuê Khanh`,
        6,
        0.92,
      ),
    },
  ],
};

function fashionOf(sex: Sex, year: number): Fashion {
  return fashions[sex].find(({ before }) => year < before)!;
}

export function drawSurname(people: string, random: Random): string {
  return (surnames[people] ?? surnames['Kinh']!).draw(random);
}

/** Draws a middle name; Văn and Thị remained usual for longer in the uplands. */
function drawMiddle(sex: Sex, year: number, people: string, random: Random): string {
  const { usual, middle } = fashionOf(sex, year);
  const kept = people === 'Kinh' ? usual : (usual + 1) / 2;
  if (random.chance(kept)) return sex === 'male' ? 'Văn' : 'Thị';
  if (random.chance(0.012)) return '';
  return middle.draw(random).replace('-', ' ');
}

function drawGiven(sex: Sex, year: number, random: Random): string {
  return fashionOf(sex, year).given.draw(random).replace('-', ' ').split(' ').at(-1)!;
}

/** Probability that siblings get similar names: Hương and Hường, Tuấn and Tuân. */
const rhymingNames = 0.2;

function likeSounding(model: string, sex: Sex, year: number, random: Random): string {
  let given = '';
  for (let i = 0; i < 60; i++) {
    given = drawGiven(sex, year, random);
    if (given !== model && unmarked(given) === unmarked(model)) break;
  }
  return given;
}

/** Draws a name. @param like middle name of a sibling, which parents often repeat */
export function drawName(
  surname: string,
  sex: Sex,
  year: number,
  people: string,
  random: Random,
  like?: FullName,
): FullName {
  const isRhyming = like !== undefined && random.chance(rhymingNames);
  for (;;) {
    const middle = like?.middle ?? drawMiddle(sex, year, people, random);
    const given = isRhyming
      ? likeSounding(like.given, sex, year, random)
      : drawGiven(sex, year, random);
    if (given === surname || given === like?.given || middle.endsWith(given)) continue;
    return { surname, middle, given };
  }
}
