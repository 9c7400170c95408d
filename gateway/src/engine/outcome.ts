/** What an execution comes to. All texts are JSON. */
export type Outcome =
  /** Not executed: the operation or its variables are not acceptable. */
  | {
      readonly kind: 'refused';
      readonly text: string;
      readonly code: string;
      readonly messages: readonly string[];
    }
  /** @property objects how many the answer has, at most */
  | { readonly kind: 'answer'; readonly text: string; readonly objects: number }
  /** `@defer`: the first part, and the parts to come, each with `hasNext`. */
  | { readonly kind: 'incremental'; readonly text: string; readonly parts: AsyncIterable<string> }
  /** A subscription: one answer for each event. */
  | { readonly kind: 'events'; readonly events: AsyncIterable<string> };
