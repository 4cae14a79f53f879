import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { profilePath, publicSets, readSet, SETS } from '../../../lab/bench/support/publicSets.js';
import { folderWith } from '../../support/folder.js';

/** Columns that say who a row is. */
const TELLING = ['rec_id', 'unique_id', 'cluster', 'identity'];
const NAMES_AGAIN = ['full_name', 'first_and_surname'];

const FEBRL = [
  'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id',
  'rec-12-org, anna, mẫu, 1, bưởi street, , cam, 1000, nsw, 20000102, 1234567',
  'rec-7-org, bert, mẫu, 2, chanh street, , dừa, 2000, nsw, 20010304, 2345678',
  'rec-12-dup-0, ana, mẫu, 1, bưởi street, , cam, 1000, nsw, 20000102, 1234567',
];
const HISTORICAL = [
  'unique_id,cluster,full_name,first_and_surname,first_name,surname,dob,birth_place,postcode_fake,gender,occupation',
  '1,Q1,anna an mẫu,anna mẫu,anna,mẫu,1800-01-02,cam,ab1 2cd,female,painter',
  '2,Q2,bert mẫu,bert mẫu,bert,mẫu,1801-03-04,dừa,ab2 3cd,male,writer',
  '3,Q1,ana mẫu,ana mẫu,ana,mẫu,1800-01-02,cam,ab1 2cd,,painter',
];
const RLDATA = [
  'identity,fname_c1,fname_c2,lname_c1,lname_c2,by,bm,bd',
  '5,ANNA,,MẪU,,1980,1,2',
  '6,BERT,KARL,MẪU,CAM,1981,3,4',
  '5,ANA,,MẪU,,1980,1,2',
];
/** Invented rows under the columns of each set; the first and the last are one person. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'febrl1.csv': FEBRL,
  'febrl2.csv': FEBRL,
  'febrl3.csv': FEBRL,
  'febrl4.csv': FEBRL,
  'historical_50k.csv': HISTORICAL,
  'historical_a.csv': HISTORICAL,
  'RLdata500.csv': RLDATA,
  'RLdata10000.csv': RLDATA,
  'fake_1000.csv': [
    'unique_id,first_name,surname,dob,city,email,cluster',
    '0,Anna,Mẫu,2000-01-02,Cam,anna@example.org,3',
    '1,Bert,Mẫu,2001-03-04,Dừa,bert@example.org,4',
    '2,Ana,Mẫu,2000-01-02,Cam,anna@example.org,3',
  ],
};

function setsOf(names: readonly string[]) {
  return publicSets(
    folderWith(Object.fromEntries(names.map((name) => [name, FILES[name]!.join('\n')]))),
  );
}

it('are those whose file is there', () => {
  const names = (files: readonly string[]) => setsOf(files).map(({ name }) => name);
  expect(names(Object.keys(FILES))).toEqual(SETS.map(({ name }) => name));
  expect(names(['febrl3.csv'])).toEqual(['febrl3']);
});

describe.each(SETS)('$name', ({ name, profile }) => {
  const read = () => readSet(setsOf([`${name}.csv`])[0]!);

  it('has a profile that reads every column but those that tell who a row is', () => {
    const { fields } = parse(readFileSync(profilePath(profile), 'utf8'));
    const wordings: string[] = fields.flatMap((field: { wordings: string[] }) => field.wordings);
    const unused = [...TELLING, ...NAMES_AGAIN];
    expect(wordings.filter((wording) => unused.includes(wording))).toEqual([]);
    for (const row of read().rows) expect(Object.keys(row).sort()).toEqual(wordings.sort());
  });

  it('knows which rows are one person', () => {
    const { people, rows } = read();
    const surnames = rows.map(({ surname, lname_c1 }) => (surname ?? lname_c1!).toLowerCase());
    expect(surnames).toEqual(['mẫu', 'mẫu', 'mẫu']);
    expect(people[0]).toBe(people[2]);
    expect(people[0]).not.toBe(people[1]);
  });
});
