import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/messages/sentences.js';
import { aboutQuestion, finding, message } from '../../src/model/index.js';

/** The compiler checks each `@ts-expect-error`: it fails where the line below is no error. */
describe('the arguments of a message', () => {
  it('accepts only the arguments that a code declares', () => {
    expect(message('place-row', { row: 7 }).args).toEqual({ row: 7 });
    // @ts-expect-error: the row is missing.
    message('place-row');
    // @ts-expect-error: a row is a number.
    message('place-row', { row: '7' });
    // @ts-expect-error: the code has no such argument.
    message('place-row', { row: 7, column: 'B' });
    // @ts-expect-error: the code needs no argument.
    finding('info', 'hidden-sheet', { row: 7 });
    // @ts-expect-error: there is no such code.
    message('place-cell', { row: 7 });
  });

  it('requires the arguments of all codes if a code is one of several', () => {
    const codes = ['place-row', 'place-line'] as const;
    expect(codes.map((each) => message(each, { row: 7, line: 7 }).code)).toEqual(codes);
    // @ts-expect-error: the line is missing.
    message(codes[0] as (typeof codes)[number], { row: 7 });
  });

  it('adds the question to messages about a question', () => {
    const refused = aboutQuestion('XD1', 'answer-no-row', { letter: 'C' });
    expect(refused.args).toEqual({ letter: 'C', question: 'XD1' });
    // @ts-expect-error: the sentence names no question.
    aboutQuestion('XD1', 'place-row', { row: 7 });
  });
});

interface Example {
  plain: Record<never, string>;
  named: { field: string; count: number; more?: string };
}

describe('the sentences of an area', () => {
  const declare = sentences<Example>();

  it('accepts only declared arguments in a sentence', () => {
    const own = { plain: 'columns: { B: name }', named: '{count} of {field} ({fieldId})' } as const;
    expect(declare(own)).toEqual(own);
    // @ts-expect-error: no argument is declared.
    declare({ plain: '{count}', named: '' });
    // @ts-expect-error: one of the arguments is misspelt.
    declare({ plain: '', named: 'columns: { {fieldId}: name }, {cuont}' });
    // @ts-expect-error: the argument may be missing.
    declare({ plain: '', named: '{more}' });
  });

  it('accepts two forms of words only for a declared number', () => {
    const own = { plain: '', named: '{count} {count:row is|rows are} in {field}' } as const;
    expect(declare(own)).toEqual(own);
    // @ts-expect-error: the argument is text.
    declare({ plain: '', named: '{field:row|rows}' });
    // @ts-expect-error: the argument is misspelt.
    declare({ plain: '', named: '{cuont:row|rows}' });
    // @ts-expect-error: the second form is missing.
    declare({ plain: '', named: '{count:rows}' });
    // @ts-expect-error: an argument inside a form is not replaced.
    declare({ plain: '', named: '{count:row|{count} rows}' });
  });

  it('requires one sentence for each code of an area', () => {
    // @ts-expect-error: a sentence is missing.
    expect(declare({ plain: '' })).toEqual({ plain: '' });
    // @ts-expect-error: the code is not declared.
    declare({ plain: '', named: '', other: '' });
  });
});
