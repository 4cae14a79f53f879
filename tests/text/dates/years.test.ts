import { expect, it } from 'vitest';
import { finding } from '../../../src/model/index.js';
import { answerYears, dateYears } from '../../../src/text/dates/years.js';

it('lets dates begin in 1900, or as early as the ages of the profile go', () => {
  expect(dateYears('birth', { min: 16, max: 30 })).toEqual({ from: 1995, to: 2009, first: 1900 });
  expect(dateYears('birth', { min: 0, max: 1100 }).first).toBe(1000);
  expect(dateYears('joined', { min: 0, max: 300 })).toEqual({ from: 1930, to: 2029, first: 1725 });
});

it('lets answers be as old as the dates of a list of the past', () => {
  const past = finding('warning', 'dates-of-past', { field: 'birth', count: 12 });
  expect(answerYears('birth', { min: 16, max: 30 }, [past]).first).toBe(1000);
  expect(answerYears('joined', { min: 16, max: 30 }, [past]).first).toBe(1900);
});

it('lets no answer make a member much younger than one can be', () => {
  expect(answerYears('birth', { min: 16, max: 30 }, []).last).toBe(2014);
  expect(answerYears('birth', { min: 0, max: 125 }, []).last).toBeUndefined();
  expect(answerYears('joined', { min: 16, max: 30 }, []).last).toBeUndefined();
});
