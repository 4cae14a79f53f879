/** Reads `summary.json` of an earlier result, and checks it before anything of it is used. */
import { join } from 'node:path';
import { z } from 'zod';
import { loadModelSchema } from '../../config/index.js';
import { readSummary, SUMMARY } from '../../io/index.js';
import {
  inputError,
  LEDGER_FILE,
  type MatchModel,
  type Rerun,
  type WrittenFiles,
} from '../../model/index.js';

const modelSchema = await loadModelSchema();

const rerunSchema = z.looseObject({
  inputs: z.array(z.string()),
  added: z.array(z.array(z.string())).optional(),
  plan: z.string().optional(),
  branches: z.string().optional(),
  to: z.string().optional(),
  only: z.string().optional(),
  profile: z.string().optional(),
  skipBadFiles: z.boolean().optional(),
  manyCommunes: z.boolean().optional(),
  maxQuestions: z.int().optional(),
  mask: z.boolean().optional(),
});

const summarySchema = z.looseObject({
  tool: z.literal('hopnhat'),
  counts: z
    .looseObject({
      members: z.int(),
      branches: z.array(z.looseObject({ newCommune: z.string(), newBranch: z.string() })),
    })
    .optional(),
  settings: z.looseObject({ profile: z.string(), rerun: rerunSchema }),
  inputs: z.array(z.looseObject({ file: z.string(), sha256: z.string() })),
  files: z.array(z.string()),
  model: modelSchema.optional(),
  written: z
    .record(
      z.string(),
      z.looseObject({
        rows: z.int().optional(),
        sha256: z.string(),
        rowHashes: z.string().optional(),
      }),
    )
    .optional(),
});

/** The part of a summary that later runs read; results of earlier versions lack `written`. */
export interface SummaryFile {
  counts?: { members: number; branches: { newCommune: string; newBranch: string }[] };
  settings: { profile: string; rerun: Rerun };
  inputs: { file: string; sha256: string }[];
  files: string[];
  model?: MatchModel;
  written?: WrittenFiles;
}

/** Reads the summary. @throws InputError for a missing or damaged file, or one of another program */
export function readSummaryFile(folder: string): SummaryFile {
  const parsed = summarySchema.safeParse(readSummary(folder));
  if (parsed.success) return parsed.data as SummaryFile;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw inputError('summary-damaged', {
    path: join(folder, SUMMARY),
    where: where === '' ? 'JSON' : where,
    ledger: join(folder, LEDGER_FILE),
  });
}
