/**
 * Layout of the member list that the Youth Union's national system exports: one sheet `DSDV`, header in rows 5
 * and 6, labels and codes on the hidden sheet `DATA`. Taken from exported files of 2026; that the system reads
 * such a file back was not tried.
 */
import {
  type OutputColumn,
  type OutputSource,
  type ProfileOutput,
  withoutUndefined,
} from '../../model/index.js';
import { youthLists } from './youthLists.js';

function column(
  heading: string,
  from: OutputSource | OutputSource[],
  list?: keyof typeof youthLists,
): OutputColumn {
  const sources = Array.isArray(from) ? from : [from];
  const headings = heading.split(' > ');
  return { headings, from: sources, ...withoutUndefined({ list }) };
}

const field = (id: string): OutputSource => ({ field: id });
const carried = (...headings: string[]): OutputSource => ({ carried: headings });

const columns: OutputColumn[] = [
  column('STT', { place: 'number' }),
  column('Họ và tên', field('name')),
  column('Mã định danh đoàn viên', [
    carried(
      'Mã định danh đoàn viên',
      'Mã định danh ĐV',
      'Mã đoàn viên',
      'Mã số đoàn viên',
      'Mã ĐV',
    ),
    { field: 'card', kind: 'member' },
  ]),
  column('Ngày sinh > Nam', { field: 'birth', gender: 'male' }),
  column('Ngày sinh > Nữ', { field: 'birth', gender: 'female' }),
  column('Dân tộc', field('ethnicity'), 'ethnicity'),
  column('Tôn giáo', field('religion'), 'religion'),
  column('Quê quán', field('hometown')),
  column('Địa chỉ thường trú', field('address')),
  column('Số CMND/CCCD', field('id')),
  column('Ngày cấp', carried('Ngày cấp', 'Ngày cấp CCCD', 'Ngày cấp CMND/CCCD', 'Ngày cấp CMND')),
  column(
    'Nơi cấp',
    carried('Nơi cấp', 'Nơi cấp CCCD', 'Nơi cấp CMND/CCCD', 'Nơi cấp CMND'),
    'issuer',
  ),
  column('Trình độ văn hóa', [field('education'), carried('Trình độ văn hóa')], 'schooling'),
  column(
    'Trình độ chuyên môn',
    [carried('Trình độ chuyên môn', 'Chuyên môn', 'Trình độ CM', 'TĐCM'), field('education')],
    'qualification',
  ),
  column('Trình độ LLCT', field('politics'), 'politics'),
  column('Tin học', carried('Tin học', 'Trình độ tin học'), 'computing'),
  column('Ngoại ngữ', carried('Ngoại ngữ', 'Trình độ ngoại ngữ'), 'languages'),
  column('Thời gian vào đoàn', field('joined')),
  column(
    'Số Nghị quyết chuẩn y kết nạp đoàn viên',
    carried('Số Nghị quyết chuẩn y kết nạp đoàn viên', 'Số Nghị quyết chuẩn y', 'Số Nghị quyết'),
  ),
  column('Số thẻ đoàn', [{ field: 'card', kind: 'card' }, carried('Số thẻ đoàn')]),
  column(
    'Thời gian vào Đảng',
    carried('Thời gian vào Đảng', 'Ngày vào Đảng', 'Ngày kết nạp Đảng', 'Ngày vào Đảng (dự bị)'),
  ),
  column(
    'Nghề nghiệp hiện nay',
    carried('Nghề nghiệp hiện nay', 'Nghề nghiệp', 'Nghề nghiệp hiện tại'),
    'occupation',
  ),
  column('Đối tượng đoàn viên', carried('Đối tượng đoàn viên', 'Đối tượng')),
  column('Rèn luyện đoàn viên', carried('Rèn luyện đoàn viên', 'Chương trình rèn luyện đoàn viên')),
  column(
    'Đánh giá, xếp loại đoàn viên',
    carried('Đánh giá, xếp loại đoàn viên', 'Xếp loại đoàn viên', 'Xếp loại'),
  ),
  column('Khen thưởng', carried('Khen thưởng')),
  column('Kỷ luật', carried('Kỷ luật')),
  column('Chức vụ trong chi đoàn', field('post'), 'post'),
  column('Hội', carried('Hội', 'Tổ chức Hội'), 'associations'),
  column('Đoàn viên danh dự', carried('Đoàn viên danh dự')),
  column('Email liên hệ', carried('Email liên hệ', 'Email', 'Thư điện tử', 'Địa chỉ email')),
  column('Điện thoại liên hệ', field('phone')),
  column('Đơn vị', { place: 'unit' }),
];

export const doanVienOutput: ProfileOutput = {
  name: 'doan-vien',
  label: { vi: 'Danh sách đoàn viên của hệ thống Đoàn', en: "List of the Youth Union's system" },
  sheet: 'DSDV',
  listSheet: 'DATA',
  titles: [
    { row: 2, column: 2, text: 'DANH SÁCH ĐOÀN VIÊN' },
    { row: 3, column: 2, text: '{place}' },
  ],
  headerRow: 5,
  listRows: 1000,
  columns,
  lists: youthLists,
};
