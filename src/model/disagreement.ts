/** Value of one row for a field or a carried column. */
export interface Candidate {
  record: number;
  text: string;
}

/** Values of one member that no rule may settle: a person chooses. */
export interface Disagreement {
  field: string;
  /** One per distinct value, the suggested one first. */
  candidates: Candidate[];
  /** Set if the first one is a name with far more common words than each other one. */
  isCommon?: true;
}
