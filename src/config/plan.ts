import Fuse from 'fuse.js';
import { z } from 'zod';
import { type Fault, fault, formatNames, inputError, type Profile } from '../model/index.js';
import { faultPath } from './faultPath.js';
import { readOwnYaml } from './ownYaml.js';
import { PlanError } from './planError.js';
import { namedSchema, type Plan, planSchema } from './planSchema.js';
import { profiles } from './profiles/index.js';
import { MAX_FAULTS, offsetOf } from './yaml.js';

/** See `parsePlan` of `index.ts`. */
export function parsePlan(content: string, name: string, profile?: string): Plan {
  const other = inputError('plan-none', {}, { file: name });
  const { document, value: root, lineAt } = readOwnYaml(content, name, isRootKey, other);
  const value = root ?? {};
  const placeOf: PlaceOf = (path) => {
    const offset = offsetOf(document, path);
    return offset === undefined ? { file: name } : { file: name, line: lineAt(offset) };
  };
  const parsed = planSchema.safeParse(value);
  const named = profilesOf(value, profile);
  const issues = [...(parsed.error?.issues ?? []), ...formatIssues(value, named)];
  const unknown = unknownFields(value, named, placeOf);
  if (parsed.success && issues.length + unknown.length === 0) return parsed.data;
  const faults = [
    ...issues.slice(0, MAX_FAULTS).flatMap((issue) => planFaults(issue, name, placeOf)),
    ...unknown.slice(0, MAX_FAULTS),
  ];
  throw new PlanError(
    faults.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)),
    namedPaths(value),
  );
}

function isRootKey(key: string): boolean {
  return knownKeys([]).includes(key) || nearKey(key, []) !== undefined;
}

const profileSchema = z.object({ profile: z.string().optional().catch(undefined) });
const formatsSchema = z.object({ output: z.object({ formats: z.array(z.unknown()) }) });
const columnsSchema = z.object({
  sources: z.array(
    z
      .object({ columns: z.record(z.string(), z.unknown()) })
      .nullable()
      .catch(null),
  ),
});

/** Gives the shipped profiles that the lists may have; none for a profile of the user. */
function profilesOf(value: unknown, asked: string | undefined): Profile[] {
  const name = asked ?? profileSchema.safeParse(value).data?.profile;
  return profiles.filter(({ id }) => name === undefined || id === name);
}

/** Finds formats that none of the profiles has. */
function formatIssues(value: unknown, named: readonly Profile[]): z.core.$ZodIssue[] {
  const parsed = formatsSchema.safeParse(value);
  if (!parsed.success || named.length === 0) return [];
  const values = [...new Set(named.flatMap(formatNames))];
  return parsed.data.output.formats.flatMap((format, at): z.core.$ZodIssue[] => {
    if (typeof format !== 'string' || format === '' || values.includes(format)) return [];
    const path = ['output', 'formats', at];
    return [{ code: 'invalid_value', values, path, input: format, message: '' }];
  });
}

/** Finds columns that have a field which none of the profiles has. */
function unknownFields(value: unknown, named: readonly Profile[], placeOf: PlaceOf): Fault[] {
  const sources = columnsSchema.safeParse(value).data?.sources ?? [];
  const ids = [...new Set(named.flatMap(({ fields }) => fields.map(({ id }) => id)))];
  if (ids.length === 0) return [];
  const known = ids.join(', ');
  return sources.flatMap((source, at) =>
    Object.entries(source?.columns ?? {}).flatMap(([column, field]) => {
      if (typeof field !== 'string' || field === '' || ids.includes(field)) return [];
      const place = placeOf(['sources', at, 'columns', column]);
      return [fault('plan-field-unknown', { column, name: field, known }, place)];
    }),
  );
}

function namedPaths(value: unknown): PlanError['named'] {
  const named = namedSchema.safeParse(value).data;
  return {
    sources: named?.sources.filter((source) => source !== null) ?? [],
    branches: named?.branches,
    decisions: named?.decisions,
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
    // A path or a list of paths.
    case 'invalid_union':
      return [fault('plan-type-string', { where }, place)];
    case 'invalid_value':
      return [fault('plan-value', { where, known: issue.values.map(String).join(', ') }, place)];
    case 'invalid_format':
      return [fault(issue.format === 'regex' ? 'plan-backslash' : 'plan-date', { where }, place)];
    case 'too_small':
      if (issue.origin === 'string') return [fault('plan-type-string', { where }, place)];
      return [fault('plan-small', { where, limit: String(issue.minimum) }, place)];
    case 'too_big':
      return [fault('plan-big', { where, limit: String(issue.maximum) }, place)];
    default:
      return [fault('plan-other', { where }, place)];
  }
}

/** Expected types, by their names in the schema. */
const TYPES = {
  array: 'plan-type-array',
  object: 'plan-type-object',
  record: 'plan-type-object',
  string: 'plan-type-string',
  number: 'plan-type-number',
  int: 'plan-type-whole',
  boolean: 'plan-type-boolean',
} as const;

function typeFault(
  { path, expected }: z.core.$ZodIssueInvalidType,
  where: string,
  place: Fault['place'],
): Fault {
  if (path.length === 0) return fault('plan-none', {}, place);
  const code = Object.entries(TYPES).find(([type]) => type === expected)?.[1];
  return fault(code ?? 'plan-other', { where }, place);
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
