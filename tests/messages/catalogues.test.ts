import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.js';
import { vi } from '../../src/messages/vi/index.js';
import type { Code } from '../../src/model/index.js';

const CODES = [...new Set([...Object.keys(vi), ...Object.keys(en)])].sort() as Code[];

/** Matches an argument, and two forms of words for its number. */
const ARGUMENT = /\{(\w+)(?::[^{}|]*\|[^{}|]*)?\}/g;

function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(ARGUMENT)].map(([, name]) => name!))].sort();
}

describe('the catalogues', () => {
  it('has the same codes in both languages', () => {
    expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
  });

  it('has the same arguments in both sentences of a code', () => {
    const different = CODES.filter(
      (code) => placeholders(vi[code]).join() !== placeholders(en[code]).join(),
    );
    expect(different).toEqual([]);
  });

  it('has no blank sentence, and none with surrounding blanks', () => {
    const bad = CODES.flatMap((code) => [vi[code], en[code]]).filter(
      (sentence) => sentence === '' || sentence !== sentence.trim() || /\S {2}/.test(sentence),
    );
    expect(bad).toEqual([]);
  });

  it('has braces only around arguments, except in an example of YAML', () => {
    const withoutArguments = (sentence: string) =>
      sentence.replace(ARGUMENT, '').replace(/\{ [^{}]* \}/g, '');
    const bad = CODES.filter((code) => /[{}]/.test(withoutArguments(vi[code] + en[code])));
    expect(bad).toEqual([]);
  });

  it('has Vietnamese sentences in NFC', () => {
    expect(CODES.filter((code) => vi[code] !== vi[code].normalize('NFC'))).toEqual([]);
  });

  it('has one form of each Vietnamese word, as the language has no plural', () => {
    expect(CODES.filter((code) => /\{\w+:/.test(vi[code]))).toEqual([]);
  });

  it('has different sentences in both languages, unless they contain no words', () => {
    const equal = CODES.filter((code) => vi[code] === en[code]);
    expect(equal.filter((code) => /\p{L}/u.test(vi[code].replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('names sections of the report by their headings', () => {
    for (const words of [vi, en]) {
      expect(words['values-not-chosen']).toContain(`“${words['report-others']}”`);
      expect(words['left-out-LECH_THONG_TIN']).toContain(`“${words['report-rules']}”`);
    }
  });

  it('names the whole command where a decision is to be withdrawn', () => {
    const sentences = CODES.flatMap((code) => [vi[code], en[code]]);
    const command = /hopnhat undo (?:\{question\}|<[^>]+>) --from <[^>]+> -o <[^>]+>/;
    const bad = sentences.filter((text) => /\(undo\)|hopnhat undo/.test(text.replace(command, '')));
    expect(bad).toEqual([]);
  });
});
