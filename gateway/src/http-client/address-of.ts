import { unescape as percentDecoded } from 'node:querystring';
import { ConfigError } from '@media-graph/service';

/** Where a server answers, and what requests to it begin with. */
export type Address = {
  /** What is posted to: path and query. */
  readonly target: string;
  readonly hostHeader: string;
  /** The credentials that the URL carries, as an `Authorization` header. */
  readonly authorization: string | undefined;
} & (
  | { readonly isSecure: true; readonly endpoint: HostEndpoint }
  | { readonly isSecure: false; readonly endpoint: HostEndpoint | { readonly path: string } }
);
type HostEndpoint = { readonly host: string; readonly port: number };

/**
 * Reads the address of a server: `http://…`, `https://…`, or `unix:/run/content.sock:/graphql` for a socket of this
 * machine; `/graphql` may be left out there.
 * @throws ConfigError when it is none of them
 */
export const addressOf = (text: string): Address => {
  const url = URL.parse(text);
  if (url?.protocol === 'unix:' && url.pathname.startsWith('/')) {
    const [path, target = '/graphql'] = url.pathname.split(/:(?=\/)/);
    const endpoint = { path: percentDecoded(path!) };
    const addressed = { target: target + url.search, hostHeader: 'localhost', authorization: undefined };
    return { ...addressed, isSecure: false, endpoint };
  }
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new ConfigError('The address of a subgraph begins with http://, https:// or unix:/');
  const isSecure = url.protocol === 'https:';
  return {
    target: url.pathname + url.search,
    hostHeader: url.host,
    authorization: credentials(url),
    isSecure,
    endpoint: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port || (isSecure ? 443 : 80)),
    },
  };
};

const credentials = ({ username, password }: URL): string | undefined =>
  username || password
    ? `Basic ${Buffer.from(`${percentDecoded(username)}:${percentDecoded(password)}`).toString('base64')}`
    : undefined;
