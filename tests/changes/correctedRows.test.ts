import { describe, expect, it } from 'vitest';
import { correctedRows } from '../../src/changes/index.js';
import type { KnownRow } from '../../src/model/index.js';

interface Person {
  name?: string;
  birth?: string;
  id?: string;
  phone?: string;
}

/** One row each; its fingerprint is the text behind the `Mã`. */
const rows = (...members: string[]): KnownRow[] =>
  members.map((text) => {
    const [member, fingerprint] = text.split(' ');
    return { member, fingerprint, first: member, leads: true };
  });

/** `Mã fingerprint` of the rows that are known again. */
function again(
  before: Record<string, Person>,
  now: Record<string, Person>,
  [known, current] = [rows('TV1 a'), rows('TV2 b')],
): string[] {
  return correctedRows(
    known,
    current,
    (member, field) => before[member]?.[field] ?? '',
    (member, field) => now[member]?.[field] ?? '',
  ).map(({ member, fingerprint, first }) => `${member} ${fingerprint} ${first}`);
}

const BORN = { name: 'Lê Văn Giả', birth: '12/05/2001' };

describe('correctedRows', () => {
  it.each([
    [
      'the ID number',
      { id: '025201000001', name: 'Lê Văn A' },
      { id: '025201000001', name: 'Lê B' },
    ],
    ['name and day of birth', BORN, { ...BORN, name: 'LÊ VĂN GIẢ', phone: '0912000001' }],
    [
      'name and phone',
      { name: 'Lê A', phone: '0912000001' },
      { name: 'lê a', phone: '0912000001' },
    ],
  ])('recognises a corrected member by %s', (_, before, now) => {
    expect(again({ TV1: before }, { TV2: now })).toEqual(['TV1 b TV1']);
  });

  it.each([
    ['the year of birth', { name: 'Lê A', birth: '2001' }, { name: 'Lê A', birth: '2001' }],
    ['a masked number', { id: '025*****0001' }, { id: '025*****0001' }],
    ['the name', { name: 'Lê A' }, { name: 'Lê A' }],
  ])('does not recognise a corrected member by %s', (_, before, now) => {
    expect(again({ TV1: before }, { TV2: now })).toEqual([]);
  });

  it('does not recognise a corrected member if two earlier ones match', () => {
    const known = rows('TV1 a', 'TV3 c');
    expect(again({ TV1: BORN, TV3: BORN }, { TV2: BORN }, [known, rows('TV2 b')])).toEqual([]);
  });

  it('never takes the Mã of a member with a remaining row', () => {
    const current = rows('TV1 a', 'TV2 b');
    expect(again({ TV1: BORN }, { TV2: BORN }, [rows('TV1 a'), current])).toEqual([]);
  });
});
