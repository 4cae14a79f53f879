/** Layout of the form in which the Farmers' Association imports its members; not tried with its system. */
import {
  type OutputColumn,
  type OutputLabel,
  type OutputSource,
  type ProfileOutput,
  withoutUndefined,
} from '../../model/index.js';

function column(headings: string[], from: OutputSource, list?: string): OutputColumn {
  return { headings, from: [from], ...withoutUndefined({ list }) };
}

/** Shared upper headings. */
const ID_CARD = 'CMND \n(Số, ngày cấp)';
const HOME = 'Nơi cư trú';
const LEVEL = 'Trình độ';

const columns: OutputColumn[] = [
  column(['STT (*)'], { place: 'number' }),
  column(['ID (Không được sửa)'], { carried: ['ID (Không được sửa)', 'ID'] }),
  column(['Họ Và Tên (*)'], { field: 'name' }),
  column(["Ngày tháng\n năm sinh (*)\n(nhập dạng 'dd/MM/yyyy)"], { field: 'birth' }),
  column(['Giới tính\n(Nam Để X, Nữ  không để gì)'], {
    field: 'gender',
    words: { male: 'X', female: '' },
  }),
  column(['Chức Vụ\n(Mặc định là hội viên khác thì chọn)'], { field: 'post' }),
  column([ID_CARD, 'Số CCCD (*)'], { field: 'id' }),
  column([ID_CARD, "Ngày tháng năm cấp số CCCD (*)\n(nhập dạng 'dd/MM/yyyy)"], {
    carried: ['Ngày tháng năm cấp số CCCD', 'Ngày cấp', 'Ngày cấp CCCD', 'Ngày cấp CMND'],
  }),
  column(['Số thẻ\n Hội viên'], { field: 'card', kind: 'card' }),
  column(['Tổ hội\n(nếu là NN thì ghi: NN-Nuôi, trồng…; nếu là DC thì ghi ấp….)'], {
    carried: ['Tổ hội'],
  }),
  column(['Chi hội\n(nếu là NN thì ghi: NN-Nuôi, trồng…; nếu là DC thì ghi Chi hội….)'], {
    place: 'branch',
  }),
  column([HOME, 'Số nhà'], { field: 'address' }),
  column([HOME, 'Xã/Phường'], { place: 'commune' }),
  column(['Số ĐTDĐ'], { field: 'phone' }),
  column(['Dân tộc'], { field: 'ethnicity' }),
  column(
    [LEVEL, 'Chuyên môn\n(Trung cấp: TC\nCao đẳng: CĐ\nĐại học: ĐH\nSau ĐH: SĐH)'],
    { field: 'education' },
    'qualification',
  ),
  column(
    [LEVEL, 'Chính trị\n(Sơ cấp: SC\nTrung cấp: TC\nCao cấp: CC\nCử nhân: CN)'],
    { field: 'politics' },
    'politics',
  ),
  column(['Ngày vào Hội\nnhập định dạng ngày tháng năm dd/MM/yyyy'], { field: 'joined' }),
  column(['Diện hộ'], { carried: ['Diện hộ'] }),
  column(['Ghi chú'], { field: 'note' }),
];

const label = (text: string, ...also: string[]): OutputLabel => ({ label: text, also });

export const hoiNongDanOutput: ProfileOutput = {
  name: 'hoi-nong-dan',
  label: { vi: 'Mẫu nhập hội viên nông dân', en: "Import form of the Farmers' Association" },
  sheet: 'Data',
  titles: [
    { row: 1, column: 1, text: 'HỘI NÔNG DÂN VIỆT NAM' },
    { row: 2, column: 1, text: 'HỘI NÔNG DÂN {commune}' },
    { row: 3, column: 2, text: '(*) Bắt buộc phải nhập' },
    { row: 4, column: 1, text: 'DANH SÁCH HỘI VIÊN NÔNG DÂN' },
  ],
  headerRow: 5,
  letters: true,
  columns,
  lists: {
    qualification: {
      labels: [
        label('TC', 'Trung cấp'),
        label('CĐ', 'Cao đẳng'),
        label('ĐH', 'Đại học'),
        label('SĐH', 'Sau đại học', 'Sau ĐH', 'Thạc sĩ', 'Thạc sỹ', 'ThS', 'Tiến sĩ', 'Tiến sỹ'),
      ],
    },
    politics: {
      labels: [
        label('SC', 'Sơ cấp'),
        label('TC', 'Trung cấp'),
        label('CC', 'Cao cấp'),
        label('CN', 'Cử nhân'),
      ],
    },
  },
};
