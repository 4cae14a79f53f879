import { describe, expect, it } from 'vitest';
import { Links, type SortedLinks } from '../../../src/match/core/pairs/links.js';
import { highestThreshold, thresholdsOf } from '../../../src/match/core/thresholds.js';
import { defaultMatchSettings } from '../../../src/match/settings.js';

/** Numbers of pairs that weights were learned from. */
const SHIPPED = 0;
const LEARNED = 100_000;

const exact = { offset: 0, slope: 1 };

function linksOf(...weights: number[]): SortedLinks {
  const links = new Links();
  weights.forEach((weight, at) => {
    links.add(2 * at, 2 * at + 1, weight);
  });
  return links.sorted();
}

const all = () => true;

const sure = Array.from({ length: 1000 }, () => 30);

describe('thresholds', () => {
  it('allow a doubtful merge beside sure ones, within the share that may be wrong', () => {
    const links = linksOf(...sure, 3, 2.5, 2.1);
    const limit = (wrongMerges: number) =>
      thresholdsOf(links, all, { ...defaultMatchSettings, wrongMerges }, exact, LEARNED).mergeAt;
    expect(limit(0.0001)).toBeGreaterThan(3);
    expect(limit(0.0002)).toBe(3);
    expect(limit(0.01)).toBe(2.1);
  });

  it('are higher if the weights proved too sure', () => {
    const links = linksOf(...sure, 4, 3);
    const settings = { ...defaultMatchSettings, wrongMerges: 0.00012 };
    expect(thresholdsOf(links, all, settings, exact, LEARNED).mergeAt).toBe(4);
    const doubted = thresholdsOf(links, all, settings, { offset: 0, slope: 0.5 }, LEARNED);
    expect(doubted.mergeAt).toBeGreaterThan(4);
    expect(doubted.askAt).toBeLessThan(thresholdsOf(links, all, settings, exact, LEARNED).askAt);
  });

  it('ignore links that are never merged', () => {
    const links = linksOf(...sure, 3);
    const settings = { ...defaultMatchSettings, wrongMerges: 0.0002 };
    const fewMerge = (a: number) => a >= 2 * 500;
    expect(thresholdsOf(links, all, settings, exact, LEARNED).mergeAt).toBe(3);
    expect(thresholdsOf(links, fewMerge, settings, exact, LEARNED).mergeAt).toBeGreaterThan(3);
  });

  it('require more than name and year if the weights were not learned', () => {
    expect(
      thresholdsOf(linksOf(...sure), all, defaultMatchSettings, exact, SHIPPED).leastSupport,
    ).toBe(2);
    expect(
      thresholdsOf(linksOf(...sure), all, defaultMatchSettings, exact, LEARNED).leastSupport,
    ).toBe(1);
  });

  it('rise with the pairs that the weights were learned from', () => {
    expect(highestThreshold(SHIPPED)).toBe(3.5);
    expect(highestThreshold(600)).toBe(6.75);
    expect(highestThreshold(LEARNED)).toBeCloseTo(10, 1);
  });

  it('are those of the settings if these have them', () => {
    const settings = { ...defaultMatchSettings, mergeAt: 7, askAt: 1 };
    expect(thresholdsOf(linksOf(20), all, settings, exact, SHIPPED)).toMatchObject({
      mergeAt: 7,
      askAt: 1,
    });
  });
});
