import { z } from 'zod';

const text = z.string().min(1);
const isoDate = z.iso.date();
/** Rejects control characters: YAML reads the `\n` of `"D:\new"` as a line break. */
const path = text.regex(/^[^\p{Cc}\u2028\u2029]*$/u);

/** Schema of a plan. */
export const planSchema = z.strictObject({
  /** Id of a shipped profile, or a file beside the plan. */
  profile: path.optional(),
  target: z.strictObject({ province: text.optional(), commune: text.optional() }).optional(),
  sources: z
    .array(
      z.strictObject({
        /** File or folder, relative to the plan. */
        path,
        /** Reads only this sheet; other sheets of the file are skipped and reported. */
        sheet: text.optional(),
        /** Old commune of these rows. */
        commune: text.optional(),
        /** Old district, to distinguish two communes of one name. */
        district: text.optional(),
        /** Date of the list; if values differ, a newer list wins. */
        asOf: isoDate.optional(),
        /** A higher priority wins before a newer date; the default is 0. */
        priority: z.int().optional(),
        /** Heading or column letter → field id, for unknown headings. */
        columns: z.record(text, text).optional(),
      }),
    )
    .optional(),
  branches: path.optional(),
  /** Ledgers and corrected conflict files, relative to the plan. */
  decisions: z.union([path, z.array(path)]).optional(),
  matching: z
    .strictObject({
      /** Maximum share of wrong merges among those without a question. */
      wrongMerges: z.number().min(0).max(0.5).optional(),
      /** Maximum number of questions about two rows, as a share of the rows. */
      questions: z.number().min(0).max(1).optional(),
      /** A file of saved weights, relative to the plan. */
      model: path.optional(),
      /** Merge threshold in bits: from here on, two rows are one person without a question. */
      mergeAt: z.number().min(0).max(60).optional(),
      /** Review threshold in bits: from here on, a person is asked. */
      askAt: z.number().min(-20).max(60).optional(),
    })
    .optional(),
  output: z
    .strictObject({
      /** Their names are checked against the profile. */
      formats: z.array(text).min(1).optional(),
      delimiter: z.enum([',', ';', '|', 'tab']).optional(),
      mask: z.boolean().optional(),
    })
    .optional(),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanSource = NonNullable<Plan['sources']>[number];

/** Schema of the paths alone, for a plan with faults elsewhere. */
export const namedSchema = z.object({
  sources: z.array(z.object({ path }).nullable().catch(null)).catch([]),
  branches: path.optional().catch(undefined),
  decisions: z
    .union([path, z.array(path)])
    .optional()
    .catch(undefined),
});
