import { expect, it } from 'vitest';
import { saysAsAbove } from '../../../src/text/index.js';

it.each(['nt', '- nt -', 'n.t.', 'Như trên', 'nhu tren', '//', '"', '″', "''", ',,'])(
  'repeats the cell above: %s',
  (cell) => {
    expect(saysAsAbove(cell)).toBe(true);
  },
);

it.each(['', '-', '/', 'Nông thôn', 'nt 2', 'trên'])('is a value of its own: %s', (cell) => {
  expect(saysAsAbove(cell)).toBe(false);
});
