/** A commune of any size in four plain csv files, for measuring. */
import * as column from './columns.js';
import { Distribution } from './random.js';
import { type OldCommune, type Scenario, shortName, usualKinds } from './scenario.js';

/** Members of a branch, roughly. */
const branchSize = 40;

const files: [name: string, path: string][] = [
  ['Thị trấn Thanh Ba', 'thanh-ba.csv'],
  ['Xã Vân Lĩnh', 'van-linh.csv'],
  ['Xã Hanh Cù', 'hanh-cu.csv'],
  ['Xã Đồng Xuân', 'dong-xuan.csv'],
];

function oldCommune(name: string, path: string, branches: number): OldCommune {
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
      path,
      format: 'csv',
      delimiter: ',',
      sheetName: '',
      grouping: 'none',
      letterhead: [],
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
      numberRow: false,
      footer: [],
    },
  };
}

/** `rows` member rows decide how many branches there are. */
export function plainCommune({ rows }: { rows: number }): Scenario {
  const branches = Math.max(3, Math.round(rows / files.length / branchSize));
  return {
    title: 'Four plain csv rosters of communes that became Xã Thanh Ba, for measuring.',
    notes: [],
    newCommune: 'Xã Thanh Ba',
    kinds: usualKinds,
    communes: files.map(([name, path]) => oldCommune(name, path, branches)),
  };
}
