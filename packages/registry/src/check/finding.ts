export type Stage =
  | 'LINT'
  | 'HOUSE_RULES'
  | 'COMPOSITION'
  | 'OWNERSHIP'
  | 'NULL_SAFETY'
  | 'BREAKING'
  | 'PLANS'
  | 'CONTRACTS';

/** One thing that a check has to say of a schema, in words for the team that wrote it. */
export type Finding = {
  readonly stage: Stage;
  /** A word that stays the same, such as `FIELD_TAKEN`. */
  readonly code: string;
  /** An error refuses the release; a warning and a note are told. */
  readonly level: 'ERROR' | 'WARNING' | 'NOTE';
  /** What it is about, as `Type.field`. */
  readonly coordinate: string;
  /** The line of the checked SDL, where there is one. */
  readonly line?: number | undefined;
  readonly message: string;
  readonly advice: string;
  /** The subgraph whose team it takes something from, and whose approval would allow it. */
  readonly needs?: string | undefined;
};

/** What a rule says of a schema. */
export type Told = Omit<Finding, 'stage' | 'level'>;
