import type { MatchModel } from '../../src/model/index.js';

/** Model of a result that no matching made. */
export const noModel: MatchModel = {
  fields: {},
  mergeAt: 4,
  askAt: -4,
  leastSupport: 2,
  learned: { pairs: 0, labelled: 0 },
  calibration: { offset: 0, slope: 1 },
};
