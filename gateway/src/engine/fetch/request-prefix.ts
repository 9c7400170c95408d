/** The beginning of the body of a request to a subgraph, up to the values of its variables. */
export const requestPrefix = (query: string): string => `{"query":${JSON.stringify(query)},"variables":{`;
