/** The program that asks, as its token names it. */
export type Client = { readonly name: string; readonly version: string };

/**
 * Who asks. The gateway makes it from the caller's token and signs it; a subgraph takes it from the signed
 * request and never from an argument.
 */
export type Viewer = {
  /** The token's `sub`, or null for the anonymous reader. */
  readonly subject: string | null;
  /** The id of the `Organisation` whose staff the caller is, or null. */
  readonly organisation: string | null;
  /** What the caller may do: `editor`, `reviewer`, `picture-desk`, `event-manager`, `headquarters`, `staff`. */
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  readonly client: Client | null;
};

/** The reader without a token: sees published content and public facts alone. */
export const anonymous: Viewer = Object.freeze({
  subject: null,
  organisation: null,
  roles: Object.freeze([]),
  scopes: Object.freeze([]),
  client: null,
});
