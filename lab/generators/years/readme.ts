/** Writes the README of a sample of years. */
import { type Causes, causeGroups } from './causes.js';
import type { YearsScenario } from './scenario.js';

export function readme({ title }: YearsScenario, command: string, { counts }: Causes): string {
  const table = (
    heading: string,
    causes: (typeof causeGroups)[keyof typeof causeGroups],
  ): string[] => [
    `| ${heading} | times |`,
    '|---|---|',
    ...causes.map((cause) => `| ${cause} | ${counts.get(cause)!} |`),
    '',
  ];
  return [
    `# ${title}`,
    '',
    `Written by \`${command}\`. All people are invented: names are drawn from lists, ID`,
    'numbers are right in structure and random in their last six digits, and every phone number has',
    '99 behind its prefix. Likeness to real people is chance. `truth.csv` gives the person of each row.',
    '',
    'No row is spoilt by a rate. Families live in hamlets, join, move, marry and get new cards from 2016 to 2025, and',
    'each office copies its list of the year before or makes it anew from forms, lists of branches, the telephone or',
    'photocopies, with clerks who have habits and accidents of their own; whoever left often stays on the old list.',
    'The counts are of all ten years, and of rows that were struck off before the merger too.',
    '',
    ...table('why somebody is listed again', causeGroups.again),
    ...table('what changed', causeGroups.changes),
    ...table('what went wrong', causeGroups.slips),
  ].join('\n');
}
