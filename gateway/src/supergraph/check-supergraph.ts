import { anonymous, ConfigError } from '@media-graph/service';
import { parse } from 'graphql';
import type { Sign } from '../create-subgraph-client.ts';
import { addressOf } from '../http-client/address-of.ts';
import { subgraphUrls } from './subgraph-urls.ts';
import { unknownFeatures } from './unknown-features.ts';

/** Where a gateway finds subgraphs and how it signs what it asks of them. */
export type Reach = { readonly urls: Readonly<Record<string, string>>; readonly sign: Sign };

/**
 * Checks that a supergraph asks for nothing that is not carried out here, and that each of its subgraphs can be asked:
 * it has an address, and a secret to sign with.
 *
 * @returns the addresses, by name
 * @throws ConfigError in one line
 */
export const checkSupergraph = (
  supergraphSdl: string,
  { urls, sign }: Reach,
): ReadonlyMap<string, string> => {
  const { addresses, unknown } = readSupergraph(supergraphSdl);
  if (unknown.length > 0)
    throw new ConfigError(`The supergraph needs ${unknown.join(', ')}, which nobody here carries out`);
  if (addresses.size === 0) throw new ConfigError('The supergraph names no subgraph');
  for (const [subgraph, composed] of addresses) {
    const url = urls[subgraph] ?? composed;
    addresses.set(subgraph, url);
    try {
      addressOf(url);
      sign({ audience: subgraph, method: 'POST', path: '/', body: '', viewer: anonymous });
    } catch (error) {
      throw new ConfigError(`The subgraph ${subgraph} cannot be asked: ${(error as Error).message}`);
    }
  }
  return addresses;
};

const readSupergraph = (supergraphSdl: string) => {
  try {
    const document = parse(supergraphSdl, { noLocation: true });
    return { addresses: subgraphUrls(document), unknown: unknownFeatures(document) };
  } catch (error) {
    throw new ConfigError(`The supergraph cannot be read: ${(error as Error).message.split('\n')[0]}`);
  }
};
