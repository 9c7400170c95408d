import type { FastifyRequest, Viewer } from '@media-graph/service';

export type Client = { readonly name: string; readonly version: string | undefined };

/** What Apollo's clients say of themselves. */
const nameHeader = 'apollographql-client-name';
const versionHeader = 'apollographql-client-version';

const readName = (given: string | string[] | undefined): string | undefined =>
  typeof given === 'string' && /^[\w.@/ +-]{1,64}$/.test(given) ? given : undefined;

/** The program that asks: as its token names it, or else as it names itself, which is no more than a hint. */
export const clientOf = (
  { headers }: Pick<FastifyRequest, 'headers'>,
  { client }: Viewer,
): Client | undefined => {
  if (client) return client;
  const name = readName(headers[nameHeader]);
  return name === undefined ? undefined : { name, version: readName(headers[versionHeader]) };
};
