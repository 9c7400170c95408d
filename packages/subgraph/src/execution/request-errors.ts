import { GraphQLError } from 'graphql';

/** Of a message; one that quotes a value quotes all of it. */
const longest = 200;

/** Why nothing of a request is executed: all of it is the caller's to mend. */
export class RequestErrors extends Error {
  override readonly name = 'RequestErrors';
  readonly errors: readonly GraphQLError[];

  /** @param code what each of the errors is told to be; the schema's own names are left out of their messages */
  constructor(code: string, errors: readonly GraphQLError[]) {
    super(code);
    this.errors = errors.map((error) => {
      const message = error.message
        .replace(/ ?Did you mean(.+?)\?$/, '')
        .slice(0, longest)
        .toWellFormed();
      return new GraphQLError(message, {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        extensions: { code },
      });
    });
  }
}
