import { describe, expect, it } from 'vitest';
import { makeExplainer, matchRecords } from '../../../src/match/index.js';
import type { Clustering, Column, Profile, Records } from '../../../src/model/index.js';
import { seeded } from '../people.js';
import { profile as rosters } from '../profile.js';
import { recordsOf } from '../rows.js';

const field = (id: string, type: Profile['fields'][number]['type']) => ({
  ...rosters.fields[0]!,
  id,
  type,
});
const profile: Profile = {
  ...rosters,
  fields: [
    field('given', 'namePart'),
    field('surname', 'namePart'),
    field('birth', 'date'),
    { ...field('street', 'text'), use: 'compares' },
    { ...field('phone', 'phone'), use: 'compares' },
  ],
};

interface Row {
  person: number;
  given: string;
  surname: string;
  birth: number;
  street: string;
  phone: string;
}

const SYLLABLES = 'ba ke lo mi nu ra se ti vo za den gal hor jun pim'.split(' ');

/** Families of three who share a surname, a street and a phone; each is listed one to four times. */
function families(count: number, seed: number): Row[] {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const word = (kinds: number) => {
    const at = below(kinds);
    return [at, at * 7 + 3, at * 11 + 5].map((each) => SYLLABLES[each % 15]).join('');
  };
  const birth = () => (1930 + below(80)) * 10000 + (1 + below(12)) * 100 + 2 + below(27);
  const slip = (text: string) => {
    const at = below(text.length);
    return random() < 0.15 ? text.slice(0, at) + text.slice(at + 1) : text;
  };
  const rows: Row[] = [];
  for (let family = 0; family < count; family++) {
    const shared = { surname: word(60), street: word(200), phone: `09${10000000 + below(8e7)}` };
    for (let member = 0; member < 3; member++) {
      const own = { given: word(40), birth: birth(), person: 3 * family + member };
      for (let times = 1 + below(4); times > 0; times--) {
        rows.push({
          person: own.person,
          given: random() < 0.1 ? '' : slip(own.given),
          surname: slip(shared.surname),
          birth: random() < 0.9 ? own.birth : birth(),
          street: random() < 0.1 ? '' : slip(shared.street),
          phone: random() < 0.2 ? '' : shared.phone,
        });
      }
    }
  }
  return rows;
}

function listOf(rows: readonly Row[]): Records {
  const records = recordsOf(rows.map(({ birth, phone }) => ({ birth, phone })));
  const columns = new Map(records.columns);
  for (const id of ['given', 'surname', 'street'] as const) {
    const values = ['', ...new Set(rows.map((row) => row[id]).filter((text) => text !== ''))];
    const column: Column = {
      type: id === 'street' ? 'text' : 'namePart',
      index: Int32Array.from(rows, (row) => values.indexOf(row[id])),
      values: values.map((text) => ({ text, folded: text })),
    };
    columns.set(id, column);
  }
  return { ...records, columns };
}

function scores({ cluster }: Clustering, rows: readonly Row[]) {
  let found = 0;
  let right = 0;
  let all = 0;
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) {
      const isOne = rows[a]!.person === rows[b]!.person;
      const isFound = cluster[a] === cluster[b];
      if (isOne) all++;
      if (isFound) found++;
      if (isOne && isFound) right++;
    }
  }
  return { precision: right / found, recall: right / all };
}

describe('a list of any people', async () => {
  const rows = families(150, 4);
  const records = listOf(rows);
  const clustering = await matchRecords(records, profile);

  it('is merged without joining a family', () => {
    const { precision, recall } = scores(clustering, rows);
    expect(precision).toBeGreaterThan(0.997);
    expect(recall).toBeGreaterThan(0.6);
    const { shared } = clustering.model.relatives!;
    expect(shared['given']).toBeGreaterThan(0.7);
    expect(shared['street']).toBeGreaterThan(0.7);
  });

  it('gives the same merge by the weights of that run', async () => {
    const { model } = clustering;
    const again = await matchRecords(records, profile, {
      settings: { wrongMerges: 0.5, questions: 0.02, model },
    });
    expect(again.cluster).toEqual(clustering.cluster);
    expect(again.ask).toEqual(clustering.ask);
    expect(again.model).toEqual(model);
  });

  it('gives the same merge in another order', async () => {
    const reversed = rows.map((_, at) => rows.at(-1 - at)!);
    const { clusters, model } = await matchRecords(listOf(reversed), profile);
    // Record numbers break ties, so a group at the threshold may fall on either side.
    expect(Math.abs(clusters - clustering.clusters)).toBeLessThanOrEqual(1);
    expect(model.mergeAt).toBeCloseTo(clustering.model.mergeAt, 2);
  });

  it('explains the bits subtracted because two may be relatives', () => {
    const at = rows.findIndex((row, here) => here > 0 && rows[here - 1]!.person !== row.person);
    const explained = makeExplainer(records, profile, clustering.model)(at - 1, at);
    const sum = explained.fields.reduce((total, { weight }) => total + weight, explained.prior);
    expect(explained.relatives).toBeLessThan(-0.5);
    expect(explained.total).toBeCloseTo(sum + explained.relatives!, 9);
    expect(explained.band).not.toBe('same');
  });
});
