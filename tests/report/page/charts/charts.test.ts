import { describe, expect, it } from 'vitest';
import { agePyramid } from '../../../../src/report/page/charts/agePyramid.js';
import { branchBars } from '../../../../src/report/page/charts/branchBars.js';
import { flowChart } from '../../../../src/report/page/charts/flowChart.js';
import { heatMap, percent } from '../../../../src/report/page/charts/heatMap.js';
import { miniBar } from '../../../../src/report/page/charts/miniBar.js';
import { clipped, PATTERNS, wrapped } from '../../../../src/report/page/charts/svg.js';
import { waterfall } from '../../../../src/report/page/charts/waterfall.js';
import { weightHistogram } from '../../../../src/report/page/charts/weightHistogram.js';
import type { Certainty } from '../../../../src/report/page/facts/certainty.js';
import { STYLE } from '../../../../src/report/page/frame/style.js';
import { markupFaults, placesIn } from '../wellFormed.js';

const HOSTILE = '<b onclick="x()">&\'';

const flow = (name: string) =>
  flowChart(
    {
      from: [
        { name, members: 7 },
        { name: '', members: 1 },
      ],
      to: [
        { name: 'Khu 1', members: 5 },
        { name: '…', members: 3, pooled: 4 },
      ],
      links: [
        { from: 0, to: 0, members: 5 },
        { from: 0, to: 1, members: 2 },
        { from: 1, to: 1, members: 1 },
      ],
      members: 8,
    },
    { name: 'flow', from: 'from', to: 'to', unknown: '(?)', pooled: (count) => `${count} others` },
  ).text;

const bars = (label: string) =>
  branchBars(
    [
      { label, members: 2, mark: 'small' },
      { label: 'Khu 2', members: 90, mark: 'large' },
      { label: '(?)', members: 0, mark: 'unknown' },
    ],
    { minimum: 3, fence: 40 },
    { name: 'bars', small: 'few', large: 'many', minimum: 'least 3', fence: 'above 40' },
  ).text;

const heat = (label: string) =>
  heatMap(
    'heat',
    [{ label: 'Right' }, { label, isApart: true }],
    [
      { label, members: 3, cells: [{ share: 1 / 3, note: '✕2 +1' }, {}] },
      { label: 'Total', members: 3, cells: [{ share: 1 }, { share: 0.7 }], isTotal: true },
    ],
  ).text;

const pyramid = (label: string) =>
  agePyramid(
    [
      { label, male: 3, female: 0, unknown: 2, isOutside: true },
      { label: '16–18', male: 0, female: 9, unknown: 0 },
    ],
    { name: 'ages', male: 'Men', female: 'Women', unknown: 'Unknown' },
  ).text;

const certainty: Certainty = {
  mergeAt: 4,
  askAt: -4,
  bins: [
    { from: -4, to: -2, merged: 0, asked: 3 },
    { from: -2, to: 0, merged: 0, asked: 0 },
    { from: 0, merged: 8, asked: 1 },
  ],
  members: { oneRow: 0, decided: 0, below: 0, near: 0, sure: 0 },
};

const histogram = (bits: string) =>
  weightHistogram(certainty, {
    name: 'weights',
    bits,
    merged: 'merged people',
    asked: 'open pairs',
    mergeAt: 'from 4',
    askAt: 'from -4',
  }).text;

const fall = (a: string) =>
  waterfall(
    [
      { label: 'Prior', a: '', b: '', level: 'elsewhere', weight: -11.6 },
      { label: 'Name', a, b: 'B', level: 'same', weight: 20.24 },
    ],
    { mergeAt: 3.5, askAt: -3.2 },
    {
      name: 'weights of TV1',
      signed: (bits) => `${bits.toFixed(1)} bits`,
      total: 'Sum',
      mergeAt: 'merged',
      askAt: 'asked',
    },
  ).text;

