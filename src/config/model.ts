import { z } from 'zod';
import { inputError, type MatchModel } from '../model/index.js';

const bits = z.number().min(-1000).max(1000);
const share = z.number().min(0).max(1);

/** Schema of a saved model of match weights. */
export const modelSchema = z.strictObject({
  fields: z.record(z.string(), z.record(z.string(), bits)),
  mergeAt: bits,
  askAt: bits,
  leastSupport: z.int().min(0).max(2),
  learned: z.strictObject({ pairs: z.int().min(0), labelled: z.int().min(0) }),
  calibration: z.strictObject({ offset: bits, slope: z.number().positive() }),
  relatives: z
    .strictObject({ expected: bits, namesakes: share, shared: z.record(z.string(), share) })
    .optional(),
});

/** See `parseModel` of `index.ts`. */
export function parseModel(content: string, name: string): MatchModel {
  const parsed = modelSchema.safeParse(modelIn(content));
  if (parsed.success) return parsed.data as MatchModel;
  const [first] = parsed.error.issues;
  const where = first?.path.join('.') ?? '';
  throw where === ''
    ? inputError('model-unreadable', { where: name })
    : inputError('model-unreadable', { where }, { file: name });
}

/** Parses JSON and returns its `model`, if it has one. */
function modelIn(content: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return undefined;
  }
  return typeof json === 'object' && json !== null && 'model' in json ? json.model : json;
}
