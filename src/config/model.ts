/** Weights of matching that were saved, read from a file. */
import { z } from 'zod';
import { fault, InputError, type MatchModel } from '../model/index.js';

const bits = z.number().min(-1000).max(1000);
const share = z.number().min(0).max(1);

/** Schema of a model, also as part of another file. */
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

/**
 * A model as `--save-model` writes it; `summary.json` of a result holds one too.
 * @throws InputError for what is none
 */
export function parseModel(content: string, name: string): MatchModel {
  const parsed = modelSchema.safeParse(modelIn(content));
  if (parsed.success) return parsed.data as MatchModel;
  const [first] = parsed.error.issues;
  const where = first?.path.join('.') ?? '';
  throw new InputError([fault('model-unreadable', { where: where || name }, { file: name })]);
}

function modelIn(content: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return undefined;
  }
  return typeof json === 'object' && json !== null && 'model' in json ? json.model : json;
}
