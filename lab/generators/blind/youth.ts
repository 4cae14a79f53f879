/** Scenario of Youth Union rosters: young people who move, study and marry; lists with many gaps. */
import { Distribution, type Random } from '#product/sample/index.js';
import { type Day, drawDay } from './people.js';
import type { BlindScenario } from './scenario.js';

const years = Array.from({ length: 20 }, (_, i) => 1990 + i);
const yearsByAge = new Distribution(
  years,
  years.map((year) => 6 + Math.max(0, 60 - (year - 2005) ** 2) / 2),
);

const days = Distribution.of({ '26/3': 66, '19/5': 12, '3/2': 6, '2/9': 8, '20/11': 4, '9/1': 4 });

function joined(birthYear: number, random: Random): Day {
  const year = Math.min(2025, birthYear + random.pick([14, 15, 15, 15, 16, 16, 17, 18, 20]));
  if (year < 2025 && random.chance(0.25)) return drawDay(year, random);
  const [day, month] = year < 2025 ? days.draw(random).split('/').map(Number) : [26, 3];
  return { day: day!, month: month!, year };
}

export const youth: BlindScenario = {
  title: 'Rosters of the Youth Union in the communes of a province, to measure with.',
  usualRows: 310_968,
  rowsOfFile: 649.2,
  branchWord: 'Chi đoàn',
  headings: {
    joined: ['Ngày vào Đoàn', 'Ngày kết nạp Đoàn', 'Ngày vào đoàn'],
    official: [],
    branch: ['Chi đoàn', 'Chi đoàn sinh hoạt', 'Tên chi đoàn'],
    letterhead: ['BCH ĐOÀN', 'DANH SÁCH ĐOÀN VIÊN', 'Đoàn'],
    fileNames: ['DS doan vien %s', 'doan %s', '%s', 'Danh sách đoàn viên %s'],
  },
  ages: {
    birthYear: (random) => yearsByAge.draw(random),
    joined,
    membersOfHousehold: (random) => (random.chance(0.24) ? random.between(2, 3) : 1),
  },
  olderLists: 0,
  furtherShare: 0.27,
  furtherRows: { 1: 86, 2: 10, 3: 3, 4: 1 },
  reasons: Distribution.of({
    'same branch': 12,
    'same office': 24,
    'neighbouring commune': 36,
    'far away': 28,
  }),
  copied: {
    'same branch': 0.25,
    'same office': 0.2,
    'older list': 0.2,
    'neighbouring commune': 0.12,
    'far away': 0.08,
  },
  staleLists: 0.15,
  gapsOfFiles: { id: 0.1, phone: 0.2, joined: 0.12, gender: 0.1, fullDate: 0.03 },
  gapsOfBranches: { id: 0.08, phone: 0.15, joined: 0.08, gender: 0.03, fullDate: 0.05 },
  gapsOfRows: { id: 0.17, phone: 0.3, joined: 0.1, gender: 0.03, fullDate: 0.02 },
  slips: {
    ...{ name: 0.085, birth: 0.07, id: 0.025, othersId: 0.004, phone: 0.015, joined: 0.08 },
    gender: 0.008,
  },
  dateSlips: Distribution.of({
    ...{ 'day and month swapped': 18, 'a digit of the date': 26, 'neighbouring year': 14 },
    ...{ 'neighbouring day': 7, 'neighbouring month': 6, 'first of January': 10 },
    ...{ 'year only': 10, 'month and year': 2, 'no date': 7 },
  }),
  habits: { capitals: 0.16, noMarks: 0.05, decomposed: 0.03, splitName: 0.1, ownDateForm: 0.18 },
};
