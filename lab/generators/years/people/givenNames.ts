/** Draws given and middle names by year of birth. */
import type { Sex } from '#product/sample/index.js';
import { Distribution, type Random } from '#product/sample/index.js';

interface Fashion {
  /** First year of birth. */
  from: number;
  given: Record<Sex, Distribution<string>>;
  middle: Record<Sex, Distribution<string>>;
}

/** Parses `Hùng*5 Dũng Lan_Anh`: the weight follows the star, 2 by default; `-` is no middle name. */
function names(list: string): Distribution<string> {
  const weights: Record<string, number> = {};
  for (const item of list.trim().split(/\s+/)) {
    const [name, weight = '2'] = item.split('*');
    weights[name!.replaceAll('_', ' ')] = Number(weight);
  }
  return Distribution.of(weights);
}

const fashions: readonly Fashion[] = [
  {
    from: 0,
    given: {
      male: names(`Hùng*5 Dũng*4 Sơn*5 Thắng*5 Bình*5 Minh*4 Hải*4 Tiến*5 Thành*5 Quý*3 Lộc Đức*3 Thọ
        Chiến*4 Tý Sửu Dần Thìn Tỵ Ngọ Mùi Tân Kỷ Lợi*3 Phúc*3 Thịnh*3 Vượng Toàn*3 Hòa*3 Xuân*3 Hồng*3 Long Quang*3
        Vinh*3 Tâm*2 Sinh Nhân Nghĩa Tín Khoa Cường*3 Định Ninh Yên Thái*2 Thụ Quyết Đạo Hiền Mão Chung Hội Thơ
        Thanh*3 Liên Hợi Tuất Khánh Bảo Liêm Chính Luận Giáp Đỉnh Năm Bốn Khải Tuyên Điền Hiệp Bộ Thực`),
      female:
        names(`Lan*5 Hoa*6 Hồng*4 Loan*3 Mai*4 Nga*4 Liên*5 Bình*3 Thanh*4 Hòa*3 Tâm*3 Thơm*3 Nhung*3
        Xuân*3 Thu*4 Hường*3 Hằng*2 Lý*3 Tý Sinh*2 Gái Thoa*3 Yến*2 Vân*3 Minh*3 Hợi*2 Nhàn*2 Lành*2 Nụ*2 Mùi*2 Thìn
        Tỵ Sửu Chắt Mận*2 Đào*2 Cúc*3 Huệ*3 Hiền*4 Phượng*2 Oanh*2 Bích Tuyết*2 Ngọ Dung*2 Sáu Bảy Tám Ngân Tình
        Nghĩa Ái Chiến Quyên Nhị Thảo Vinh Sửu Nguyệt*2 Lương Luyến Tần Thịnh Vượng Khuyên Thiện`),
    },
    middle: {
      male: names(`Văn*55 Xuân*7 Đình*5 Ngọc*4 Quang*4 Hữu*4 Đức*4 Công*3 Minh*3 Thanh*2 Bá Hồng*2 Trọng Tiến Duy
        Viết Khắc Thế*2 Quốc*2 -*5 Kim Hải`),
      female: names(
        'Thị*82 Thị_Kim*2 Thị_Hồng*2 Thị_Thanh*2 Thị_Minh*2 Thị_Ngọc*2 Thị_Xuân Kim Thanh Hồng -*3',
      ),
    },
  },
  {
    from: 1968,
    given: {
      male: names(`Tuấn*7 Cường*6 Hùng*8 Dũng*7 Hưng*3 Long*4 Quân*3 Trung*5 Kiên*4 Nam*4 Hà*3 Toàn*4 Thắng*6
        Sơn*5 Hải*5 Thành*5 Minh*3 Đức*4 Tiến*5 Bình*4 Chung*3 Chiến*3 Phương*3 Hiếu*2 Tùng*2 Anh*3 Linh*2 Lâm*2 Giang*3
        Huy*2 Quang*3 Vinh*3 Thái*2 Tân*2 Định*2 Thủy*2 Hoàn*2 Hoàng*2 Luân Lực*2 Nghĩa*2 Điệp Khương Tuyên*2 Tuyến
        Khanh Việt*3 Quyền*2 Quyết*2 Thịnh*2 Hậu*2 Hợp Học Tú*2 Phong*2 Duy Ngọc Đông*2 Thuận Công`),
      female:
        names(`Hương*7 Hường*4 Huyền*4 Hằng*6 Thủy*6 Thúy*4 Hạnh*4 Oanh*3 Yến*3 Nhung*4 Phượng*4 Lệ
        Tuyết*3 Hoa*5 Lan*5 Mai*4 Nga*4 Hà*4 Hiền*5 Thu*4 Loan*3 Liên*3 Hải*2 Bình*2 Dung*3 Dũng Minh*2 Vân*4 Xuân*2
        Thảo*2 Thơ Thơm*2 Hòa*3 Huệ*3 Hậu*2 Lương*2 Lý*2 Ngân*2 Ngọc*2 Nguyệt*2 Quyên*2 Quỳnh Sen*2 Tâm*3 Thanh*3
        Thoa*2 Tươi Thắm*2 Giang*2 Duyên*2 Phương*4 Bích*2 Hồng*3 Lựu Nhàn*2 Trang*2 Linh*2 Chung Đào Tình Ánh`),
    },
    middle: {
      male: names(`Văn*42 Xuân*6 Đình*4 Ngọc*5 Quang*5 Hữu*3 Đức*6 Công*4 Minh*4 Thanh*4 Mạnh*5 Trọng*2 Tiến*3 Duy*2
        Thế*3 Quốc*4 Anh*3 Việt*3 Hồng*3 Tuấn*2 Trung*2 Thành*2 -*2`),
      female:
        names(`Thị*58 Thị_Thu*7 Thị_Kim*3 Thị_Hồng*4 Thị_Thanh*5 Thị_Minh*3 Thị_Ngọc*3 Thị_Bích*2 Thị_Phương*2
        Thị_Lan*1 Thị_Mai Thu*2 Thanh*2 Kim Minh Hồng*2`),
    },
  },
  {
    from: 1987,
    given: {
      male: names(`Anh*7 Tùng*5 Duy*4 Linh*3 Đạt*6 Hiếu*6 Hoàng*5 Huy*6 Quang*4 Mạnh*4 Thái*3 Tuấn*5 Cường*4 Dũng*5
        Hùng*4 Sơn*4 Nam*6 Long*5 Đức*6 Trung*5 Thành*5 Thắng*5 Hải*4 Minh*4 Kiên*4 Khánh*2 Tú*4 Việt*3 Phong*3 Hưng*3
        Quân*4 Quyết*2 Toàn*3 Tiến*4 Lâm*3 Trường*3 Vũ*2 Giang*2 Công*2 Tâm*2 Chiến*2 Thịnh*2 Luân Dương*2 Hậu*2 Đông*2
        Hòa Sang Nghĩa*2 Khải Bắc Ninh Thuận Đại*2 Hào Tài Lộc Phúc*2 Ngọc Nhật`),
      female:
        names(`Linh*8 Trang*8 Thảo*6 Phương*6 Ngọc*4 Huyền*6 Hà*5 Anh*8 Quỳnh*4 Hương*6 Hằng*4 Hường*3 Thủy*4
        Thu*3 Nga*3 Ngân*3 Mai*4 Lan*4 Yến*3 Nhung*4 Hạnh*3 Hiền*4 Hoa*3 Hồng*3 Oanh*2 Loan*2 Vân*3 Giang*3 Dung*2
        Duyên*3 Diệp Thùy*3 Thúy*3 Tâm*2 Ly*3 My*2 Nhàn Liên*2 Lệ Ánh*3 Phượng*3 Uyên*2 Trinh Nguyệt*2 Thơm Thắm Tú
        Quyên*2 Xuân*2 Huế*2 Bích Chi*2 Châm Lương Tuyết Thư Minh Hậu`),
    },
    middle: {
      male: names(`Văn*26 Xuân*4 Đình*3 Ngọc*5 Quang*6 Hữu*2 Đức*9 Công*4 Minh*6 Thanh*4 Mạnh*5 Trọng Tiến*4 Duy*4
        Thế*3 Quốc*4 Anh*4 Việt*4 Hồng*3 Tuấn*4 Trung*4 Thành*4 Hoàng*5 Hải*2 Tùng`),
      female:
        names(`Thị*33 Thị_Thu*8 Thị_Kim*2 Thị_Hồng*4 Thị_Thanh*5 Thị_Minh*3 Thị_Ngọc*5 Thị_Bích*2 Thị_Phương*4
        Thị_Lan*2 Thị_Mai*2 Thị_Thùy*3 Thị_Quỳnh*2 Thị_Khánh*1 Thu*4 Ngọc*3 Phương*2 Minh*3 Thùy*3 Kiều*2 Thanh*2
        Diệu Khánh Hà`),
    },
  },
  {
    from: 2001,
    given: {
      male: names(`Bảo*4 Khánh*4 Phúc*4 Minh*7 Đăng*3 Khôi*2 Nguyên*3 Anh*9 Huy*7 Đạt*6 Hiếu*6 Hoàng*5 Dương*4 Duy*5
        Nam*6 Long*6 Quân*5 Đức*6 Tùng*3 Kiên*4 Thành*4 Trung*3 Dũng*4 Việt*4 Phong*4 Hưng*4 Tuấn*4 Thái*3 Hải*3 Sơn*3
        Khang*2 Lâm*4 Quang*4 Vinh*2 Vũ*3 Trường*3 Tú*2 Nhật*2 Thịnh*2 Thắng*3 Mạnh*3 Cường*2 Công*2 An*3 Bình*2 Kỳ
        Toàn Sang Tiến*2 Chiến Hào Gia Linh Quyết`),
      female:
        names(`Linh*9 Anh*10 Vy*4 Nhi*5 My*4 Chi*5 Ánh*4 Uyên*4 Trâm*2 Ngân*4 Châu*2 Thư*4 Như*2 Trang*7 Thảo*6
        Phương*6 Ngọc*5 Huyền*5 Hà*4 Quỳnh*5 Hương*4 Mai*4 Yến*3 Nhung*2 Hiền*3 Giang*3 Ly*4 Duyên*2 Dương*2 Hân*2 Vân*3
        Hoa*2 Thùy*2 Tâm Trà Diệp*2 Lan*2 Khánh*2 Thủy*2 Hằng*2 Nga Tú Minh Thu Oanh Bích Nguyệt Phượng An`),
    },
    middle: {
      male: names(`Văn*13 Xuân*2 Đình*3 Ngọc*5 Quang*7 Hữu*2 Đức*10 Công*4 Minh*8 Thanh*3 Mạnh*4 Tiến*4 Duy*6
        Thế*3 Quốc*5 Anh*4 Việt*4 Tuấn*5 Trung*4 Thành*4 Hoàng*7 Hải*3 Gia*4 Nhật*2 Bảo*3 Khánh`),
      female:
        names(`Thị*15 Thị_Thu*5 Thị_Kim*2 Thị_Hồng*3 Thị_Thanh*3 Thị_Minh*3 Thị_Ngọc*5 Thị_Phương*4
        Thị_Lan*2 Thị_Mai*2 Thị_Thùy*3 Thị_Khánh*2 Thị_Hà Thu*4 Ngọc*6 Phương*5 Minh*5 Thùy*4 Kiều*2 Thanh*3 Diệu*2
        Khánh*4 Hà*3 Bảo*3 Mai*2 Lan Quỳnh*2 Hải Tú Yến`),
    },
  },
];

function fashionOf(year: number): Fashion {
  let last = fashions[0]!;
  for (const fashion of fashions) if (fashion.from <= year) last = fashion;
  return last;
}

/** Draws the middle words; none for a name of two words. */
export function drawMiddle(sex: Sex, year: number, random: Random): string[] {
  const middle = fashionOf(year).middle[sex].draw(random);
  return middle === '-' ? [] : middle.split(' ');
}

/** Draws a given name outside `taken`, since siblings have different names. */
export function drawGiven(
  sex: Sex,
  year: number,
  taken: readonly string[],
  random: Random,
): string {
  const { given } = fashionOf(year);
  let name = given[sex].draw(random);
  while (taken.includes(name)) name = given[sex].draw(random);
  return name;
}

/** Draws a name with the initial of a sibling's, if the first draws give one. */
export function drawAlike(
  sex: Sex,
  year: number,
  taken: readonly string[],
  random: Random,
): string {
  const like = taken[0]![0]!;
  for (let i = 0; i < 12; i++) {
    const name = drawGiven(sex, year, taken, random);
    if (name.startsWith(like)) return name;
  }
  return drawGiven(sex, year, taken, random);
}
