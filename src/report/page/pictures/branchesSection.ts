import { type PlainCode, withoutUndefined } from '../../../model/index.js';
import { branchBars } from '../charts/branchBars.js';
import { type BranchSize, type BranchSizes, branchSizes } from '../facts/branchSizes.js';
import { type Html, html } from '../html.js';
import type { DataRow } from '../table.js';
import { type Context, numbersOf, totalled, unbroken } from './context.js';

/** Most branches in the picture. */
const SHOWN = 40;

/** Shows the members of each new branch, with marks for those that are too small or unusually large. */
export function branchesSection(context: Context): Html {
  const { say, result } = context;
  const sizes = branchSizes(result);
  const { minimum, fence } = sizes;
  const large = fence === undefined ? '' : ` ${say('size-large-note', { fence })}`;
  const note = html`<p class="note">${say('report-branches-note', { minimum })}${large}</p>`;
  return html`${unbroken(say('report-branches'), note, barsOf(sizes, context))}${numbersOf(context, tableOf(sizes, context))}`;
}

function barsOf(sizes: BranchSizes, { say }: Context): Html {
  const { branches, unknown, minimum, fence } = sizes;
  if (branches.length === 0) return html``;
  const shown = largestInOrder(branches);
  const left =
    shown.length === branches.length
      ? html``
      : html`<p class="note">${say('picture-branches-left', { shown: shown.length, count: branches.length })}</p>\n`;
  const bars = shown.map(({ newBranch, members, mark }) => ({
    label: newBranch,
    members,
    ...withoutUndefined({ mark }),
  }));
  const chart = branchBars(
    unknown === 0
      ? bars
      : [...bars, { label: say('report-unknown'), members: unknown, mark: 'unknown' as const }],
    fence === undefined ? { minimum } : { minimum, fence },
    {
      name: say('report-branches'),
      small: say('size-small'),
      large: say('size-large'),
      minimum: say('size-minimum', { count: minimum }),
      fence: say('size-fence', { count: fence ?? 0 }),
    },
  );
  return html`${chart}${left}`;
}

/** Chooses the largest and the marked branches, in the order given. */
function largestInOrder(branches: readonly BranchSize[]): readonly BranchSize[] {
  if (branches.length <= SHOWN) return branches;
  const rank = ({ mark }: BranchSize) => (mark === undefined ? 1 : 0);
  const chosen = branches
    .toSorted((a, b) => rank(a) - rank(b) || b.members - a.members)
    .slice(0, SHOWN);
  const isChosen = new Set(chosen);
  return branches.filter((branch) => isChosen.has(branch));
}

function tableOf({ branches, unknown }: BranchSizes, context: Context): Html {
  const { say, result } = context;
  const communes = new Set(result.members.map(({ newCommune }) => newCommune));
  // The title of the page names a single commune.
  const isOne = communes.size < 2;
  const headings: PlainCode[] = [
    ...(isOne ? [] : ['column-new-commune' as const]),
    'column-new-branch',
    'column-mark',
    'column-members',
  ];
  const rowOf = (commune: string, branch: string, size: Pick<BranchSize, 'members' | 'mark'>) => ({
    texts: [...(isOne ? [] : [commune || say('report-unknown')]), branch, markText(size, context)],
    counts: [size.members],
    low: size.mark === 'small',
  });
  const rows: DataRow[] = [
    ...branches.map((size) => rowOf(size.newCommune, size.newBranch, size)),
    rowOf('', say('report-unknown'), { members: unknown }),
  ];
  return totalled(context, headings, headings.length - 1, rows);
}

function markText({ mark }: Pick<BranchSize, 'mark'>, { say }: Context): string {
  if (mark === undefined) return '';
  return mark === 'small' ? `▼ ${say('size-small')}` : `▲ ${say('size-large')}`;
}
