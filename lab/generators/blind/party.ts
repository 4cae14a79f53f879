/** Scenario of Party rosters: older people, older papers, lists of several years. */
import { Distribution, type Random } from '#product/sample/index.js';
import { type Day, drawDay } from './people.js';
import type { BlindScenario } from './scenario.js';

const decades = Distribution.of({
  ...{ 1935: 2, 1945: 8, 1955: 19, 1965: 20, 1975: 19, 1985: 19, 1995: 12, 2001: 1 },
});

/** Days of admission, which are holidays. */
const days = Distribution.of({
  ...{ '3/2': 24, '19/5': 24, '2/9': 17, '26/3': 6, '7/11': 6, '22/12': 5, '30/4': 3, '20/11': 2 },
});

function joined(birthYear: number, random: Random): Day {
  const year = Math.min(2024, birthYear + 19 + Math.floor(17 * random.next() ** 1.6));
  if (random.chance(0.55)) return drawDay(year, random);
  const [day, month] = days.draw(random).split('/').map(Number);
  return { day: day!, month: month!, year };
}

export const party: BlindScenario = {
  title: 'Rosters of the Party in the communes of a province, to measure with.',
  usualRows: 48_074,
  rowsOfFile: 290,
  branchWord: 'Chi bộ',
  headings: {
    joined: ['Ngày vào Đảng', 'Ngày vào Đảng dự bị', 'Ngày kết nạp', 'Ngày kết nạp Đảng'],
    official: ['Ngày chính thức', 'Ngày vào Đảng chính thức', 'Chính thức'],
    branch: ['Chi bộ', 'Chi bộ sinh hoạt', 'Sinh hoạt tại chi bộ'],
    letterhead: ['ĐẢNG ỦY', 'DANH SÁCH ĐẢNG VIÊN', 'Đảng bộ'],
    fileNames: ['DS dang vien %s', 'dang bo %s', '%s', 'Danh sách đảng viên %s'],
  },
  ages: {
    birthYear: (random) => Number(decades.draw(random)) + random.below(10) - 4,
    joined,
    membersOfHousehold: (random) => (random.chance(0.2) ? random.between(2, 3) : 1),
  },
  olderLists: 0.3,
  furtherShare: 0.27,
  furtherRows: { 1: 84, 2: 11, 3: 4, 4: 1 },
  reasons: Distribution.of({
    'same branch': 10,
    'same office': 26,
    'older list': 20,
    'neighbouring commune': 26,
    'far away': 18,
  }),
  copied: {
    'same branch': 0.15,
    'same office': 0.15,
    'older list': 0.2,
    'neighbouring commune': 0.08,
    'far away': 0.05,
  },
  staleLists: 0.23,
  gapsOfFiles: { id: 0.05, phone: 0.15, joined: 0.08, gender: 0.2, fullDate: 0.02 },
  gapsOfBranches: { id: 0.05, phone: 0.15, joined: 0.05, gender: 0.02, fullDate: 0.02 },
  gapsOfRows: { id: 0.1, phone: 0.25, joined: 0.06, gender: 0.02, fullDate: 0.01 },
  slips: {
    ...{ name: 0.1, birth: 0.08, id: 0.025, othersId: 0.004, phone: 0.015, joined: 0.06 },
    gender: 0.006,
  },
  dateSlips: Distribution.of({
    ...{ 'day and month swapped': 16, 'a digit of the date': 26, 'neighbouring year': 12 },
    ...{ 'neighbouring day': 6, 'neighbouring month': 5, 'first of January': 12 },
    ...{ 'year only': 16, 'month and year': 4, 'no date': 5 },
  }),
  habits: { capitals: 0.4, noMarks: 0.08, decomposed: 0.03, splitName: 0.12, ownDateForm: 0.48 },
};
