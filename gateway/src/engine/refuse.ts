import type { Outcome } from './outcome.ts';

/** The outcome of a request that is not executed, for reasons that concern all of it. */
export const refuse = (code: string, messages: readonly string[]): Outcome => {
  const errors = messages.map((message) => ({ message, extensions: { code } }));
  return { kind: 'refused', text: JSON.stringify({ errors }), code, messages };
};
