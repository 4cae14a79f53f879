/** Defines further rows of a person, each distorted in one way. */
import { type DateForm, isPossible, type RosterDate } from '../people/date.js';
import type { Entry } from '../people/entry.js';
import { unmarked } from '../people/letters.js';
import { oldPhone, oneDigitOff, scientific } from '../people/number.js';
import type { Random } from '../random.js';
import type { AgainKind, FurtherPlace } from './kind.js';
import * as spelling from './spelling.js';

function misspelt(what: string, spell: (name: string) => string): AgainKind {
  const distort = (entry: Entry): boolean => {
    const name = spell(entry.name);
    if (name === entry.name) return false;
    entry.name = name;
    return true;
  };
  return { effect: 'again', what, keeps: ['birth'], distort };
}

function misdated(
  what: string,
  change: (birth: RosterDate, random: Random) => RosterDate | undefined,
): AgainKind {
  const distort = (entry: Entry, random: Random): boolean => {
    const birth = change(entry.birth!, random);
    if (birth === undefined) return false;
    entry.birth = birth;
    return true;
  };
  return { effect: 'again', what, keeps: ['birth', 'id'], distort };
}

function misnumbered(
  what: string,
  field: 'id' | 'phone',
  change: (entry: Entry, random: Random) => string,
): AgainKind {
  const distort = (entry: Entry, random: Random): boolean => {
    const number = change(entry, random);
    if (number === '' || number === entry[field]) return false;
    entry[field] = number;
    return true;
  };
  return { effect: 'again', what, keeps: ['birth', field], distort };
}

function repeated(what: string, where: FurtherPlace, note: string): AgainKind {
  const distort = (entry: Entry): boolean => {
    entry.note = note;
    return true;
  };
  return { effect: 'again', what, keeps: ['birth', 'id'], where, distort };
}

/** Forms that no office uses in all rows. */
const otherForms: DateForm[] = ['short', 'words'];

export const furtherRows = {
  'name-tone-place': misspelt('tone on the other vowel (Hòa, Hoà)', spelling.toneMoved),
  'name-i-for-y': misspelt('i for y (Lý, Lí)', spelling.iForY),
  'name-hoi-nga': misspelt('hỏi and ngã exchanged (Hữu, Hửu)', spelling.hoiNgaSwapped),
  'name-no-marks': misspelt('typed without marks', unmarked),
  'name-eth': misspelt('Ð (U+00D0) for Đ', spelling.ethForD),
  'name-telex': misspelt('Telex keys (Nguyeexn)', spelling.telexTyped),
  'name-vni-keys': misspelt('VNI keys (Nguye64n)', spelling.vniTyped),
  'name-abbreviated': misspelt('middle name abbreviated', spelling.abbreviatedMiddle),
  'name-initials': misspelt('initials before the given name', spelling.initials),
  'name-no-middle': misspelt('middle name left out', spelling.middleDropped),
  'name-dialect': misspelt('given name as spoken (l/n, s/x, tr/ch, d/gi)', spelling.dialectSpelt),
  'name-question-marks': misspelt('letters lost to `?`', spelling.questionMarks),
  'name-decomposed': misspelt('marks as characters of their own', spelling.decomposed),

  'birth-year-only': misdated('year of birth only', (birth) => ({ ...birth, form: 'year' })),
  'birth-first-january': misdated('1 January for an unknown day', (birth) => ({
    ...{ day: 1, month: 1, year: birth.year },
  })),
  'birth-swapped': misdated('day and month exchanged', ({ day, month, year }) =>
    day <= 12 && day !== month ? { day: month, month: day, year } : undefined,
  ),
  'birth-one-digit': misdated('one digit of the date wrong', (birth, random) => {
    const units = (birth.day % 10) + random.between(1, 9);
    const day = birth.day - (birth.day % 10) + (units % 10);
    const wrong = { ...birth, day };
    return day > 0 && isPossible(wrong) ? wrong : undefined;
  }),
  'birth-other-form': misdated('date in another form', (birth, random) => ({
    ...birth,
    form: random.pick(otherForms),
  })),

  'id-lost-zeros': misnumbered('leading zero of the CCCD lost', 'id', ({ id }) =>
    id.length === 12 ? id.replace(/^0+/, '') : '',
  ),
  'id-old-card': misnumbered('CMND here, CCCD there', 'id', ({ person, id }) =>
    id === person.cccd ? person.cmnd : '',
  ),
  'id-scientific': misnumbered('CCCD in scientific notation', 'id', ({ id }) =>
    id.length === 12 ? scientific(id) : '',
  ),
  'id-one-digit': misnumbered('one digit of the CCCD wrong', 'id', ({ id }, random) =>
    id.length === 12 ? oneDigitOff(id, random) : '',
  ),
  'id-missing': {
    effect: 'again',
    what: 'no number in one of the rows',
    keeps: ['birth'],
    distort(entry) {
      entry.id = '';
      return true;
    },
  },

  'phone-old-prefix': misnumbered('phone with its prefix from before 2018', 'phone', (entry) =>
    oldPhone(entry.phone),
  ),
  'phone-international': misnumbered(
    'phone with +84 and blanks',
    'phone',
    ({ phone }) => `+84 ${phone.slice(1, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`,
  ),
  'phone-lost-zero': misnumbered('leading zero of the phone lost', 'phone', ({ phone }) =>
    phone.slice(1),
  ),

  copied: repeated('listed twice in one branch', 'row', ''),
  'two-branches': repeated('member in two branches', 'branch', ''),
  'two-communes': repeated('transfer between communes', 'commune', 'Chuyển sinh hoạt về'),
} satisfies Record<string, AgainKind>;
