/** Writes the README of a blind sample. */
import type { BlindScenario } from './scenario.js';

export interface Counts {
  reasons: ReadonlyMap<string, number>;
  slips: ReadonlyMap<string, number>;
}

export function readme({ title }: BlindScenario, command: string, counts: Counts): string {
  return [
    `# ${title}`,
    '',
    `Written by \`${command}\`. All people are invented: names are drawn from lists, ID`,
    'numbers are right in structure and random in their last six digits, and every phone number has',
    '99 behind its prefix. Likeness to real people is chance. `truth.csv` gives the person of each row.',
    '',
    'Its kinds and rates of error are its own, so that it can measure what was tuned on the other scenarios.',
    'Besides the slips below, files and branches leave out fields, lists are of different years (older cards,',
    'former phone numbers), and each office has its own columns, forms of dates and spelling of tones.',
    '',
    ...table('why a person is listed again', counts.reasons),
    '',
    ...table('slip', counts.slips),
    '',
  ].join('\n');
}

function table(heading: string, counts: ReadonlyMap<string, number>): string[] {
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, count]) => `| ${what} | ${count} |`);
  return [`| ${heading} | times |`, '|---|---|', ...lines];
}
