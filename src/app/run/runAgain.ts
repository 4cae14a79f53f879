import { existsSync } from 'node:fs';
import { type KnownRow, type MergeResult, message } from '../../model/index.js';
import { merge } from '../../pipeline.js';
import { maskWhere } from '../../text/index.js';
import { earlierResult } from '../earlier/index.js';
import { type Listener, progressOf } from '../listener.js';
import { prepare } from './prepare.js';
import { recover } from './target.js';

export interface Again {
  result: MergeResult;
  /** Files that were changed, added or removed since; empty for equal inputs. */
  changed: string[];
  /** Members and their rows as the result has them. */
  known: KnownRow[];
  /** Whether the result masks numbers. */
  isMasked: boolean;
}

/** Runs the merge of a result again, in memory. */
export async function runAgain(folder: string, listener: Listener): Promise<Again> {
  recover(folder, listener);
  const earlier = await earlierResult(folder);
  if (earlier.isMasked) listener.showing?.({ isMasked: true });
  const prepared = await prepare(earlier.request, {
    decisions: existsSync(earlier.ledger) ? [earlier.ledger] : [],
    earlier,
  });
  const result = await merge({ ...prepared.input, ...progressOf(listener) });
  const { text } = maskWhere(earlier.isMasked);
  const hashes = new Map(result.sources.map(({ file, sha256 }) => [text(file), sha256]));
  const changed = [...earlier.inputs]
    .filter(([file, sha256]) => hashes.get(file) !== sha256)
    .map(([file]) => file);
  const added = [...hashes.keys()].filter((file) => !earlier.inputs.has(file));
  return {
    result,
    changed: [...changed, ...added],
    known: earlier.known,
    isMasked: earlier.isMasked,
  };
}

/** Gives notice if a result is no longer what its rosters lead to. */
export function reportAgain(
  { result, changed, known }: Again,
  { notice, showing }: Listener,
  by: 'audit' | 'evaluate',
): void {
  showing?.({ profile: result.profile });
  if (changed.length > 0) {
    notice?.(message(`${by}-inputs-changed`, { files: changed.join(', ') }));
    return;
  }
  const rows = (own: Iterable<KnownRow>) =>
    Array.from(own, ({ member, fingerprint }) => `${fingerprint} ${member}`)
      .sort()
      .join('\n');
  if (rows(known) !== rows(result.knownRows)) notice?.(message(`${by}-result-differs`));
}
