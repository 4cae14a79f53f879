/** Reads the kind of a list from its headings. */
import { branchWord, type Profile, type ProfileField } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { headingKey, headingKeys } from '../headings/heading.js';

interface Peculiar {
  kind: Profile;
  field: string;
  wording: string;
}

export interface HeadingVerdict {
  kind: Profile;
  wordings: string[];
  /** False for one date of joining alone, which lists of other kinds have too. */
  isFirm: boolean;
}

/** Fields that show whose list it is; all others may apply to members of any body. */
const OWNERS = new Set(['name', 'commune', 'branch']);
/** Fields that lists of any kind have. */
const NO_EVIDENCE = new Set(['post']);
/** Key of a class, which lists of pupils have, too. */
const CLASS = 'lop hoc';
/** `CĐ` may be a college, `CB` an official. */
const LONGEST_ABBREVIATION = 3;

/** Also the word for members of the trade union. */
const UNION_MEMBER = /\bdoan vien\b/;
const TRADE_UNION = /\bcong doan\b|\b(?:vao|gia nhap) cd\b/;

/** Also a date of staff after their trial period, unless another heading or its own words name the Party. */
const FULL_MEMBERSHIP = 'official';
const PARTY = /\bdang\b/;

/** Wordings that only one kind has, by their keys. */
export class PeculiarHeadings {
  private readonly byKey = new Map<string, Peculiar>();
  /** Key by the key without blanks, as programs write headings: `ngayvaodoan`. */
  private readonly byTightKey = new Map<string, string>();

  constructor(kinds: readonly Profile[]) {
    const shared = new Set<string>();
    for (const kind of kinds) {
      for (const field of kind.fields) {
        const { id } = field;
        for (const wording of wordingsOf(field, kind)) {
          const key = headingKey(wording);
          const other = this.byKey.get(key);
          if (other !== undefined && other.kind !== kind) shared.add(key);
          if (other === undefined) this.byKey.set(key, { kind, field: id, wording });
        }
      }
    }
    for (const [key, { field }] of this.byKey) {
      const isShort = key.length <= LONGEST_ABBREVIATION;
      if (shared.has(key) || isShort || NO_EVIDENCE.has(field) || key === CLASS) {
        this.byKey.delete(key);
      } else {
        this.byTightKey.set(key.replaceAll(' ', ''), key);
      }
    }
  }

  /** Returns the kind that the headings show; undefined for none or several. */
  verdict(headings: Iterable<string>): HeadingVerdict | undefined {
    const found = new Map<string, Peculiar>();
    let isOfTradeUnion = false;
    for (const heading of headings) {
      for (const key of headingKeys(heading)) {
        const peculiar = this.byKey.get(key) ?? this.byKey.get(this.byTightKey.get(key) ?? '');
        if (peculiar !== undefined) found.set(key, peculiar);
        isOfTradeUnion ||= TRADE_UNION.test(key);
      }
    }
    const all = [...found].flatMap(([key, peculiar]) =>
      isOfTradeUnion && UNION_MEMBER.test(key) ? [] : [peculiar],
    );
    if (found.size === 1 && [...found].every(mayBeOfStaff)) return undefined;
    const owners = kindsOf(all.filter(({ field }) => OWNERS.has(field)));
    const facts = kindsOf(all.filter(({ field }) => !OWNERS.has(field)));
    const kind = owners.length > 0 ? byOwners(owners, facts) : byFacts(facts, all);
    if (kind === undefined) return undefined;
    const own = all.filter((each) => each.kind === kind);
    const isFirm =
      owners.length > 0 ||
      kind.signs?.leads !== true ||
      new Set(own.map(({ field }) => field)).size > 1;
    return { kind, wordings: own.map(({ wording }) => wording), isFirm };
  }
}

/** Returns the wordings of a field that may show the kind: those for names of other people show theirs. */
function wordingsOf({ type, wordings, yielding = [] }: ProfileField, kind: Profile): string[] {
  if (type === 'branch') return [...wordings, `${branchWord(kind)} mới`];
  if (type !== 'name') return [...wordings];
  return wordings.filter((each) => !yielding.includes(each) && !UNION_MEMBER.test(fold(each)));
}

function mayBeOfStaff([key, { field }]: [string, Peculiar]): boolean {
  return field === FULL_MEMBERSHIP && !PARTY.test(key);
}

function kindsOf(found: readonly Peculiar[]): Profile[] {
  return [...new Set(found.map(({ kind }) => kind))];
}

function isPartyDate(field: string): boolean {
  return field === 'joined' || field === FULL_MEMBERSHIP;
}

function isLed(kind: Profile): boolean {
  return kind.signs?.leads !== true;
}

/** A youth list may have a column for the party branch of its members, not the other way round. */
function byOwners(owners: readonly Profile[], facts: readonly Profile[]): Profile | undefined {
  const led = owners.filter(isLed);
  if (led.length > 0) return led.length === 1 ? led[0] : undefined;
  return facts.some(isLed) ? undefined : owners[0];
}

/**
 * `Ngày vào Đảng` beside `Ngày vào Đoàn` is no sign; with `Ngày chính thức` both are possible. Associations often note
 * both dates of the Party, which does not note the day of joining an association.
 */
function byFacts(facts: readonly Profile[], found: readonly Peculiar[]): Profile | undefined {
  const led = facts.filter(isLed);
  if (led.length === 0) return facts[0];
  const others = found.filter(({ kind }) => !isLed(kind)).map(({ field }) => field);
  const isAssociation = led[0]?.signs?.organisations !== undefined;
  const isMinor = new Set(others).size < 2 || (isAssociation && others.every(isPartyDate));
  return led.length === 1 && isMinor ? led[0] : undefined;
}
