/** Draws peoples, words for hamlets and their names, which differ by district. */
import { shortName } from '../commune.js';
import { listed } from '../people/letters.js';
import { Distribution, type Random } from '../random.js';

const kinh = Distribution.of({ Kinh: 97, Mường: 3 });
const muong = Distribution.of({ Mường: 80, Kinh: 15, Dao: 5 });
const mixed = Distribution.of({ Kinh: 60, Mường: 35, Dao: 5 });

/** Estimated percentages; no list by commune is published. */
const peoples: Record<string, Distribution<string>> = {
  'Huyện Tân Sơn': muong,
  'Huyện Thanh Sơn': Distribution.of({ Mường: 60, Kinh: 35, Dao: 5 }),
  'Huyện Yên Lập': Distribution.of({ Mường: 65, Kinh: 25, Dao: 10 }),
  'Huyện Thanh Thủy': Distribution.of({ Kinh: 90, Mường: 10 }),
  'Huyện Đoan Hùng': Distribution.of({ Kinh: 96, Dao: 4 }),
  'Huyện Đà Bắc': Distribution.of({ Tày: 42, Mường: 34, Dao: 14, Kinh: 10 }),
  'Huyện Mai Châu': Distribution.of({ Thái: 62, Mường: 20, Kinh: 13, Dao: 5 }),
  'Huyện Kim Bôi': Distribution.of({ Mường: 83, Kinh: 13, Dao: 4 }),
  'Huyện Cao Phong': Distribution.of({ Mường: 72, Kinh: 24, Dao: 4 }),
  'Huyện Tân Lạc': Distribution.of({ Mường: 85, Kinh: 15 }),
  'Huyện Lạc Sơn': Distribution.of({ Mường: 90, Kinh: 10 }),
  'Huyện Yên Thủy': Distribution.of({ Mường: 65, Kinh: 35 }),
  'Huyện Lương Sơn': Distribution.of({ Mường: 60, Kinh: 38, Dao: 2 }),
  'Huyện Lạc Thủy': mixed,
  'Thành phố Hòa Bình': mixed,
  'Huyện Tam Đảo': Distribution.of({ Kinh: 56, 'Sán Dìu': 44 }),
  'Huyện Bình Xuyên': Distribution.of({ Kinh: 94, 'Sán Dìu': 6 }),
};

/** Gives the peoples of a district. @param district with its type */
export function districtPeoples(district: string): Distribution<string> {
  return peoples[district] ?? kinh;
}

/** Draws the word that a commune uses for its hamlets. */
export function hamletWord(
  commune: string,
  district: string,
  province: string,
  random: Random,
): string {
  const isTown = !commune.startsWith('Xã');
  if (province === 'Tỉnh Phú Thọ') return isTown && random.chance(0.3) ? 'Tổ dân phố' : 'Khu';
  if (province === 'Tỉnh Vĩnh Phúc') return isTown ? 'Tổ dân phố' : 'Thôn';
  if (isTown) return random.chance(0.5) ? 'Tổ' : 'Tiểu khu';
  return district === 'Huyện Mai Châu' && random.chance(0.5) ? 'Bản' : 'Xóm';
}

const lowland =
  listed(`Đông, Đoài, Trung, Thượng, Hạ, Đình, Chùa, Giữa, Tân Lập, Tân Tiến, Hòa Bình,
  Đồng Tâm, Phú Cường, Phú Lợi, Phúc Lợi, Vinh Quang, Quyết Tiến, Thống Nhất, Gò Dền, Bến Đá, Cầu Trắng,
  Đồng Quán, Trại Mới, Xuân Lũng, Ngọc Trì, Cẩm Đội, Hương Nộn, Liên Minh, Bãi Bằng, Nhà Thờ`);
const upland =
  listed(`Chiềng, Mường, Vành, Dọc, Lèn, Sậy, Bương, Măng, Chanh, Trò, Khoang, Đồi, Mận, Bái,
  Rú, Thừ, Liệm, Phắt, Vường, Kết, Bến Thân, Suối Bến, Cọ Mít, Đồng Giang, Pheo, Nưa, Lau Bai, Bằng, Nhạp,
  Thầm Nhân`);

/** Draws up to 20 names of hamlets, in random order. */
export function hamletNames(district: string, random: Random): string[] {
  const names = [...(peoples[district] === undefined ? lowland : upland)];
  for (let i = names.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [names[i], names[j]] = [names[j]!, names[i]!];
  }
  return names.slice(0, 20);
}

/** Draws branches of schools and offices, without repetition up to six. */
export function institutions(commune: string, count: number, random: Random): string[] {
  const short = shortName(commune);
  const word = commune.startsWith('Phường')
    ? 'phường'
    : commune.startsWith('Xã')
      ? 'xã'
      : 'thị trấn';
  const all = [
    `Trường THCS ${short}`,
    random.chance(0.5) ? 'Trường Mầm non' : `Trường MN ${short}`,
    `Công an ${word}`,
    'Quân sự',
    'Trạm Y tế',
    `Trường Tiểu học ${short}`,
  ];
  const start = random.below(all.length);
  return Array.from({ length: count }, (_, i) => all[(start + i) % all.length]!);
}
