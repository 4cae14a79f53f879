/** Finds the kind of code in each column of codes, also in carried columns. */
import type { LayoutColumn, Profile, ProfileField } from '../../model/index.js';
import { headingKey, headingKeys, isForeign, lowestHeading } from '../headings/heading.js';

type Code = NonNullable<LayoutColumn['code']>;

/** Adds the kind to columns of codes, except those about other people. */
export function withCodeKinds(columns: readonly LayoutColumn[], profile: Profile): LayoutColumn[] {
  const fields = profile.fields.filter(({ type, use }) => type === 'code' && use === 'identifies');
  const named = wordingsOf(fields);
  return columns.map((column) => {
    const code = codeOf(column, fields, named);
    return code === undefined ? column : { ...column, code };
  });
}

function codeOf(
  { field, spareOf, part, header }: LayoutColumn,
  fields: readonly ProfileField[],
  named: ReadonlyMap<string, Code>,
): Code | undefined {
  if (part !== undefined || isForeign(headingKey(header))) return undefined;
  const own = field ?? spareOf;
  if (own !== undefined && !fields.some(({ id }) => id === own)) return undefined;
  // The heading may include its group: `Sinh viên / Mã SV`.
  const texts = [header, lowestHeading(header)];
  const code = texts
    .flatMap(headingKeys)
    .map((key) => named.get(key))
    .find((found) => found !== undefined && (own === undefined || found.field === own));
  return code ?? (own === undefined ? undefined : { field: own, kind: own });
}

/** Returns the kinds by the keys of their wordings; the first kind with a wording counts. */
function wordingsOf(fields: readonly ProfileField[]): Map<string, Code> {
  const named = new Map<string, Code>();
  for (const { id, codes = [] } of fields) {
    for (const { kind, wordings } of codes) {
      for (const key of wordings.map(headingKey)) {
        if (!named.has(key)) named.set(key, { field: id, kind });
      }
    }
  }
  return named;
}
