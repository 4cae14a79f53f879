import type { Decision, MergeResult } from '../../model/index.js';
import type { Round, RunRound } from './deciding.js';

/** Keeps the latest round only: each takes as much memory as a merge, so one is released before the next. */
export class LatestRound {
  #round: Round | undefined;

  /** @param runBeside runs a round that is not kept */
  constructor(readonly runBeside: RunRound) {}

  /** Replaces the round. */
  async run(decisions: readonly Decision[]): Promise<void> {
    this.#round = undefined;
    this.#round = await this.runBeside(decisions);
  }

  get result(): MergeResult {
    return this.#round!.result;
  }

  get asked(): Round['asked'] {
    return this.#round!.asked;
  }
}
