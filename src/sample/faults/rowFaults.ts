/** Defines rows with a fault or a note. */
import { type Entry, hasField } from '../people/entry.js';
import type { RowKind } from './kind.js';

function noted(what: string, note: string, fits: (birthYear: number) => boolean): RowKind {
  const alter = (entry: Entry): Entry[] => {
    if (!fits(entry.person.birth.year)) return [];
    entry.note = note;
    return [entry];
  };
  return { effect: 'row', what, alter };
}

const impossibleDays = [
  { day: 31, month: 4 },
  { day: 30, month: 2 },
  { day: 31, month: 6 },
];

export const rowFaults = {
  'number-on-two-people': {
    effect: 'row',
    what: 'one number typed for two different people',
    alter(entry, free) {
      if (!hasField(entry, 'birth')) return [];
      const { person, roster } = entry;
      for (const owner of free) {
        if (owner.roster !== roster || owner.person.id === person.id) continue;
        if (owner.person.sex !== person.sex || owner.id !== owner.person.cccd) continue;
        if (owner.person.birth.year !== person.birth.year) continue;
        entry.id = owner.id;
        return [owner, entry];
      }
      return [];
    },
  },
  'birth-impossible': {
    effect: 'row',
    what: 'a date that does not exist (31/4, 30/2)',
    alter(entry, _free, random) {
      if (entry.birth === undefined) return [];
      entry.birth = { ...random.pick(impossibleDays), year: entry.birth.year };
      return [entry];
    },
  },
  'no-name': {
    effect: 'row',
    what: 'a row with data but without a name',
    alter(entry) {
      if (!hasField(entry, 'birth')) return [];
      entry.name = '';
      return [entry];
    },
  },
  'joined-too-young': {
    effect: 'row',
    what: 'joined before the age of 15',
    alter(entry) {
      if (entry.joined === undefined || entry.birth === undefined) return [];
      entry.joined = { ...entry.joined, year: entry.birth.year + 12 };
      return [entry];
    },
  },
  'note-grown': noted('note: left the Union by age', 'Đã trưởng thành Đoàn', (year) => year < 1995),
  'note-moved': noted('note: moved to another place', 'Chuyển sinh hoạt', () => true),
  'note-away': noted('note: works far away', 'đi làm ăn xa', (year) => year < 2007),
} satisfies Record<string, RowKind>;
