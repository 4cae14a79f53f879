import { describe, expect, it } from 'vitest';
import { fileVerdicts } from '../../../src/app/look/fileVerdicts.js';
import type { SheetInspection } from '../../../src/app/look/sheetInspection.js';
import type { SheetVerdict } from '../../../src/app/look/sheetVerdicts.js';
import { sayIn } from '../../../src/messages/say.js';
import { message } from '../../../src/model/index.js';
import { YOUTH } from '../../support/roster.js';

type Sheet = SheetInspection & { verdict: SheetVerdict };

function sheet(file: string, state: SheetVerdict['state'], ...reasons: object[]): Sheet {
  const verdict = { state, reasons: reasons.map((reason) => ({ ...reason, text: '' })) };
  return { file, sheet: '', kinds: {}, verdict } as unknown as Sheet;
}
const LIST = sheet('ds.csv', 'complete');
const COUNTS = message('verdict-counts');
const stateOf = (own: Sheet, ...others: Sheet[]) =>
  fileVerdicts([own, ...others], [], [], new Map(), sayIn('vi', YOUTH)).find(
    ({ file }) => file === own.file,
  )?.state;

describe('the verdict on a file that only counts people', () => {
  it('asks for a look beside lists, also if its numbers differ from them', () => {
    expect(stateOf(sheet('th.csv', 'no-list', COUNTS), LIST)).toBe('look');
    const differing = sheet('th.csv', 'no-list', COUNTS, message('verdict-notes', { count: 1 }));
    expect(stateOf(differing, LIST)).toBe('look');
  });

  it('is no list without any list, since a merge refuses it', () => {
    expect(stateOf(sheet('th.csv', 'no-list', COUNTS))).toBe('no-list');
  });
});
