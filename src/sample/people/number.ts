/** Draws ID and phone numbers of invented people, right in structure only. */
import type { Random } from '../random.js';
import type { Sex } from './names.js';

/** Prefixes in use; those from 2018 on have an older form in `oldPrefixes`. */
const phonePrefixes = [
  ...['032', '033', '034', '035', '036', '037', '038', '039', '070', '076', '077', '078', '079'],
  ...['081', '082', '083', '084', '085', '056', '058', '086', '088', '089', '096', '097', '098'],
];

/** New prefix of 2018 → old one. */
const oldPrefixes: Record<string, string> = {
  '032': '0162',
  '033': '0163',
  '034': '0164',
  '035': '0165',
  '036': '0166',
  '037': '0167',
  '038': '0168',
  '039': '0169',
  '070': '0120',
  '079': '0121',
  '077': '0122',
  '076': '0126',
  '078': '0128',
  '083': '0123',
  '084': '0124',
  '085': '0125',
  '081': '0127',
  '082': '0129',
  '056': '0186',
  '058': '0188',
};

/** Draws a phone number; every invented one has 99 behind its prefix. */
export function drawPhone(random: Random): string {
  return `${random.pick(phonePrefixes)}99${random.digits(5)}`;
}

/** Gives the form of a number before 2018. @returns `''` if its prefix did not change */
export function oldPhone(phone: string): string {
  const prefix = oldPrefixes[phone.slice(0, 3)];
  return prefix === undefined ? '' : prefix + phone.slice(3);
}

/** Makes the first six digits of a CCCD: province, century and sex, year of birth. */
function cccdHead(sex: Sex, year: number, province: string): string {
  const century = year < 2000 ? 0 : 2;
  const digit = century + (sex === 'female' ? 1 : 0);
  return `${province}${digit}${String(year % 100).padStart(2, '0')}`;
}

/** Draws a CCCD of 12 digits. @param home code of the province in which most are registered */
export function drawCccd(sex: Sex, year: number, home: string, random: Random): string {
  const province = random.chance(0.95) ? home : random.pick(['001', '015', '026', '017', '010']);
  return cccdHead(sex, year, province) + random.digits(6);
}

/** Gives the number registered just after `cccd`, as a twin has. */
export function nextCccd(cccd: string): string {
  const serial = (Number(cccd.slice(6)) + 1) % 1_000_000;
  return cccd.slice(0, 6) + String(serial).padStart(6, '0');
}

/** Draws a CMND of 9 digits. @param series first two digits, by province */
export function drawCmnd(series: string, random: Random): string {
  return `${series}${random.digits(7)}`;
}

/** Changes one of the last six digits. */
export function oneDigitOff(digits: string, random: Random): string {
  const at = digits.length - random.between(1, 6);
  const other = (Number(digits[at]) + random.between(1, 9)) % 10;
  return digits.slice(0, at) + other + digits.slice(at + 1);
}

/** Writes a number as a spreadsheet shows it in a narrow column: `2,52E+10`. */
export function scientific(digits: string): string {
  const [mantissa, exponent] = Number(digits).toExponential(2).split('e+');
  return `${mantissa!.replace('.', ',')}E+${exponent!.padStart(2, '0')}`;
}
