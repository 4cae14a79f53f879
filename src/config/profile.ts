import { z } from 'zod';
import { fault, InputError, isNameField, type Profile } from '../model/index.js';
import { faultPath } from './faultPath.js';
import { readYaml } from './yaml.js';

const text = z.string().min(1);
const label = z.strictObject({ vi: text, en: text });
const wordings = z.array(text);

const profileSchema = z.strictObject({
  id: text.regex(/^[a-z0-9-]+$/),
  label,
  fields: z
    .array(
      z.strictObject({
        id: text.regex(/^[a-z][A-Za-z0-9_]*$/),
        type: z.enum([
          'name',
          'date',
          'gender',
          'idNumber',
          'phone',
          'commune',
          'branch',
          'ordinal',
          'code',
          'text',
          'namePart',
          'identifier',
          'number',
        ]),
        use: z.enum(['identifies', 'compares', 'carried']),
        label,
        wordings,
        yielding: wordings.optional(),
        fallback: wordings.optional(),
        codes: z
          .array(z.strictObject({ kind: text.regex(/^[a-z][a-z0-9-]*$/), label, wordings }))
          .optional(),
        parts: z
          .partialRecord(
            z.enum(['surname', 'middle', 'given', 'male', 'female', 'day', 'month', 'year']),
            wordings,
          )
          .optional(),
      }),
    )
    .min(1)
    .refine((fields) => fields.some(isNameField))
    .refine((fields) => fields.every(({ id, type }) => (id === 'name') === (type === 'name')))
    .refine((fields) => new Set(fields.map((field) => field.id)).size === fields.length),
  branchPrefixes: z.array(text),
  branchWord: text.optional(),
  signs: z
    .strictObject({
      members: wordings,
      branches: wordings,
      bodies: wordings,
      leads: z.boolean().optional(),
    })
    .optional(),
  branchMinimum: z.int().min(0),
  branchMaximum: z.int().min(1).optional(),
  ages: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }),
});

/** See `parseProfile` of `index.ts`. */
export function parseProfile(content: string, name: string): Profile {
  const parsed = profileSchema.safeParse(readYaml(content, name).value);
  if (parsed.success) return parsed.data as Profile;
  throw new InputError(
    parsed.error.issues.map((issue) =>
      fault('profile-fault', { where: faultPath(issue.path) || name }, { file: name }),
    ),
  );
}
