/** Describes a commune of any size in four plain csv files, for benchmarks. */
import { shortName } from '../commune.js';
import { usualKinds } from '../faults/usualKinds.js';
import { Distribution } from '../random.js';
import * as column from '../sheets/columns.js';
import { PLAIN_CSV, type Scenario, type ScenarioCommune } from './scenario.js';

/** Approximate number of members of a branch. */
const branchSize = 40;

const files: [name: string, path: string][] = [
  ['Thị trấn Thanh Ba', 'thanh-ba.csv'],
  ['Xã Vân Lĩnh', 'van-linh.csv'],
  ['Xã Hanh Cù', 'hanh-cu.csv'],
  ['Xã Đồng Xuân', 'dong-xuan.csv'],
];

function makeCommune(name: string, path: string, branches: number): ScenarioCommune {
  const short = shortName(name);
  return {
    name,
    district: 'huyện Thanh Ba',
    ethnicities: Distribution.of({ Kinh: 97, Mường: 3 }),
    size: 1,
    branches: Array.from({ length: branches }, (_, i) => ({
      name: `Khu ${i + 1}`,
      to: `Chi đoàn Khu ${short} ${i + 1}`,
      size: 1,
    })),
    roster: {
      ...PLAIN_CSV,
      path,
      delimiter: ',',
      columns: [
        column.ordinal('STT'),
        column.name('Họ và tên'),
        column.birth('Ngày sinh', 'slashes'),
        column.gender('Giới tính'),
        column.id('Số CCCD'),
        column.phone('Số điện thoại'),
        column.text('Dân tộc', 'ethnicity'),
        column.branch('Chi đoàn'),
        column.commune('Xã'),
        column.text('Quê quán', 'hometown'),
        column.joined('Ngày vào Đoàn', 'slashes'),
        column.text('Số thẻ đoàn', 'card'),
        column.note('Ghi chú'),
      ],
    },
  };
}

/** Makes the scenario. @param rows member rows, which decide the number of branches */
export function plainCommune({ rows }: { rows: number }): Scenario {
  const branches = Math.max(3, Math.round(rows / files.length / branchSize));
  return {
    title: 'Four plain csv rosters of communes that became Xã Thanh Ba, for measuring.',
    notes: [],
    newCommune: 'Xã Thanh Ba',
    kinds: usualKinds,
    communes: files.map(([name, path]) => makeCommune(name, path, branches)),
  };
}
