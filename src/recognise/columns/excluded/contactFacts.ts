/** Finds facts of a relative or contact: `Họ tên thân nhân | Quan hệ | Năm sinh`. */
import { headingKey, isForeign } from '../../headings/heading.js';
import { namesStandIn } from '../../headings/nameHeadings.js';
import type { Wordings } from '../../headings/wordings.js';

const RELATION = /^(?:moi )?quan he\b(?!.*\bchu ho\b)/;
/** The head of a household and the people of its list; the facts behind the relation are theirs. */
const HEAD = /\bchu ho\b/;
/** Most columns from a name to the relation. */
const MOST_BETWEEN = 2;
const FACTS = new Set(['date', 'phone', 'idNumber', 'gender']);

/**
 * Returns the facts between the name of a relative or contact and the relation, and those behind it. The name of the
 * member stands in front, with the member's own facts.
 */
export function contactFacts(wordings: Wordings, paths: readonly string[][]): number[] {
  const headings = paths.map((path) => path.at(-1) ?? '');
  const keys = headings.map(headingKey);
  return keys.flatMap((key, relation) => {
    if (!RELATION.test(key)) return [];
    const first = Math.max(0, relation - 1 - MOST_BETWEEN);
    const name = headings.findLastIndex(
      (heading, column) =>
        column >= first && column < relation && isContact(heading) && !HEAD.test(keys[column]!),
    );
    if (name < 0) return [];
    const typeOf = (column: number) => {
      const meaning = wordings.meaning(paths[column]!);
      return meaning !== undefined && meaning.strength >= 0 ? meaning.field.type : undefined;
    };
    const isFact = (column: number) => FACTS.has(typeOf(column) ?? '');
    const columns = [...paths.keys()];
    const hasMember = columns.slice(0, name).some((at) => typeOf(at) === 'name');
    const between = columns.slice(name + 1, relation);
    if (!hasMember || between.some((at) => typeOf(at) === 'name')) return [];
    const behind: number[] = [];
    for (let column = relation + 1; column < paths.length; column++) {
      if (isFact(column)) behind.push(column);
      // `Ngày sinh | MST | Số CCCD`: an unknown number among the facts is the contact's, too.
      else if (!behind.includes(column - 1) || typeOf(column) !== undefined) break;
    }
    return [...between.filter(isFact), ...behind];
  });
}

/** Whether a heading names a relative, or somebody to be called. */
function isContact(heading: string): boolean {
  return isForeign(heading) || namesStandIn(heading);
}
