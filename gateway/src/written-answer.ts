import type { ApolloServerPlugin } from '@apollo/server';

/** An answer whose text the engine has written, in the place where Apollo Server expects data. */
export class WrittenAnswer {
  // Data are a record to Apollo.
  readonly [key: string]: unknown;
  readonly text: string;
  /** Whether the operation was not executed, because it or its variables are not acceptable. */
  readonly refused: boolean;

  constructor(text: string, refused: boolean) {
    this.text = text;
    this.refused = refused;
  }

  /** For Apollo Server's `stringifyResult`: hands a written answer out as it is. */
  static stringify(result: { readonly data?: unknown }): string {
    return result.data instanceof WrittenAnswer ? result.data.text : JSON.stringify(result);
  }
}

/** Answers 400 for what the engine refused; Apollo Server does so itself for what does not parse or validate. */
export const refusalStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const data: unknown = body.kind === 'single' ? body.singleResult.data : undefined;
      if (data instanceof WrittenAnswer && data.refused) http.status = 400;
    },
  }),
};
