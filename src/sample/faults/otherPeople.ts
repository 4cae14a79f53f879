/** Defines different people who look alike. */
import { dateNumber, type RosterDate } from '../people/date.js';
import { drawGiven } from '../people/names.js';
import { nextCccd } from '../people/number.js';
import { joinedAt, type PeopleMaker, type Person } from '../people/people.js';
import type { OtherKind } from './kind.js';

/** Gives a fresh person the model's name. @param birth of the fresh person */
function namesake(model: Person, fresh: Person, birth: RosterDate, people: PeopleMaker): Person {
  const { surname, middle, given, sex, ethnicity } = model;
  const cccd = people.number(sex, birth.year, fresh.commune);
  const joined = joinedAt(fresh.joined, birth.year + 16);
  return { ...fresh, surname, middle, given, sex, ethnicity, birth, cccd, joined };
}

/** Given names that differ only in a mark. */
const nearNames: Record<string, string> = {
  Hùng: 'Hưng',
  Hưng: 'Hùng',
  Hương: 'Hường',
  Hường: 'Hương',
  Thủy: 'Thùy',
  Thùy: 'Thủy',
  Tuấn: 'Tuân',
  Hà: 'Hạ',
};

export const otherPeople = {
  twin: {
    effect: 'other',
    what: 'twins: all but the given name is shared, the CCCDs are neighbours',
    keeps: ['birth', 'id'],
    make(model, fresh, people) {
      const cccd = nextCccd(model.cccd);
      if (!people.reserve(cccd)) return undefined;
      const given = drawGiven(model.sex, model.given, people.random);
      const { id, card, cmnd } = fresh;
      return { ...model, id, given, cccd, card, cmnd: model.cmnd && cmnd };
    },
  },
  'namesake-same-year': {
    effect: 'other',
    what: 'different people with one name and year of birth',
    keeps: ['birth', 'id'],
    make(model, fresh, people) {
      const birth = people.day(model.birth.year);
      if (dateNumber(birth) === dateNumber(model.birth)) return undefined;
      return namesake(model, fresh, birth, people);
    },
  },
  'namesake-same-date': {
    effect: 'other',
    what: 'different people with one name and date of birth; the CCCDs differ',
    keeps: ['birth', 'id'],
    make: (model, fresh, people) => namesake(model, fresh, model.birth, people),
    sharesIdentity: true,
  },
  'namesake-family-phone': {
    effect: 'other',
    what: 'different people with one name and one family phone',
    keeps: ['birth', 'id', 'phone'],
    make(model, fresh, people) {
      const birth = fresh.birth;
      if (Math.abs(birth.year - model.birth.year) < 4) return undefined;
      const { phone, address, branch, commune } = model;
      return {
        ...namesake(model, fresh, birth, people),
        ...{ phone, address, branch, commune },
      };
    },
  },
  'near-name': {
    effect: 'other',
    what: 'different people whose names differ in one mark; same year of birth',
    keeps: ['birth', 'id'],
    make(model, fresh, people) {
      const given = nearNames[model.given];
      if (given === undefined) return undefined;
      return { ...namesake(model, fresh, people.day(model.birth.year), people), given };
    },
  },
  'father-and-son': {
    effect: 'other',
    what: 'father and son: surname, middle name, phone and address are shared',
    keeps: ['birth', 'id', 'phone'],
    make(model, fresh, people) {
      if (model.sex !== 'male' || model.birth.year < 2008) return undefined;
      const given = drawGiven('male', model.given, people.random);
      const father = namesake(model, fresh, people.day(1990), people);
      const { phone, address, hometown, branch, commune } = model;
      return { ...father, given, phone, address, hometown, branch, commune };
    },
  },
} satisfies Record<string, OtherKind>;
