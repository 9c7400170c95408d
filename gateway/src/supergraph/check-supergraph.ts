import { anonymous, ConfigError } from '@media-graph/service';
import { parse } from 'graphql';
import type { Sign, SubgraphAddresses } from '../create-subgraph-client.ts';
import { addressOf } from '../http-client/address-of.ts';
import { subgraphUrls } from './subgraph-urls.ts';
import { unknownFeatures } from './unknown-features.ts';

/** Where subgraphs answer, by name: at one address or several. */
export type SubgraphUrls = Readonly<Record<string, string | readonly string[]>>;

/** Where a gateway finds subgraphs and how it signs what it asks of them. */
export type Reach = { readonly urls: SubgraphUrls; readonly sign: Sign };

/**
 * Checks that a supergraph asks for nothing that is not carried out here, and that each of its subgraphs can be asked:
 * it has an address, and a secret to sign with.
 *
 * @returns the addresses, by name
 * @throws ConfigError in one line
 */
export const checkSupergraph = (supergraphSdl: string, { urls, sign }: Reach): SubgraphAddresses => {
  const { composed, unknown } = readSupergraph(supergraphSdl);
  if (unknown.length > 0)
    throw new ConfigError(`The supergraph needs ${unknown.join(', ')}, which nobody here carries out`);
  if (composed.size === 0) throw new ConfigError('The supergraph names no subgraph');
  const addresses = new Map<string, readonly string[]>();
  for (const [subgraph, url] of composed) {
    const own = [urls[subgraph] ?? url].flat();
    addresses.set(subgraph, own);
    try {
      if (own.length === 0) throw new Error('it has no address');
      for (const one of own) addressOf(one);
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
    return { composed: subgraphUrls(document), unknown: unknownFeatures(document) };
  } catch (error) {
    throw new ConfigError(`The supergraph cannot be read: ${(error as Error).message.split('\n')[0]}`);
  }
};
