import { anonymous, ConfigError } from '@media-graph/service';
import type { Sign } from '../create-subgraph-client.ts';
import { addressOf } from '../http-client/address-of.ts';
import { subgraphUrls } from './subgraph-urls.ts';

/** Where a gateway finds subgraphs and how it signs what it asks of them. */
export type Reach = { readonly urls: Readonly<Record<string, string>>; readonly sign: Sign };

/**
 * Checks that every subgraph of a supergraph can be asked: it has an address, and a secret to sign with.
 *
 * @returns the addresses, by name
 * @throws ConfigError in one line
 */
export const checkSupergraph = (
  supergraphSdl: string,
  { urls, sign }: Reach,
): ReadonlyMap<string, string> => {
  const addresses = readAddresses(supergraphSdl);
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

const readAddresses = (supergraphSdl: string): Map<string, string> => {
  try {
    return subgraphUrls(supergraphSdl);
  } catch (error) {
    throw new ConfigError(`The supergraph cannot be read: ${(error as Error).message.split('\n')[0]}`);
  }
};
