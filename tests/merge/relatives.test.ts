import { expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { merged, workbookOf } from '../support/merged.js';

const MEMBERS = 'STT,Họ và tên,Ngày sinh\n1,Hà Thị Bưởi,01/02/1990\n2,Đinh Văn Mít,03/04/1988';
const TWO_NAMES =
  'STT,Họ tên NLĐ,Họ tên thành viên,Quan hệ,Ngày sinh\n1,Hà Thị Bưởi,Lê Văn Cả,Chồng,05/06/1989\n2,Đinh Văn Mít,Bàn Thị Na,Vợ,07/08/1990';

const commune = { 'a.xlsx': { commune: 'Xã Kiệt Sơn' } };

it.each(['Thành viên hộ gia đình', 'Thành viên gia đình', 'Người thân', 'DS NPT'])(
  'leaves out relatives beside the members of their family: %s',
  async (sheet) => {
    const workbook = workbookOf({ 'Danh sách': MEMBERS, [sheet]: TWO_NAMES });
    const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
    expect(result.members).toHaveLength(2);
    expect(result.findings.map(({ code }) => code)).toContain('sheet-of-relatives');
  },
);

it.each(['QH gia đình', 'Quan hệ gia đình', 'Gia đình'])(
  'leaves out relatives whose member is not named: %s',
  async (sheet) => {
    const relatives = 'STT,Quan hệ,Họ và tên,Năm sinh\n1,Vợ,Hà Thị Na,1991\n2,Con,Hà Văn Cam,2015';
    const workbook = workbookOf({ 'Danh sách': MEMBERS, [sheet]: relatives });
    const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
    expect(result.members).toHaveLength(2);
    expect(result.findings.map(({ code }) => code)).toContain('sheet-of-relatives');
  },
);

it('leaves out dependants beside the taxpayer who names them', async () => {
  const heading = 'STT,Họ tên người nộp thuế,Họ tên người phụ thuộc,Ngày sinh NPT,Quan hệ với NNT';
  const dependants = `${heading}\n1,Hà Thị Bưởi,Lê Thị Na,05/06/2015,Con`;
  const workbook = workbookOf({ 'Danh sách': MEMBERS, NPT: dependants });
  const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
  expect(result.members).toHaveLength(2);
  expect(result.findings.map(({ code }) => code)).toContain('sheet-of-relatives');
});

it.each([
  ['STT NV', 'Thành viên hộ gia đình'],
  ['STT NLĐ', 'ThanhVienHo'],
  ['STT LĐ', 'Sheet2'],
])('leaves out relatives beside the number of their employee: %s', async (number, sheet) => {
  const relatives = `${number},Họ tên,Quan hệ với chủ hộ,Năm sinh\n1,Lê Văn Cả,Chồng,1989\n2,Bàn Thị Na,Vợ,1990`;
  const workbook = workbookOf({ 'Danh sách': MEMBERS, [sheet]: relatives });
  const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
  expect(result.members).toHaveLength(2);
});

it.each([
  ['without members of another sheet', { 'Thành viên hộ gia đình': TWO_NAMES }],
  ['on a sheet that is not called so', { 'Danh sách': MEMBERS, Sheet2: TWO_NAMES }],
])('asks for the column of names %s', async (_, sheets) => {
  const run = merged({ 'a.xlsx': workbookOf(sheets) }, { plan: commune });
  const error = await run.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).faults.map(({ code }) => code)).toContain('two-columns-one-field');
});

it('keeps people of households that are not relatives of staff', async () => {
  const people = 'STT,Họ và tên,Quan hệ với chủ hộ,Ngày sinh\n1,Lê Văn Cả,Chủ hộ,05/06/1989';
  const workbook = workbookOf({ 'Danh sách': MEMBERS, 'Thành viên hộ gia đình': people });
  const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
  expect(result.members).toHaveLength(3);
});

it.each(['Họ và tên:,Hà Thị Bưởi', '1. Họ và tên khai sinh: Hà Thị Bưởi'])(
  'leaves out the family in the form of one person: %s',
  async (name) => {
    const family = 'Quan hệ,Họ và tên,Năm sinh\nBố,Hà Văn Lý,1960\nMẹ,Lò Thị Na,1962';
    const form = workbookOf({ Phiếu: `SƠ YẾU LÝ LỊCH\n${name}\n${family}`, 'Danh sách': MEMBERS });
    const result = await merged({ 'a.xlsx': form }, { plan: commune });
    expect(result.members).toHaveLength(2);
    expect(result.findings.map(({ code }) => code)).toContain('sheet-of-relatives');
  },
);

it('keeps the people of a household below the name of its head', async () => {
  const family = [
    'Vợ,Lò Thị Na',
    'Con,Lê Thị Út',
    'Con,Lê Văn Tư',
    'Mẹ,Hà Thị Bông',
    'Em,Lê Văn Hai',
  ];
  const people = ['Quan hệ,Họ và tên', 'Chủ hộ,Lê Văn Cả', ...family].join('\n');
  const household = workbookOf({ Hộ: `Họ và tên: Lê Văn Cả\n${people}` });
  const result = await merged({ 'a.xlsx': household }, { plan: commune });
  expect(result.members).toHaveLength(6);
});
