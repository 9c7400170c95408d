/** What the process that looks at supergraphs is asked, and what it answers. */
export type VerifyRequest = { readonly supergraphSdl: string };
/** None, if the supergraph is sound. */
export type Verdict = { readonly reasons: readonly string[] };
