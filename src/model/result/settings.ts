/** Settings that made a result; written to `summary.json`. Nothing here depends on the machine. */
export interface MergeSettings {
  profile: string;
  target: string;
  branches: string;
  mergeAt: number;
  askAt: number;
  /** Set once the place of the result is known. */
  rerun?: Rerun;
}

/** Input of a repeated run; paths are relative to the folder of the result. */
export interface Rerun {
  inputs: string[];
  /** Inputs that were added later: one list for each time, the first time first. */
  added?: string[][];
  plan?: string;
  branches?: string;
  to?: string;
  /** New commune whose folder alone was written. */
  only?: string;
  profile?: string;
  skipBadFiles?: boolean;
  /** Folders are written for any number of new communes with few people each. */
  manyCommunes?: boolean;
  maxQuestions?: number;
  /** Numbers of people are masked in this result, also in its paths, and in later ones. */
  mask?: true;
}
