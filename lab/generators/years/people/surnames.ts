/** Draws surnames by ethnicity and hamlet. */
import { Distribution, type Random } from '#product/sample/index.js';

const kinh = Distribution.of({
  Nguyễn: 34,
  Trần: 9,
  Lê: 8,
  Phạm: 6,
  Hoàng: 4,
  Phan: 3,
  Vũ: 4,
  Đặng: 2.5,
  Bùi: 3,
  Đỗ: 3.5,
  Hà: 3,
  Đinh: 1.5,
  Ngô: 2,
  Dương: 1.5,
  Lưu: 1,
  Cao: 1,
  Tạ: 1,
  Lương: 1,
  Kiều: 0.6,
  Khổng: 0.8,
  Phùng: 1.4,
  Trịnh: 0.8,
  Chu: 0.8,
  Đào: 1,
  Mai: 0.6,
  Tô: 0.4,
  Triệu: 0.6,
  Vi: 0.3,
  Quách: 0.2,
  Hán: 0.5,
  Cù: 0.3,
  Thiều: 0.2,
  Bạch: 0.2,
});

const others: Readonly<Record<string, Distribution<string>>> = {
  Mường: Distribution.of({
    Bùi: 27,
    Hà: 19,
    Đinh: 17,
    Nguyễn: 11,
    Quách: 7,
    Phùng: 6,
    Hoàng: 3,
    Phạm: 2,
    Trần: 2,
    Bạch: 2,
    Sa: 1.5,
    Cao: 1,
    Xa: 1.5,
  }),
  Dao: Distribution.of({ Triệu: 30, Bàn: 22, Đặng: 19, Dương: 13, Phùng: 8, Lý: 8 }),
  Thái: Distribution.of({ Hà: 34, Lò: 16, Vì: 12, Khà: 12, Ngần: 8, Lường: 10, Mùi: 3, Hoàng: 5 }),
  Tày: Distribution.of({ Xa: 24, Lường: 18, Hà: 14, Hoàng: 11, Bàn: 3, Vì: 7, Đinh: 11, Lò: 7 }),
  'Sán Dìu': Distribution.of({
    Lưu: 15,
    Trương: 15,
    Lục: 10,
    Lê: 9,
    Trần: 12,
    Diệp: 11,
    Ôn: 8,
    Đỗ: 7,
    Lý: 8,
    Từ: 5,
  }),
};

export function surnamesOf(people: string): Distribution<string> {
  return others[people] ?? kinh;
}

/** Families of a hamlet; in some hamlets every second family has one surname. */
export interface Families {
  leading: string;
  share: number;
  rest: Distribution<string>;
}

export function familiesOf(people: string, random: Random): Families {
  const rest = surnamesOf(people);
  const share = random.chance(0.3) ? 0.35 + random.next() * 0.3 : random.next() * 0.25;
  return { leading: rest.draw(random), share, rest };
}

export function drawSurname({ leading, share, rest }: Families, random: Random): string {
  return random.chance(share) ? leading : rest.draw(random);
}
