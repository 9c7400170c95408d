import type { GraphQLFormattedError } from 'graphql';

// biome-ignore lint/suspicious/noExplicitAny: a test reads the data that it asked for
export type Data = any;

/** What a GraphQL request is answered. */
export type Answer = { data: Data; errors?: GraphQLFormattedError[] };
