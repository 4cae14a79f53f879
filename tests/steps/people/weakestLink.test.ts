import { expect, it } from 'vitest';
import { recordsByFingerprint } from '../../../src/decisions/index.js';
import { matchRecords } from '../../../src/match/index.js';
import type { Decision } from '../../../src/model/index.js';
import { weakestLinkReader } from '../../../src/steps/people/weakestLink.js';
import { decisionOn } from '../../support/decision.js';
import { merged } from '../../support/merged.js';

const HEADINGS = 'Họ và tên,Ngày sinh,Giới tính,Số điện thoại';
const roster = (...rows: string[]) => [HEADINGS, ...rows].join('\n');

const files = {
  'a.csv': roster(
    'Hà Thị Hương,05/03/1998,Nữ,0912345678',
    'Đinh Văn Tuấn,07/09/2001,Nam,0987654321',
  ),
  'b.csv': roster('Hà T. Hương,05/03/1998,Nữ,0912345678', 'Bùi Văn Sáu,11/12/1999,Nam,'),
};

it('explains the weakest link of a member by its fields, and nothing for a single row', async () => {
  const result = await merged(files);
  const pair = result.members.find(({ records }) => records.length === 2)!;
  const single = result.members.find(({ records }) => records.length === 1)!;
  expect(result.weakestLink!(single)).toBeUndefined();
  const { a, b, explanation } = result.weakestLink!(pair)!;
  expect([a, b].sort()).toEqual([...pair.records].sort());
  const sum = explanation.fields.reduce((total, { weight }) => total + weight, explanation.prior);
  expect(explanation.total).toBeCloseTo(sum);
  expect(explanation.total).toBeCloseTo(
    result.clustering.weakest[result.clustering.cluster[pair.records[0]!]!]!,
    1,
  );
});

it('leaves out rows that a decision joins', async () => {
  const { records, profile, fingerprints } = await merged(files);
  const clustering = await matchRecords(records, profile);
  const joins = decisionOn([[fingerprints.at(0)!], [fingerprints.at(1)!]]);
  const readerWith = (decisions: Decision[]) =>
    weakestLinkReader({
      parsed: { records, profile } as Parameters<typeof weakestLinkReader>[0]['parsed'],
      clustering,
      counting: new Set(decisions),
      recordsOf: recordsByFingerprint(fingerprints),
    });
  const rows = (...own: number[]) => ({ records: own });
  expect(readerWith([joins])(rows(0, 1))).toBeUndefined();
  expect(readerWith([])(rows(0, 1))).toMatchObject({ a: 0, b: 1 });
  expect(readerWith([joins])(rows(0, 1, 2))).toMatchObject({ a: 0, b: 2 });
});
