import Fuse from 'fuse.js';
import { type Document, isMap } from 'yaml';
import { z } from 'zod';
import { type Fault, fault, InputError } from '../model/index.js';
import { MOST_FAULTS, readYaml } from './yaml.js';

const text = z.string().min(1);
const isoDate = z.iso.date();
/** What `"D:\new"` means to YAML is no path: a line break, a tab. */
const path = text.regex(/^[^\p{Cc}\u2028\u2029]*$/u);

const planSchema = z.strictObject({
  /** Id of a shipped profile, or a file beside the plan. */
  profile: path.optional(),
  target: z.strictObject({ province: text.optional(), commune: text.optional() }).optional(),
  sources: z
    .array(
      z.strictObject({
        /** File or folder, relative to the plan. */
        path,
        /** Only this sheet; other sheets of the file are left out and said. */
        sheet: text.optional(),
        /** Old commune of these rows. */
        commune: text.optional(),
        /** Old district, to tell two communes of one name apart. */
        district: text.optional(),
        /** State of the list; a newer list wins where values differ. */
        asOf: isoDate.optional(),
        /** Higher wins before age; 0 where not given. */
        priority: z.int().optional(),
        /** Heading or column letter → field id, for a heading that the tool does not know. */
        columns: z.record(text, text).optional(),
      }),
    )
    .optional(),
  branches: path.optional(),
  /** Ledgers and corrected conflict files, relative to the plan. */
  decisions: z.union([path, z.array(path)]).optional(),
  matching: z
    .strictObject({
      /** Of all merges without a question, the share that may be wrong. */
      wrongMerges: z.number().min(0).max(0.5).optional(),
      /** Questions whether two rows are one person, at most, as a share of the rows. */
      questions: z.number().min(0).max(1).optional(),
      /** A file of saved weights, relative to the plan. */
      model: path.optional(),
      /** Bits from which two rows are one person without asking. */
      mergeAt: z.number().min(0).max(60).optional(),
      /** Bits from which a person is asked. */
      askAt: z.number().min(-20).max(60).optional(),
    })
    .optional(),
  output: z
    .strictObject({
      formats: z
        .array(z.enum(['xlsx', 'csv', 'html']))
        .min(1)
        .optional(),
      delimiter: z.enum([',', ';', 'tab']).optional(),
      mask: z.boolean().optional(),
    })
    .optional(),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanSource = NonNullable<Plan['sources']>[number];

/** The paths of a plan that has faults elsewhere. */
const namedSchema = z.object({
  sources: z.array(z.object({ path }).nullable().catch(null)).catch([]),
  branches: path.optional().catch(undefined),
});

/** A plan with faults, and the paths that it names all the same: missing ones are told together. */
export class PlanError extends InputError {
  constructor(
    faults: readonly Fault[],
    readonly named: Pick<Plan, 'sources' | 'branches'>,
  ) {
    super(faults);
  }
}

/**
 * Reads a plan and checks the whole of it.
 * @param name the plan's file name, for messages
 * @throws InputError with every fault, each with its line; PlanError where it is YAML
 */
export function parsePlan(content: string, name: string): Plan {
  const { document, value: read, lineAt } = readYaml(content, name);
  const value = read ?? {};
  const parsed = planSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.slice(0, MOST_FAULTS).flatMap((issue) =>
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

function namedPaths(value: unknown): PlanError['named'] {
  const named = namedSchema.safeParse(value).data;
  return {
    sources: named?.sources.filter((source) => source !== null) ?? [],
    branches: named?.branches,
  };
}

type Path = readonly PropertyKey[];
type PlaceOf = (path: Path) => NonNullable<Fault['place']>;

/** `sources #2.asOf`: entries of a list are counted from 1. */
export function calledPath(path: Path): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? ` #${step + 1}` : `${at > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}

function planFaults(issue: z.core.$ZodIssue, name: string, placeOf: PlaceOf): Fault[] {
  const where = calledPath(issue.path) || name;
  const place = placeOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_FAULTS).map((key) => {
        const near = nearKey(key, issue.path);
        const at = placeOf([...issue.path, key]);
        return near === undefined
          ? fault('plan-key', { key, where, known: knownKeys(issue.path).join(', ') }, at)
          : fault('plan-key-near', { key, where, near }, at);
      });
    case 'invalid_type':
      return [fault('plan-type', { where, expected: issue.expected }, place)];
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

/** Keys of the schema that lies at a path of the plan. */
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

/** Offset of the node at a path, or of the nearest node above it. */
function offsetOf(document: Document.Parsed, path: Path): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(step)) : null;
    node = (node as { get?: (key: PropertyKey, keep: true) => unknown })?.get?.(step, true);
    const at = (pair?.key ?? node) as { range?: [number, number, number] } | undefined;
    offset = at?.range?.[0] ?? offset;
  }
  return offset;
}
