import { describe, expect, it } from 'vitest';
import { danhSach } from '../../../src/config/profiles/danhSach.js';
import type { Profile, Table } from '../../../src/model/index.js';
import { KindReader } from '../../../src/recognise/index.js';
import {
  ASSOCIATION,
  fieldIdsOf,
  fieldsOf,
  layoutOf,
  PARTY,
  tableOf,
  withHeadings,
  YOUTH,
} from '../support.js';

const PROFILES = [YOUTH, PARTY, ASSOCIATION, danhSach];
const reader = new KindReader(PROFILES, danhSach);

/** Ids of the kinds that a sheet says, `?` behind one that other lists may overrule. */
function kindsOf(table: Table): string[] {
  return reader.ofSheet(table, false).map(({ kind, isFirm }) => (isFirm ? kind.id : `${kind.id}?`));
}

/** A list below lines of a letterhead, a cell each. */
function below(...lines: string[]): Table {
  return tableOf([
    ...lines.map((line) => [line]),
    ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày kết nạp'],
    ['1', 'Hà Thị Bưởi', '01/02/1999', '26/03/2015'],
  ]);
}

describe('the kind of a list by its title', () => {
  it.each([
    ['DANH SÁCH ĐOÀN VIÊN', 'doan-vien'],
    ['Danh sach doan vien chi doan khu 1 nam 2025', 'doan-vien'],
    ['DANH SÁCH TRÍCH NGANG ĐOÀN VIÊN ƯU TÚ KẾT NẠP ĐẢNG', 'doan-vien'],
    ['DANH SÁCH ĐOÀN VIÊN LÀ ĐẢNG VIÊN', 'doan-vien'],
    ['ĐOÀN VIÊN THANH NIÊN XÃ MẪU', 'doan-vien'],
    ['DANH SÁCH ĐẢNG VIÊN ĐẢNG BỘ XÃ MẪU', 'dang-vien'],
    ['DANH SACH DANG VIEN', 'dang-vien'],
    ['BIỂU SỐ 2: DANH SÁCH ĐẢNG VIÊN', 'dang-vien'],
    ['DANH SÁCH CHI BỘ KHU 1', 'dang-vien'],
    ['DANH SÁCH HỘI VIÊN NÔNG DÂN LÀ ĐẢNG VIÊN', 'hoi-vien'],
    ['Danh sach hoi vien', 'hoi-vien'],
    ['DANH SÁCH CỰU CHIẾN BINH', 'hoi-vien'],
    ['SỔ THEO DÕI HỘI VIÊN', 'hoi-vien'],
    ['THEO DÕI HỘI VIÊN VAY VỐN', 'hoi-vien'],
    ['MẪU ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN', 'dang-vien'],
    ['BÁO CÁO TĂNG GIẢM HỘI VIÊN', 'hoi-vien'],
  ])('%s', (title, kind) => {
    expect(kindsOf(below(title))).toEqual([kind]);
  });

  it.each([
    'DANH SÁCH ĐOÀN VIÊN, ĐẢNG VIÊN',
    'DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN',
    'DANH SÁCH CÁN BỘ XÃ MẪU',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'HỘI ĐỒNG NHÂN DÂN XÃ MẪU',
    'CÔNG ĐOÀN XÃ MẪU',
    'Đảng viên: 5 đồng chí',
    '(Kèm theo công văn của Đảng ủy xã Mẫu)',
  ])('is unsure about %s', (line) => {
    expect(kindsOf(below(line))).toEqual([]);
  });

  it('is unsure about bodies of two kinds, and members of a trade union', () => {
    expect(kindsOf(below('DANH SÁCH CÁN BỘ ĐOÀN XÃ, HỘI NÔNG DÂN'))).toEqual([]);
    expect(kindsOf(below('CÔNG ĐOÀN XÃ MẪU', 'DANH SÁCH ĐOÀN VIÊN'))).toEqual([]);
  });

  it('goes before the letterhead and the headings', () => {
    expect(kindsOf(below('ĐOÀN XÃ MẪU', 'CHI ĐOÀN KHU 1', 'DANH SÁCH ĐẢNG VIÊN'))).toEqual([
      'dang-vien',
    ]);
    const table = tableOf([
      ['DANH SÁCH HỘI VIÊN NÔNG DÂN'],
      ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Chi bộ'],
    ]);
    expect(kindsOf(table)).toEqual(['hoi-vien']);
  });

  it('is not read from a table of numbers above the list', () => {
    const table = tableOf([
      ['BÁO CÁO SỐ LIỆU ĐOÀN XÃ MẪU'],
      ['STT', 'Chi đoàn', 'Tổng số', 'Nam', 'Nữ', 'Đảng viên'],
      ['1', 'Chi đoàn khu 1', '12', '6', '6', '1'],
      ['DANH SÁCH KÈM THEO'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chi đoàn'],
      ['1', 'Hà Thị Bưởi', '01/02/1999', 'Nữ', 'Chi đoàn khu 1'],
    ]);
    expect(kindsOf(table)).toEqual(['doan-vien']);
  });

  it('is not read from the label of a count above the list', () => {
    const table = tableOf([
      ['Tổng số', '25'],
      ['Đảng viên', '3'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi đoàn'],
      ['1', 'Hà Thị Bưởi', '01/02/1999', 'Khu 1'],
    ]);
    expect(kindsOf(table)).toEqual(['doan-vien']);
  });

  it('is two kinds if a further list below has another title', () => {
    const table = tableOf([
      ['DANH SÁCH ĐOÀN VIÊN'],
      ['Họ và tên', 'Ngày sinh', 'Giới tính'],
      ['Hà Thị Bưởi', '01/02/1999', 'Nữ'],
      ['DANH SÁCH ĐẢNG VIÊN'],
      ['Họ và tên', 'Ngày sinh', 'Giới tính'],
      ['Bùi Văn Na', '01/02/1970', 'Nam'],
      ['Danh sách có 2 đảng viên'],
    ]);
    expect(kindsOf(table)).toEqual(['doan-vien', 'dang-vien']);
  });
});

describe('the kind of a list by its letterhead', () => {
  it.each([
    [['ĐOÀN TNCS HỒ CHÍ MINH'], 'doan-vien'],
    [['BCH ĐOÀN XÃ MẪU'], 'doan-vien'],
    [['BCH doan xa Mau'], 'doan-vien'],
    [['Đơn vị: Chi đoàn khu 1'], 'doan-vien'],
    [['ĐẢNG ỦY XÃ MẪU', 'ĐOÀN TNCS HỒ CHÍ MINH'], 'doan-vien'],
    [['ĐẢNG UỶ XÃ MẪU\nĐOÀN XÃ MẪU'], 'doan-vien'],
    [['ĐẢNG BỘ XÃ MẪU', 'CHI BỘ KHU 1', 'CHI ĐOÀN KHU 1'], 'doan-vien'],
    [['HỘI LHTN VIỆT NAM', 'CHI ĐOÀN KHU 1'], 'doan-vien'],
    [['ĐẢNG UỶ XÃ MẪU'], 'dang-vien'],
    [['DANG BO XA MAU'], 'dang-vien'],
    [['Chi bộ: … Tuổi Đảng: …'], 'dang-vien'],
    [['ĐẢNG BỘ XÃ MẪU', 'HỘI NÔNG DÂN XÃ MẪU'], 'hoi-vien'],
    [['HỘI LIÊN HIỆP PHỤ NỮ'], 'hoi-vien'],
    [['HỘI CỰU CHIẾN BINH XÃ MẪU'], 'hoi-vien'],
    [['Hoi nong dan xa Mau'], 'hoi-vien'],
    [['CÁN BỘ HỘI NÔNG DÂN THÀNH PHỐ MẪU'], 'hoi-vien'],
    [['QUẢN LÝ BAN CHẤP HÀNH HỘI NÔNG DÂN XÃ MẪU'], 'hoi-vien'],
    [['Quan ly can bo chi hoi'], 'hoi-vien'],
  ])('%j', (lines, kind) => {
    expect(kindsOf(below(...lines))).toEqual([kind]);
  });

  it('is unsure if bodies contradict each other', () => {
    expect(kindsOf(below('CHI ĐOÀN KHU 1', 'CHI HỘI KHU 1'))).toEqual([]);
    expect(kindsOf(below('ĐOÀN XÃ MẪU', 'CHI BỘ KHU 1'))).toEqual([]);
  });

  it('goes before the headings', () => {
    const table = tableOf([
      ['ĐOÀN XÃ MẪU'],
      ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức'],
    ]);
    expect(kindsOf(table)).toEqual(['doan-vien']);
  });
});

describe('the kind of a list by its headings', () => {
  it.each([
    [['Ngày vào Đoàn', 'Chi đoàn'], ['doan-vien']],
    [['Ngày vào Đoàn', 'Chi đoàn', 'Ngày vào Đảng'], ['doan-vien']],
    [['Chi đoàn', 'Chi bộ', 'Ngày vào Đảng', 'Ngày chính thức'], ['doan-vien']],
    [['Ngày vào Đoàn', 'Ngày vào Đảng'], ['doan-vien']],
    [['Ngày vào Đảng', 'Ngày chính thức'], ['dang-vien']],
    [['Chi bộ', 'Ngày kết nạp'], ['dang-vien']],
    [['Ngày vào Hội', 'Chi hội', 'Ngày vào Đảng'], ['hoi-vien']],
    [['Ngày vào Đảng'], ['dang-vien?']],
    [['Ngày thử việc', 'Ngày chính thức'], []],
    [['Ngày chính thức'], []],
    [['Ngày vào Đảng chính thức'], ['dang-vien?']],
    [['Ngày vào Đoàn', 'Ngày vào Đảng', 'Ngày chính thức'], []],
    [['Ngày vào Hội', 'Ngày vào Đảng', 'Ngày chính thức'], ['hoi-vien']],
    [['Ngày vào Hội', 'Ngày vào Đảng', 'Ngày chính thức', 'Số thẻ đảng'], []],
    [['Ngày vào Đoàn', 'Ngày vào Hội'], []],
    [['Giới tính'], []],
    [['Ngày kết nạp', 'Kết nạp'], []],
    [['CĐ', 'ĐH'], []],
    [['Lớp'], []],
    [['Lớp học'], []],
    [['Lớp học', 'Ngày vào Đoàn'], ['doan-vien']],
    [['Lớp/Chi đoàn'], ['doan-vien']],
    [['Chức vụ chính quyền'], []],
  ])('%j', (headings, kinds) => {
    expect(kindsOf(withHeadings(['Họ và tên', 'Ngày sinh', ...headings]))).toEqual(kinds);
  });
});

it('reads the kind of a list from headings on two rows', () => {
  const table = tableOf([
    ['TT', 'Họ và tên', 'Ngày, tháng,', 'Ngày vào', 'Ngày chính'],
    ['', '', 'năm sinh', 'Đảng', 'thức'],
    ['1', 'Hà Thị Bưởi', '02/03/1979', '03/02/2005', '03/02/2006'],
  ]);
  expect(kindsOf(table)).toEqual(['dang-vien']);
});

describe('the kind of a list by its branches', () => {
  const branches = (...names: string[]) =>
    tableOf([['Họ và tên', 'Đơn vị'], ...names.map((name) => ['Hà Thị Bưởi', name])]);

  it('is the kind with the most frequent prefix', () => {
    expect(kindsOf(branches('Chi bộ khu 1', 'chi bo khu 2', 'Khu 3'))).toEqual(['dang-vien']);
    expect(kindsOf(branches('Chi bộ khu 1', 'Chi đoàn khu 1'))).toEqual([]);
  });

  it('is read from the name of the file or sheet if no row shows it', () => {
    const table = branches('Khu 1');
    expect(kindsOf({ ...table, file: 'a/DS_chi_doan_khu_1.xlsx' })).toEqual(['doan-vien']);
    expect(kindsOf({ ...table, sheet: 'Chi hội khu 1' })).toEqual(['hoi-vien']);
    expect(kindsOf({ ...table, file: 'chi doan khu 1/a.xlsx' })).toEqual([]);
  });
});

it('reports the words that show the kind', () => {
  const [kind] = reader.ofSheet(below('ĐẢNG ỦY XÃ MẪU', 'DANH SÁCH ĐOÀN VIÊN'), false);
  expect(kind?.evidence).toEqual(['đoàn viên']);
});

it('reads a sheet without a header only if the plan names its columns', () => {
  const table = tableOf([['DANH SÁCH ĐOÀN VIÊN'], ['1', 'Hà Thị Bưởi', '01/02/1999']]);
  expect(kindsOf(table)).toEqual([]);
  expect(reader.ofSheet(table, true).map(({ kind }) => kind.id)).toEqual(['doan-vien']);
});

describe('the profile of lists of unknown kind', () => {
  it('has the fields of the youth profile, with labels of no kind', () => {
    expect(danhSach.fields.map(({ id }) => id)).toEqual(YOUTH.fields.map(({ id }) => id));
    const labels = danhSach.fields.map(({ label }) => label.vi).join();
    expect(labels).not.toMatch(/đoàn|đảng|hội(?! )/i);
  });

  it('has the cards of trade unions', () => {
    for (const heading of ['Số thẻ ĐV', 'Mã số thẻ đoàn viên', 'Số thẻ đoàn viên CĐ']) {
      const table = withHeadings(
        ['Họ và tên', 'Năm sinh', heading],
        ['Hà Văn Na', '1999', '01234567'],
      );
      expect(fieldsOf(table, danhSach)).toMatchObject({ [heading]: 'card' });
    }
  });

  it('carries dates of joining one body along', () => {
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'],
      ['Hà Văn Na', '1999', '2020'],
    );
    expect(recogniseColumn(table, danhSach)).toBeUndefined();
  });
});

describe.each(PROFILES)('$id', (profile) => {
  it('lists each wording once', () => {
    const seen = new Map<string, string>();
    for (const field of profile.fields) {
      for (const wording of field.wordings) {
        const key = wording.toLowerCase();
        expect([wording, seen.get(key)]).toEqual([wording, undefined]);
        seen.set(key, field.id);
      }
    }
  });

  it('recognises each of its wordings, also in capitals', () => {
    for (const field of profile.fields) {
      for (const wording of [
        ...field.wordings,
        ...field.wordings.map((text) => text.toUpperCase()),
      ]) {
        if (field.type === 'name' || field.id === 'birth') continue;
        const table = withHeadings(['Họ và tên', 'Ngày sinh', wording]);
        const recognised = recogniseColumn(table, profile);
        expect([wording, recognised]).toEqual([wording, field.id]);
      }
    }
  });
});

function recogniseColumn(table: Table, profile: Profile): string | undefined {
  return layoutOf(table, profile).columns[2]?.field;
}

describe('the kind of a list by headings that others have, too', () => {
  const list = (...headings: string[]) =>
    withHeadings(
      ['Họ và tên', 'Ngày sinh', ...headings],
      ['Hà Thị Bưởi', '02/03/1979', ...headings.map(() => '')],
    );

  it.each(['Ngày vào công đoàn', 'Ngày gia nhập CĐ', 'Tổ công đoàn'])(
    'is unknown for members of a trade union: %s',
    (heading) => {
      expect(kindsOf(list('Mã số đoàn viên', heading))).toEqual([]);
      expect(kindsOf(list('Mã số đoàn viên', 'Chi đoàn', heading))).toEqual(['doan-vien']);
    },
  );

  it.each([
    ['Họ và tên hội viên', ['hoi-vien']],
    ['Họ tên đảng viên', ['dang-vien']],
    ['Họ tên đoàn viên', []],
    ['Họ tên sinh viên', []],
  ])('is that of the people in the heading of the names: %s', (name, kinds) => {
    const headings = [name, 'Ngày sinh', 'Địa chỉ'];
    expect(kindsOf(withHeadings(headings, ['Hà Thị Bưởi', '02/03/1979', '']))).toEqual(kinds);
  });

  it('is recognised by a heading without blanks', () => {
    expect(kindsOf(list('ngayvaodoan'))).toEqual(['doan-vien']);
  });

  it('does not prevent card and date of joining a trade union from being read', () => {
    const table = list('Mã số đoàn viên', 'Ngày gia nhập CĐ');
    const fields = fieldIdsOf(table, danhSach);
    expect(fields).toEqual(['name', 'birth', 'card', 'joined']);
  });

  it.each(['Đơn vị công tác', 'Bộ phận', 'Phòng/Ban', 'Bộ phận/ Phòng ban', 'Tổ sản xuất'])(
    'uses the workplace as branch only if no other column has the branch: %s',
    (workplace) => {
      const fieldOf = (...headings: string[]) =>
        layoutOf(list(workplace, ...headings), danhSach).columns.find(
          ({ header }) => header === workplace,
        )?.field;
      expect(fieldOf()).toBe('branch');
      expect(fieldOf('Chi bộ')).toBeUndefined();
    },
  );
});

describe('a list without a header', () => {
  const lines = [
    '1. Hà Thị Bưởi - 01/02/1999 - 0912345678',
    '2. Đinh Văn Mít - 05/11/1998 - 0912345679',
    '3. Bùi Thị Thu Ổi - 21/02/2001 - 0912345670',
  ];
  const list = (...rows: string[]) => tableOf(rows.map((row) => [row]));

  it('is of the kind that its title names, unless lists with headers are of another', () => {
    expect(kindsOf(list('Danh sách đoàn viên khu 1', ...lines))).toEqual(['doan-vien?']);
  });

  it('is of unknown kind without such words, as other texts are with them', () => {
    expect(kindsOf(list(...lines))).toEqual([]);
    expect(kindsOf(list('Danh sách đoàn viên khu 1', 'Chi đoàn nộp trước thứ sáu'))).toEqual([]);
  });
});
