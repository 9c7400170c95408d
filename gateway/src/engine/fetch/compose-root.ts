import type { Variables } from '../values/request-variables.ts';
import type { CompiledFetch } from './compiled-fetch.ts';

/** The request body for the root fields of a fetch. */
export const composeRoot = (fetch: CompiledFetch, variables: Variables): string =>
  `${fetch.rootPrefix}${variables.select(fetch.variables.keys())}}}`;
