import { z } from 'zod';
import { fault, InputError, inputError, isNameField, type Profile } from '../model/index.js';
import { faultPath } from './faultPath.js';
import { completed, outputFaults, outputSchema } from './outputSchema.js';
import { readOwnYaml } from './ownYaml.js';
import { profiles } from './profiles/index.js';
import { MAX_FAULTS, offsetOf } from './yaml.js';

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
      organisations: z.array(wordings.min(1)).optional(),
      leads: z.boolean().optional(),
    })
    .optional(),
  branchMinimum: z.int().min(0),
  branchMaximum: z.int().min(1).optional(),
  ages: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }),
  outputs: z.array(outputSchema).optional(),
});

/** See `parseProfile` of `index.ts`. */
export function parseProfile(content: string, name: string): Profile {
  const known = profiles.map(({ id }) => id).join(', ');
  const other = inputError('profile-none', { known }, { file: name });
  const { value, document, lineAt } = readOwnYaml(content, name, isRootKey, other);
  const parsed = profileSchema.safeParse(value);
  const paths = parsed.success ? betweenParts(parsed.data) : parsed.error.issues.flatMap(pathsOf);
  if (parsed.success && paths.length === 0) return complete(parsed.data);
  throw new InputError(
    paths.slice(0, MAX_FAULTS).map((path) => {
      const offset = offsetOf(document, path);
      const line = offset === undefined ? {} : { line: lineAt(offset) };
      return fault('profile-fault', { where: faultPath(path) || name }, { file: name, ...line });
    }),
  );
}

function isRootKey(key: string): boolean {
  return key in profileSchema.shape;
}

/** Lists the paths of an issue: that of each unknown key. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

type Parsed = z.infer<typeof profileSchema>;

/** Lists the faults that only several parts together show. */
function betweenParts({ outputs = [], fields }: Parsed): PropertyKey[][] {
  return outputFaults(outputs, fields as Profile['fields']).map((path) => ['outputs', ...path]);
}

function complete({ outputs, ...rest }: Parsed): Profile {
  const profile = rest as Omit<Profile, 'outputs'>;
  if (outputs === undefined) return profile;
  return { ...profile, outputs: outputs.map((output) => completed(output, profile)) };
}