const charts: [string, (text: string) => string, string[]][] = [
  ['flow', flow, ['A 2 + B 1', 'Khu 1 · 5', '4 others · 3', '(?) · 1']],
  ['branch bars', bars, ['2 ▼ few', '90 ▲ many', 'least 3', 'above 40', '>0<']],
  ['heat map', heat, ['33%', '✕2 +1', '–', '100%', '70%', 'Total']],
  ['age pyramid', pyramid, ['Men', 'Women', 'Unknown', '16–18', '>9<']],
  ['histogram', histogram, ['merged people', 'open pairs', 'from 4', 'from -4', '9 →']],
  [
    'waterfall',
    fall,
    ['-11.6 bits', '20.2 bits', '8.6 bits', 'elsewhere', 'merged', 'asked', 'Sum'],
  ],
];

describe.each(charts)('the %s', (_, draw, labels) => {
  it('shows its numbers and labels as text', () => {
    const svg = draw('Khu Chiềng');
    for (const label of ['Khu Chiềng', ...labels]) expect(svg).toContain(label);
    expect(svg).toMatch(/<svg [^>]*role="img" aria-label="[^"]+"/);
  });

  it('is well-formed and has finite places', () => {
    const svg = draw('Khu 1');
    expect(markupFaults(svg)).toEqual([]);
    expect(placesIn(svg).every(Number.isFinite)).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('escapes hostile texts, and has no style of its own', () => {
    const svg = draw(HOSTILE);
    expect(svg).not.toContain('<b');
    expect(markupFaults(svg)).toEqual([]);
    expect(svg).not.toMatch(/ style=| on\w+="/);
  });

  it('gives the same text each time', () => {
    expect(draw('Khu 1')).toBe(draw('Khu 1'));
  });
});

describe('pictures', () => {
  it('are drawn without members', () => {
    const nobody = flowChart(
      { from: [], to: [], links: [], members: 0 },
      { name: 'flow', from: '', to: '', unknown: '', pooled: String },
    ).text;
    const empty = branchBars(
      [],
      { minimum: 3 },
      { name: 'b', small: '', large: '', minimum: '', fence: '' },
    );
    for (const svg of [nobody, empty.text, miniBar(0, 0).text]) {
      expect(placesIn(svg).every(Number.isFinite)).toBe(true);
    }
  });

  it('use only patterns that the page defines', () => {
    const used = [...STYLE.matchAll(/url\(#(\w+)\)/g)].map(([, id]) => id);
    const defined = [...PATTERNS.text.matchAll(/<pattern id="(\w+)"/g)].map(([, id]) => id);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(markupFaults(PATTERNS.text)).toEqual([]);
  });

  it('call only complete shares 100%, and only empty ones 0%', () => {
    expect([0, 0.001, 0.5, 0.999, 1, undefined].map(percent)).toEqual([
      '0%',
      '1%',
      '50%',
      '99%',
      '100%',
      '–',
    ]);
  });

  it('show long names in lines, each with its number of members, one below the other', () => {
    const name = 'Chi đoàn Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên (Lai Đồng)';
    for (const chart of [flow(name), bars(name)]) {
      expect(chart).toMatch(/>Chi đoàn Trung tâm Giáo dục/);
      expect(chart).toMatch(/Đồng\)(?: · 7)?<\/text>/);
      expect(chart).not.toContain('…');
    }
    const heightOf = (chart: string) => Number(/ height="([\d.]+)"/.exec(chart)![1]);
    expect(heightOf(bars(name))).toBeGreaterThan(heightOf(bars('X')));
    expect(heat(name)).toContain(`<title>${name}</title>`);
    expect(heat('Chi đoàn khu Phú Lợi (Phong Châu)')).toContain('>Châu)</text>');
  });

  it('cut long texts, and break headings at a blank', () => {
    expect(clipped('Chi đoàn Khu 1', 9)).toBe('Chi đoàn…');
    expect(wrapped('Số điện thoại', 9, 3)).toEqual(['Số điện', 'thoại']);
    expect(wrapped('Ngày vào Đoàn', 7, 2)).toEqual(['Ngày', 'vào Đo…']);
    expect(wrapped('Ngày', 9, 3)).toEqual(['Ngày']);
  });
});
