import Fuse from 'fuse.js';
import { z } from 'zod';
import { type Fault, fault, formatNames, inputError } from '../model/index.js';
import { faultPath } from './faultPath.js';
import { PlanError } from './planError.js';
import { namedSchema, type Plan, planSchema } from './planSchema.js';
import { profiles } from './profiles/index.js';
import { MAX_FAULTS, offsetOf, readYaml } from './yaml.js';

/** See `parsePlan` of `index.ts`. */
export function parsePlan(content: string, name: string): Plan {
  // A workbook or another file that is not text.
  if (content.includes('\0')) throw inputError('plan-none', {}, { file: name });
  const { document, value: root, lineAt } = readYaml(content, name);
  const value = root ?? {};
  const parsed = planSchema.safeParse(value);
  const issues = [...(parsed.error?.issues ?? []), ...formatIssues(value)];
  if (parsed.success && issues.length === 0) return parsed.data;
  const faults = issues.slice(0, MAX_FAULTS).flatMap((issue) =>
    planFaults(issue, name, (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? { file: name } : { file: name, line: lineAt(offset) };
    }),
  );
  throw new PlanError(
    faults.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)),
    namedPaths(value),
  );
}

const formatsSchema = z.object({
  profile: z.string().optional(),
  output: z.object({ formats: z.array(z.unknown()) }),
});

/** Finds formats that no shipped profile has; a profile of the user may have any. */
function formatIssues(value: unknown): z.core.$ZodIssue[] {
  const parsed = formatsSchema.safeParse(value);
  if (!parsed.success) return [];
  const { profile, output } = parsed.data;
  const named = profiles.filter(({ id }) => profile === undefined || id === profile);
  const values = [...new Set(named.flatMap(formatNames))];
  if (values.length === 0) return [];
  return output.formats.flatMap((format, at): z.core.$ZodIssue[] => {
    if (typeof format !== 'string' || format === '' || values.includes(format)) return [];
    const path = ['output', 'formats', at];
    return [{ code: 'invalid_value', values, path, input: format, message: '' }];
  });
}

function namedPaths(value: unknown): PlanError['named'] {
  const named = namedSchema.safeParse(value).data;
  return {
    sources: named?.sources.filter((source) => source !== null) ?? [],
    branches: named?.branches,
  };
}

type Path = readonly PropertyKey[];
type PlaceOf = (path: Path) => NonNullable<Fault['place']>;

function planFaults(issue: z.core.$ZodIssue, name: string, placeOf: PlaceOf): Fault[] {
  const where = faultPath(issue.path) || name;
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_FAULTS).map((key) => {
        const near = nearKey(key, issue.path);
        const at = placeOf([...issue.path, key]);
        return near === undefined
          ? fault('plan-key', { key, where, known: knownKeys(issue.path).join(', ') }, at)
          : fault('plan-key-near', { key, where, near }, at);
      });
    case 'invalid_type':
      return [typeFault(issue, where, place)];
    case 'invalid_value':
      return [fault('plan-value', { where, known: issue.values.map(String).join(', ') }, place)];
    case 'invalid_format':
      return [fault(issue.format === 'regex' ? 'plan-backslash' : 'plan-date', { where }, place)];
    case 'too_small':
      return [fault('plan-small', { where, limit: String(issue.minimum) }, place)];
    case 'too_big':
      return [fault('plan-big', { where, limit: String(issue.maximum) }, place)];
    default:
      return [fault('plan-other', { where }, place)];
  }
}

const TYPES = ['array', 'object', 'string', 'number', 'boolean'] as const;

function typeFault(
  { path, expected }: z.core.$ZodIssueInvalidType,
  where: string,
  place: Fault['place'],
): Fault {
  if (path.length === 0) return fault('plan-none', {}, place);
  const type = TYPES.find((each) => each === expected);
  return fault(type === undefined ? 'plan-other' : `plan-type-${type}`, { where }, place);
}

/** Lists the keys of the schema at a path of the plan. */
function knownKeys(path: Path): string[] {
  let schema: unknown = planSchema;
  for (const step of path) {
    schema = unwrap(schema);
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) schema = schema.shape[String(step)];
  }
  schema = unwrap(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function nearKey(key: string, path: Path): string | undefined {
  return new Fuse(knownKeys(path), { threshold: 0.4 }).search(key)[0]?.item;
}
