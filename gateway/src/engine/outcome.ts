import type { AnswerError } from './write/projection-state.ts';

/** What an execution comes to. All texts are JSON. */
export type Outcome =
  /** Not executed: the operation or its variables are not acceptable. */
  | { readonly kind: 'refused'; readonly text: string; readonly errors: readonly RequestError[] }
  | { readonly kind: 'answer'; readonly text: string; readonly errors: readonly AnswerError[] }
  /** `@defer`: the first part, and the parts to come, each with `hasNext`. */
  | { readonly kind: 'incremental'; readonly text: string; readonly parts: AsyncIterable<string> }
  /** A subscription: one answer for each event. */
  | { readonly kind: 'events'; readonly events: AsyncIterable<string> };

/** An error of the request as a whole. */
export type RequestError = {
  readonly message: string;
  readonly extensions: { readonly code: string };
};

/** An outcome for a request that is not executed. */
export const refusal = (errors: readonly RequestError[]): Outcome => ({
  kind: 'refused',
  text: JSON.stringify({ errors }),
  errors,
});
