/** Ways to share rows of pieces among the people around them. */
import type { Gap, Gaps } from './gaps.js';
import { type Broken, isSure, type PieceJoiner } from './pieceJoiner.js';

/**
 * Worth of a person whose pieces surely fit, of one whose pieces go on with the words above, of the share of a line that
 * they fill at least, and of a misfit.
 */
const WORTH = { full: 1, goesOn: 0.1, fill: 0.01, misfit: -2 };
/** Share of a line above which a piece can only go on. */
const OVERFULL = 1.1;

/** One way to give all rows of pieces to people. */
export interface Sharing {
  found: readonly Broken[];
  /** Those of them whose pieces surely fit. */
  sure: readonly Broken[];
  /** Number of people whose pieces do not fit. */
  misfits: number;
  /** Number of gaps with rows that would be pieces of nobody, such as the sections of a list. */
  orphans: number;
}

export class Sharings {
  constructor(
    private readonly gaps: Gaps,
    private readonly joiner: PieceJoiner,
  ) {}

  /** Gives all pieces to the people above them. */
  allBelow(): Sharing {
    const orphans = this.gaps.gaps.filter(
      ({ above, isWhole }, at) => above.length > 0 && (at === 0 || !isWhole),
    );
    return this.shared((_, below) => [[], below.below], orphans.length);
  }

  /** Gives all pieces to the people below them. */
  allAbove(): Sharing {
    const last = this.gaps.gaps.length - 1;
    const orphans = this.gaps.gaps.filter(
      ({ below, isWhole }, at) => below.length > 0 && (at === last || !isWhole),
    );
    return this.shared((above) => [above.above, []], orphans.length);
  }

  /** Gives each person the pieces above and below it, so that the most of them fit. */
  around(): Sharing {
    const { people, gaps } = this.gaps;
    /** Rows of the gap above that the person above has taken → the best sharing so far. */
    let best = new Map<number, Share>([[0, { worth: 0, misfits: 0 }]]);
    for (const [at, person] of people.entries()) {
      const [above, below] = [gaps[at]!, gaps[at + 1]!];
      const isLast = at === people.length - 1;
      const next = new Map<number, Share>();
      for (const [taken, share] of best) {
        const upper = above.isWhole ? above.above.slice(taken) : above.above;
        for (const count of countsOf(below, isLast)) {
          const worth = this.withPerson(share, person, upper, below.below.slice(0, count));
          if (worth.worth > (next.get(count)?.worth ?? Number.NEGATIVE_INFINITY))
            next.set(count, worth);
        }
      }
      best = next;
    }
    const sharing = sharingOf([...best.values()][0]!);
    const isFirst = gaps[0]!.above.length > 0;
    const first = sharing.found.find(({ cells }) => cells[0]?.row === people[0]);
    return isFirst && !(first && isSure(first)) ? { ...sharing, orphans: 1 } : sharing;
  }

  private shared(
    rowsOf: (above: Gap, below: Gap) => [above: readonly number[], below: readonly number[]],
    orphans: number,
  ): Sharing {
    const { people, gaps } = this.gaps;
    let share: Share = { worth: 0, misfits: 0 };
    for (const [at, person] of people.entries()) {
      share = this.withPerson(share, person, ...rowsOf(gaps[at]!, gaps[at + 1]!));
    }
    return { ...sharingOf(share), orphans };
  }

  private withPerson(
    share: Share,
    person: number,
    above: readonly number[],
    below: readonly number[],
  ): Share {
    if (above.length + below.length === 0) return share;
    const { worth, misfits } = share;
    const broken = this.joiner.join(person, above, below);
    if (broken === undefined) {
      return { ...share, worth: worth + WORTH.misfit, misfits: misfits + 1 };
    }
    const last = { broken, before: share.last };
    const ofPerson = (isSure(broken) ? WORTH.full : 0) + (broken.goesOn ? WORTH.goesOn : 0);
    const ofFill = WORTH.fill * Math.min(broken.fill, OVERFULL);
    return { worth: worth + ofPerson + ofFill, misfits, last };
  }
}

/** A sharing of the rows down to some person. */
interface Share {
  worth: number;
  misfits: number;
  last?: Found | undefined;
}

/** The last person with pieces that fit, behind those before. */
interface Found {
  broken: Broken;
  before: Found | undefined;
}

function sharingOf({ last, misfits }: Share): Sharing {
  const found: Broken[] = [];
  for (let each = last; each !== undefined; each = each.before) found.push(each.broken);
  found.reverse();
  return { found, sure: found.filter(isSure), misfits, orphans: 0 };
}

/** Numbers of rows of a gap that the person above may have. */
function countsOf({ below, isWhole }: Gap, isLast: boolean): number[] {
  if (isLast || !isWhole) return [below.length];
  return Array.from({ length: below.length + 1 }, (_, count) => count);
}
