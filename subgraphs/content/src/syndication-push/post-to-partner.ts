import { type LookupAddress, lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are no partner's: of this machine, of private networks, and what stands for them in another form. */
const inner = new BlockList();
const networks: readonly [string, number, 'ipv4' | 'ipv6'][] = [
  ...([
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
  ] as const),
  ...(['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'] as const),
  ...(['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'] as const),
  ...(['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'] as const),
  ...(['2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'] as const),
].map((network) => {
  const [address = '', bits] = network.split('/');
  return [address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4'];
});
for (const network of networks) inner.addSubnet(...network);

/** Whether an address of the internet's is one that anybody may be reached at. */
export const isOutside = (address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && !inner.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Whether something may be sent to an address at all; where its name leads is looked at when it is sent. */
export const isPartnersAddress = (url: URL, testOrigins: readonly string[]): boolean =>
  testOrigins.includes(url.origin) ||
  (url.protocol === 'https:' &&
    (isIP(hostOf(url)) === 0 ? hostOf(url) !== 'localhost' : isOutside(hostOf(url))));

/** A name is asked for once, and connected to is what was looked at: no other answer comes in between. */
export const lookUpOutside: LookupFunction = (name, options, answer) =>
  lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return answer(error, []);
    if (!found.every(({ address }) => isOutside(address)))
      return answer(new Error(`${name} leads into a private network`), []);
    return options.all ? answer(null, found) : answer(null, found[0]!.address, found[0]!.family);
  });

type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const patienceMs = 10_000;

/**
 * Sends something to a partner. It follows no redirection, reads nothing of the answer but its status, and waits ten seconds.
 *
 * @param testOrigins that may be private and without TLS: of tests alone
 * @returns the status of the answer
 * @throws Error where there is no answer, or the address is none of a partner's
 */
export const postToPartner = (
  { url, headers, body }: Post,
  testOrigins: readonly string[],
): Promise<number> =>
  new Promise((resolve, reject) => {
    const to = new URL(url);
    if (!isPartnersAddress(to, testOrigins)) throw new Error('The address is not one of the internet');
    const isTest = testOrigins.includes(to.origin);
    const send = to.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(to, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal: AbortSignal.timeout(patienceMs),
      ...{ agent: false, ...(!isTest && { lookup: lookUpOutside }) },
    });
    request.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
