import { expect, test } from '@jest/globals';
import { isOutside, isPartnersAddress, lookUpOutside, postToPartner } from './post-to-partner.ts';

test.each([
  ...['127.0.0.1', '10.0.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
  ...['224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd12::1', '::ffff:127.0.0.1', '::ffff:7f00:1'],
  ...['64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', 'partner.example', ''],
])('%s is none of a partner’s', (address) => {
  expect(isOutside(address)).toBe(false);
});

test.each(['1.1.1.1', '172.32.0.1', '223.5.5.5', '2606:4700:4700::1111', '240e::1'])(
  '%s is one of the internet',
  (address) => {
    expect(isOutside(address)).toBe(true);
  },
);

test('a name that leads into this machine is not connected to', async () => {
  const found = await new Promise((resolve) =>
    lookUpOutside('localhost', { all: true }, (error, address) => resolve(error ?? address)),
  );
  expect(String(found)).toContain('private network');
});

test('an origin of tests is the origin itself, and nothing beside it', async () => {
  const tests = ['http://127.0.0.1:8080'];
  const may = (url: string) => isPartnersAddress(new URL(url), tests);
  expect(may('http://127.0.0.1:8080/any')).toBe(true);
  for (const url of ['http://127.0.0.1:8081/', 'https://127.0.0.1:8080/', 'http://127.0.0.1/'])
    expect([url, may(url)]).toEqual([url, false]);
  await expect(postToPartner({ url: 'http://127.0.0.1:9/', headers: {}, body: '' }, [])).rejects.toThrow(
    'internet',
  );
});
