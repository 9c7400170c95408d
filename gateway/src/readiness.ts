import { connect } from 'node:net';
import { NotReady } from '@media-graph/service';
import { addressOf } from './http-client/address-of.ts';

type Options = {
  /** Addresses of each of the subgraphs that are served now. */
  readonly addresses: () => Iterable<readonly string[]>;
  /** Which part of them must be there for the gateway to be of use, from 0 to 1. */
  readonly share: number;
  /** What else is missing, by its name. */
  readonly missing?: (() => Promise<readonly string[]>) | undefined;
};

const patience = 1_000;
/** A balancer asks often, and several of them; milliseconds. */
const keptFor = 2_000;

const isThere = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ ...addressOf(address).endpoint, timeout: patience });
    const end = (there: boolean): void => {
      socket.destroy();
      resolve(there);
    };
    socket
      .once('connect', () => end(true))
      .once('timeout', () => end(false))
      .once('error', () => end(false));
  });

/** Whether a subgraph takes connections at one of its addresses. */
export const isAnyThere = async (addresses: readonly string[]): Promise<boolean> =>
  (await Promise.all(addresses.map(isThere))).includes(true);

/**
 * Whether a gateway can do its work: enough of its subgraphs take connections, and nothing else is missing. Not all of
 * them, because a gateway answers what it can, and when one subgraph is away every gateway would be.
 */
export const readiness = ({ addresses, share, missing = async () => [] }: Options): (() => Promise<void>) => {
  const look = async (): Promise<readonly string[]> => {
    const known = [...addresses()];
    const [there, others] = await Promise.all([
      share > 0 ? Promise.all(known.map(isAnyThere)) : known.map(() => true),
      missing(),
    ]);
    return there.filter(Boolean).length < share * known.length ? [...others, 'subgraphs'] : others;
  };
  let looked: Promise<readonly string[]> | undefined;
  return async () => {
    if (!looked) {
      looked = look();
      setTimeout(() => {
        looked = undefined;
      }, keptFor).unref();
    }
    const parts = await looked;
    if (parts.length > 0) throw new NotReady(parts);
  };
};
