/** Draws the habits of an office: columns, headings and the forms of names, dates and numbers. */
import { Distribution, type Random } from '#product/sample/index.js';
import type { BlindScenario, Gaps, Headings } from './scenario.js';

export type DateForm =
  | 'dd/mm/yyyy'
  | 'd/m/yyyy'
  | 'dd-mm-yyyy'
  | 'dd.mm.yyyy'
  | 'd.m.yyyy'
  | 'yyyy-mm-dd';

const dateForms = Distribution.of({
  ...{ 'dd/mm/yyyy': 52, 'd/m/yyyy': 26, 'dd-mm-yyyy': 7, 'dd.mm.yyyy': 7, 'd.m.yyyy': 4 },
  'yyyy-mm-dd': 4,
});
export function drawDateForm(random: Random): DateForm {
  return dateForms.draw(random) as DateForm;
}

const idForms = Distribution.of({ text: 80, number: 11, grouped: 4, apostrophe: 5 });
const phoneForms = Distribution.of({ text: 66, number: 14, dotted: 12, international: 8 });
const genderForms = Distribution.of({
  'Nam Nữ': 70,
  'nam nữ': 12,
  'NAM NỮ': 8,
  'Nam, else nothing': 10,
});

export type Column =
  | 'ordinal'
  | 'name'
  | 'nameHead'
  | 'nameTail'
  | 'birth'
  | 'maleBirth'
  | 'femaleBirth'
  | 'gender'
  | 'ethnicity'
  | 'id'
  | 'phone'
  | 'hometown'
  | 'address'
  | 'joined'
  | 'official'
  | 'branch'
  | 'note';

export interface Habit {
  columns: Column[];
  headings: string[];
  /** Second row of headings, if birth dates are below Nam and Nữ. */
  below: string[] | undefined;
  letterhead: string[];
  /** Whether rows name the branch, instead of a column. */
  hasSections: boolean;
  delimiter: ',' | ';';
  capitals: boolean;
  noMarks: boolean;
  decomposed: boolean;
  newToneStyle: boolean;
  dateForm: DateForm;
  idForm: string;
  phoneForm: string;
  genderForm: string;
  /** Whether the date of full membership is in the column of admission. */
  officialForJoined: boolean;
}

const usualHeadings: Record<Column, readonly string[]> = {
  ordinal: ['STT', 'TT', 'Số TT'],
  name: ['Họ và tên', 'Họ tên', 'Họ và tên khai sinh', 'HỌ VÀ TÊN'],
  nameHead: ['Họ và đệm', 'Họ đệm'],
  nameTail: ['Tên'],
  birth: ['Ngày sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'NGÀY SINH', 'Sinh ngày'],
  maleBirth: ['Ngày sinh'],
  femaleBirth: [''],
  gender: ['Giới tính', 'Nam/Nữ', 'GT'],
  ethnicity: ['Dân tộc', 'DT'],
  id: ['Số CCCD', 'CCCD', 'CCCD/CMND', 'Số định danh cá nhân'],
  phone: ['Số điện thoại', 'SĐT', 'Điện thoại', 'ĐT'],
  hometown: ['Quê quán'],
  address: ['Nơi ở hiện nay', 'Địa chỉ', 'Nơi cư trú'],
  joined: [],
  official: [],
  branch: [],
  note: ['Ghi chú'],
};

export interface HabitRequest {
  gaps: Readonly<Record<keyof Gaps, boolean>>;
  headings: Headings;
  shares: BlindScenario['habits'];
  /** Name with its type. */
  commune: string;
  year: number;
}

export function drawHabit(request: HabitRequest, random: Random): Habit {
  const { gaps, headings, shares, commune, year } = request;
  const hasSections = random.chance(0.22);
  const isBySex = headings.official.length > 0 && !gaps.gender && random.chance(0.08);
  const columns = columnsOf(request, hasSections, isBySex, random);
  const own: Record<Column, readonly string[]> = { ...usualHeadings, ...headings };
  if (year < 2021) own.id = ['Số CMND', 'CMND', 'CMND/CCCD', 'Số chứng minh nhân dân'];
  const [office, title, word] = headings.letterhead;
  return {
    columns,
    headings: columns.map((column) => (own[column].length === 0 ? '' : random.pick(own[column]))),
    below: isBySex
      ? columns.map((it) => (it === 'maleBirth' ? 'Nam' : it === 'femaleBirth' ? 'Nữ' : ''))
      : undefined,
    letterhead: random.pick([
      [],
      [`${office} ${commune.toUpperCase()}`, `${title} NĂM ${year}`],
      [`${word} ${commune}`, '', title!],
      [`${title} ${commune.toUpperCase()}`],
    ]),
    hasSections,
    delimiter: random.chance(0.3) ? ';' : ',',
    capitals: random.chance(shares.capitals),
    noMarks: random.chance(shares.noMarks),
    decomposed: random.chance(shares.decomposed),
    newToneStyle: random.chance(0.35),
    dateForm: drawDateForm(random),
    idForm: idForms.draw(random),
    phoneForm: phoneForms.draw(random),
    genderForm: genderForms.draw(random),
    officialForJoined: headings.official.length > 0 && random.chance(0.08),
  };
}

function columnsOf(
  { gaps, headings, shares }: HabitRequest,
  hasSections: boolean,
  isBySex: boolean,
  random: Random,
): Column[] {
  const name: Column[] = random.chance(shares.splitName) ? ['nameHead', 'nameTail'] : ['name'];
  const birth: Column[] = isBySex ? ['maleBirth', 'femaleBirth'] : ['birth'];
  const gender: Column[] = gaps.gender || isBySex ? [] : ['gender'];
  const numbers: Column[] = [
    ...(gaps.id ? [] : (['id'] as const)),
    ...(gaps.phone ? [] : (['phone'] as const)),
  ];
  const dates: Column[] = [
    ...(gaps.joined ? [] : (['joined'] as const)),
    ...(gaps.joined || headings.official.length === 0 || random.chance(0.35)
      ? []
      : (['official'] as const)),
  ];
  const places: Column[] = [
    ...(random.chance(0.4) ? (['hometown'] as const) : []),
    ...(random.chance(0.35) ? (['address'] as const) : []),
  ];
  const ethnicity: Column[] = random.chance(0.65) ? ['ethnicity'] : [];
  const branch: Column[] = hasSections ? [] : ['branch'];
  const [first, second, third] = random.pick([
    [numbers, dates, places],
    [places, numbers, dates],
    [dates, places, numbers],
  ]);
  const order = random.chance(0.25)
    ? [...branch, ...name, ...gender, ...birth]
    : [...name, ...birth, ...gender];
  const tail = order.includes('branch') ? [] : branch;
  return ['ordinal', ...order, ...ethnicity, ...first!, ...second!, ...third!, ...tail, 'note'];
}
