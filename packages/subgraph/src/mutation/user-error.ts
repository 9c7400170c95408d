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

/**
 * An expected failure, as it stands in a payload.
 *
 * @param field path of the input field that is the cause, when there is one, such as `'input', 'code'`
 */
export const userError = (code: UserErrorCode, message: string, ...field: string[]): UserError => ({
  code,
  message,
  field: field.length > 0 ? field : null,
});

/** What a broken constraint of the database means to the caller of a mutation, by the constraint's name. */
export type ConstraintErrors = Readonly<
  Record<string, Omit<UserError, 'field'> & { readonly field?: string[] | null }>
>;
