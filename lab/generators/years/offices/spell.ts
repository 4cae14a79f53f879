/** Spells names by a clerk's habits. */
import type { Random } from '#product/sample/index.js';
import { unmarked } from '#product/sample/index.js';
import type { Causes } from '../causes.js';
import { newTonePlace } from '../slips/letters.js';
import type { Clerk } from './clerk.js';

export function speltBy(
  clerk: Clerk,
  words: readonly string[],
  random: Random,
  causes: Causes,
): string[] {
  let spelt = [...words];
  if (clerk.iForY) spelt = spelt.map((word) => word.replace(/^(L|M|K|Qu)[yýỳỷỹỵ]$/, inI));
  if (clerk.newTonePlace) spelt = spelt.map(newTonePlace);
  if (clerk.shortens !== 'nothing' && random.chance(0.5)) {
    const short = spelt.map((word, i) => shortened(word, i, clerk.shortens));
    if (short.join() !== spelt.join()) causes.add('shortened');
    spelt = short;
  }
  return clerk.noMarks ? spelt.map(unmarked) : spelt;
}

function inI(word: string): string {
  const tones = 'iíìỉĩị';
  return word.slice(0, -1) + tones['yýỳỷỹỵ'.indexOf(word.at(-1)!)];
}

function shortened(word: string, at: number, what: Clerk['shortens']): string {
  if (what === 'surname') return at === 0 && word === 'Nguyễn' ? 'Ng.' : word;
  return word === 'Thị' ? 'T.' : word === 'Văn' ? 'V.' : word;
}
