import { type UserError, type UserErrorCode, userError } from './user-error.ts';

/** Thrown inside a mutation: all is rolled back and the payload carries the error. */
export class MutationRefused extends Error {
  override readonly name = 'MutationRefused';
  /** One, or several where several entries of an input are no good. */
  readonly userErrors: readonly UserError[];
  constructor(userErrors: readonly UserError[]) {
    super(userErrors[0]!.code);
    this.userErrors = userErrors;
  }
}

/**
 * The expected failure of a mutation, to be thrown: `throw refused('EMBARGOED', 'Under embargo', 'input', 'id')`.
 *
 * @param field path of the input field that is the cause, when there is one
 */
export const refused = (code: UserErrorCode, message: string, ...field: string[]): MutationRefused =>
  new MutationRefused([userError(code, message, ...field)]);
