import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bestClusters } from '../../../lab/peers/splink.js';
import { folderWith } from '../../support/folder.js';

it('gives Splink the threshold that suits its pairs best, over all pairs inside the clusters', () => {
  // Rows 0, 1 and 2 are one person, through two pairs; the weakest pair joins somebody else to them.
  const folder = folderWith({ 'pairs.csv': '0,1,12.2\n2,3,3.1\n1,2,8.7\n' });
  const best = bestClusters(join(folder, 'pairs.csv'), ['bưởi', 'bưởi', 'bưởi', 'cam']);
  expect(best).toEqual({ precision: 1, recall: 1, f1: 1, bits: 8.5 });
});
