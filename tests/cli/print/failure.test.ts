import { expect, it } from 'vitest';
import { reportWarnings } from '../../../src/cli/print/failure.js';
import { Console } from '../../../src/cli/terminal/console.js';
import { sayIn } from '../../../src/messages/index.js';
import { type Finding, finding } from '../../../src/model/index.js';

class Lines extends Console {
  readonly lines: string[] = [];
  override talk(text: string): void {
    this.lines.push(text);
  }
}

function shown(found: Finding): string | undefined {
  const out = new Lines({ language: 'en', say: sayIn('en'), quiet: false, color: false });
  reportWarnings([found], out);
  return out.lines[0];
}

const place = { file: 'a.csv', column: 'Mã số', letter: 'J' };

it('names a column once, before or in the sentence', () => {
  const args = { letter: 'J', heading: 'Mã số', field: 'id' };
  expect(shown(finding('warning', 'column-offered', args, place))).toMatch(
    /^Warning a\.csv: Column J "Mã số" looks/,
  );
  expect(shown(finding('warning', 'id-length-odd', { count: 2, field: 'id' }, place))).toMatch(
    /^Warning a\.csv, "Mã số", column J: 2 /,
  );
});
