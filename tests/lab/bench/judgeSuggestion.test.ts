import { describe, expect, it } from 'vitest';
import { judgeSuggestion, kindOfSuggestion } from '../../../lab/bench/support/judgeSuggestion.js';
import type { SampleTruth } from '../../../lab/bench/support/sampleTruth.js';
import { message, type Question } from '../../../src/model/index.js';
import { smallResult } from '../../report/result.js';

const TRUTH: SampleTruth = {
  personOf: new Map([
    ['a.csv\n\n1', 'P1'],
    ['a.csv\n\n2', 'P1'],
    ['a.csv\n\n3', 'P2'],
  ]),
  valuesOf: new Map([
    ['P1', { name: 'Hà Văn Hòa', birth: '05/03/1998', cccd: '025098001234', cmnd: '' }],
    ['P2', { name: 'Hà Văn An', birth: '05/03/1999', cccd: '025099001234', cmnd: '131234567' }],
  ]),
  current: new Set(['a.csv\n\n2']),
  placeOf: new Map([['a.csv\n\n1', { old_commune: 'Xã A', new_commune: 'Xã B' }]]),
};

/** Makes a question about rows of `a.csv`, given as `row: value`. */
function question(changes: Partial<Question>, ...rows: string[]): Question {
  const [first] = smallResult().questions[0]!.rows;
  return {
    ...smallResult().questions[0]!,
    ...changes,
    rows: rows.map((text, at) => {
      const [row, value = ''] = text.split(': ');
      const place = { file: 'a.csv', sheet: '', row: Number(row) };
      return { ...first!, ...place, letter: 'ABC'[at]!, value };
    }),
  };
}

describe('judgeSuggestion', () => {
  it.each([
    ['TRUNG_NGUOI', '', 'GOP', ['1', '2'], 'right'],
    ['TRUNG_NGUOI', '', 'GOP', ['1', '3'], 'wrong'],
    ['TRUNG_NGUOI', '', 'RIENG', ['1', '3'], 'right'],
    ['TRUNG_NGUOI', '', 'RIENG', ['1', '2'], 'wrong'],
    ['TRUNG_NGUOI', '', 'GOP', ['1', '9'], 'open'],
    ['TRUNG_NGUOI', '', '', ['1', '2'], 'none'],
    // Another place of the tone is the same name.
    ['LECH_THONG_TIN', 'name', 'CHON A', ['1: Hà Văn Hoà', '2: Hà Văn Hoa'], 'right'],
    ['LECH_THONG_TIN', 'name', 'CHON B', ['1: Hà Văn Hoà', '2: Hà Văn Hoa'], 'wrong'],
    ['LECH_THONG_TIN', 'name', 'CHON A', ['1: Hà Văn Hoà', '3: Hà Văn An'], 'wrong'],
    ['LECH_THONG_TIN', 'religion', 'CHON A', ['1: Không', '2: Khác'], 'open'],
    ['TRUNG_GIAY_TO', 'id', 'CHON B', ['1: 131234567', '3: 131234567'], 'right'],
    ['TRUNG_GIAY_TO', 'id', 'CHON A', ['1: 131234567', '3: 131234567'], 'wrong'],
    ['CHI_DOAN', 'branch', 'CHON B', ['1', '2'], 'right'],
    ['CHI_DOAN', 'branch', 'CHON A', ['1', '2'], 'wrong'],
    ['CHI_DOAN', 'branch', 'CHON A', ['1', '1'], 'open'],
    ['DIA_BAN', '', 'Xã A', ['1'], 'right'],
    ['DIA_BAN', '', 'Xã A / Xã C', ['1'], 'wrong'],
    ['DIA_BAN', '', 'Xã A', ['2'], 'open'],
  ] as const)('judges %s %s, %s of %j as %s', (kind, field, suggestion, rows, verdict) => {
    expect(judgeSuggestion(question({ kind, field, suggestion }, ...rows), TRUTH)).toBe(verdict);
  });
});

describe('kindOfSuggestion', () => {
  it('names the question, its field, the answer without a letter, and the reason', () => {
    const reason = message('why-rule-majority');
    const about = { kind: 'LECH_THONG_TIN', field: 'name', suggestion: 'CHON A', reason } as const;
    expect(kindOfSuggestion(question(about, '1'))).toBe(
      'LECH_THONG_TIN name, CHON, why-rule-majority',
    );
  });
});
