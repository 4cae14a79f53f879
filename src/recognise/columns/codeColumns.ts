/** Columns of codes: of which kind each is, whether it fills a field or is carried along. */
import type { LayoutColumn, Profile, ProfileField } from '../../model/index.js';
import { headingKey, headingKeys, isForeign } from '../headings/heading.js';

type Code = NonNullable<LayoutColumn['code']>;

/** Adds the kind to columns of codes. A heading about somebody else names none. */
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
  // `Sinh viên / Mã SV` says below which group a heading stands.
  const texts = [header, header.slice(header.lastIndexOf(' / ') + 1)];
  const code = texts
    .flatMap(headingKeys)
    .map((key) => named.get(key))
    .find((found) => found !== undefined && (own === undefined || found.field === own));
  return code ?? (own === undefined ? undefined : { field: own, kind: own });
}

/** Wordings of the first kind that has them, by their keys. */
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
