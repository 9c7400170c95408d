/** The closed list of `UserErrorCode` in the shared schema. */
export type UserErrorCode =
  | 'ILLEGAL_TRANSITION'
  | 'EMBARGOED'
  | 'RIGHTS_BLOCKED'
  | 'CONFLICT_OVERLAP'
  | 'SOLD_OUT'
  | 'HOLD_EXPIRED'
  | 'SEPARATION_OF_DUTY'
  | 'VERSION_CONFLICT'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'DUPLICATE'
  | 'IDEMPOTENCY_KEY_REUSED';

/** The row behind the type `UserError`. */
export type UserError = {
  readonly code: UserErrorCode;
  readonly field: string[] | null;
  readonly message: string;
};

/** Thrown inside a mutation: all is rolled back and the payload carries the error. */
export class MutationRefused extends Error {
  override readonly name = 'MutationRefused';
  readonly userErrors: readonly UserError[];
  constructor(...userErrors: UserError[]) {
    super(userErrors.map(({ code }) => code).join(', '));
    this.userErrors = userErrors;
  }
}

/**
 * The expected failure of a mutation, to be thrown: `throw refused('EMBARGOED', 'Under embargo', 'input', 'id')`.
 *
 * @param field path of the input field that is the cause, when there is one
 */
export const refused = (code: UserErrorCode, message: string, ...field: string[]): MutationRefused =>
  new MutationRefused({ code, message, field: field.length > 0 ? field : null });
