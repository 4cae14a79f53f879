import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.js';

/** Words that the glossary of src/README.md replaces and that have no other use in code. */
const REPLACED =
  /\b(?:rungs?|ladders?|rarity|rarities|untilStill|calm(?:ed)?|tidy|tidied|mend(?:ed|s)?|understood)\b/gi;
/** Parts of identifiers: `nameRarity`, `firstRung`. */
const REPLACED_PARTS =
  /[a-z](?:Rungs?|Ladders?|Rarity|Understood)\b|\b(?:rung|ladder|rarity)[A-Z]/g;

const FILES = execFileSync('git', ['ls-files', 'src', 'lab', 'tests'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(?:ts|js|mjs)$/.test(path) && !/^tests\/(?:docs|language)\//.test(path));

describe('code and comments', () => {
  it('are searched in all folders', () => {
    expect(FILES.length).toBeGreaterThan(900);
  });

  it('use the words of the glossary', () => {
    const found = FILES.flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const words = [...(text.match(REPLACED) ?? []), ...(text.match(REPLACED_PARTS) ?? [])];
      return words.map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});
