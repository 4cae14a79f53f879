import { describe, expect, it } from 'vitest';
import { formsOf, OTHER_MEANINGS_IN_DOCUMENTS, replacedWords } from '../language/glossary.js';
import { DOCUMENTS, proseOf, readDocument } from './markdown.js';

const ENGLISH = [...DOCUMENTS.filter((path) => !path.includes('huong-dan')), 'CHANGELOG.md'];

const REPLACED = new RegExp(
  `\\b(?:${replacedWords()
    .filter((word) => !OTHER_MEANINGS_IN_DOCUMENTS.has(word))
    .flatMap(formsOf)
    .join('|')})\\b`,
  'gi',
);

const LONGEST_SENTENCE = 25;

describe('English documents', () => {
  it.each(ENGLISH)('%s uses the words of the glossary', (path) => {
    const glossaryRows = /^\|[^|\n]*\|[^|\n]*\|[^|\n]*\|$/gm;
    const text = proseOf(readDocument(path)).replace(/`[^`\n]*`/g, '');
    const checked = path === 'src/README.md' ? text.replace(glossaryRows, '') : text;
    expect(checked.match(REPLACED) ?? []).toEqual([]);
  });

  it.each(ENGLISH)('%s has short sentences', (path) => {
    const long = sentencesOf(readDocument(path)).filter(
      (sentence) => wordsOf(sentence).length > LONGEST_SENTENCE,
    );
    expect(long).toEqual([]);
  });
});

/** Sentences and parts of sentences of the prose, without tables, headings, formulas and brackets. */
function sentencesOf(text: string): string[] {
  const prose = proseOf(text).replace(/^(?:\||#|!\[| {4}|<!--).*$/gm, '');
  return prose
    .split(/\n\s*\n|\n\s*(?:-|\d+\.) /)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/\([^()]*\)/g, ''))
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!:;]) /));
}

function wordsOf(sentence: string): string[] {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}
