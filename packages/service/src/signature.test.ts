import { expect, test } from '@jest/globals';
import { createSignatureVerifier } from './create-signature-verifier.ts';
import { signRequest } from './sign-request.ts';
import { streamed } from './signature-base.ts';
import type { Viewer } from './viewer.ts';

const viewer: Viewer = {
  subject: 'ed',
  organisation: null,
  roles: ['editor'],
  scopes: [],
  client: { name: 'desk', version: '1' },
};
const body = '{"query":"{ __typename }"}';
const request = { audience: 'content', method: 'POST', path: '/graphql', body, viewer };
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as { reason: string }).reason;
  }
  return 'accepted';
};

test('a signed request gives the viewer that the gateway signed', () => {
  const verify = createSignatureVerifier('content', 'secret');
  expect(verify({ ...request, headers: signRequest(request, 'secret') })).toEqual(viewer);
});

test('while a secret is changed, both are taken, and no third', () => {
  const verify = createSignatureVerifier('content', 'new', 'old');
  for (const secret of ['new', 'old'])
    expect(verify({ ...request, headers: signRequest(request, secret) })).toEqual(viewer);
  expect(refusal(() => verify({ ...request, headers: signRequest(request, 'older') }))).toBe(
    'wrong signature',
  );
});

test.each([
  ['unsigned', { headers: {} }, 'no signature-input'],
  ['with another body', { body: '{"query":"{ articles }"}' }, 'body altered'],
  ['with another path', { path: '/other' }, 'wrong signature'],
  ['with another method', { method: 'GET' }, 'wrong signature'],
])('a request %s is refused', (_, change, reason) => {
  const verify = createSignatureVerifier('content', 'secret');
  const headers = signRequest(request, 'secret');
  expect(refusal(() => verify({ ...request, headers, ...change }))).toBe(reason);
});

test('a request with another identity is refused', () => {
  const verify = createSignatureVerifier('content', 'secret');
  const identity = Buffer.from(JSON.stringify({ ...viewer, roles: ['headquarters'] })).toString('base64url');
  const headers = { ...signRequest(request, 'secret'), 'graph-identity': identity };
  expect(refusal(() => verify({ ...request, headers }))).toBe('wrong signature');
});

test('how long the gateway waits is signed with the request: it is not altered, left out or put in', () => {
  const signed = signRequest({ ...request, wait: 4_900.7 }, 'secret');
  const unsaid = signRequest(request, 'secret');
  const { 'graph-deadline': deadline, ...without } = signed;
  expect(deadline).toBe('4900');
  expect(signRequest({ ...request, wait: -1 }, 'secret')['graph-deadline']).toBe('0');
  const verify = createSignatureVerifier('content', 'secret');
  for (const headers of [
    { ...signed, 'graph-deadline': '60000' },
    without,
    { ...unsaid, 'graph-deadline': '1' },
  ])
    expect(refusal(() => verify({ ...request, headers }))).toMatch(/other components|wrong signature/);
  expect(verify({ ...request, headers: signed })).toEqual(viewer);
});

test('the trace that a request belongs to is signed with it', () => {
  const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
  const signed = signRequest({ ...request, wait: 100, traceparent }, 'secret');
  const { traceparent: _, ...without } = signed;
  const unsaid = signRequest(request, 'secret');
  const verify = createSignatureVerifier('content', 'secret');
  const other = traceparent.replace(/01$/, '00');
  for (const headers of [{ ...signed, traceparent: other }, without, { ...unsaid, traceparent }])
    expect(refusal(() => verify({ ...request, headers }))).toMatch(/other components|wrong signature/);
  expect(verify({ ...request, headers: signed })).toEqual(viewer);
});

test('a request with another digest that fits another body is refused', () => {
  const verify = createSignatureVerifier('content', 'secret');
  const other = signRequest({ ...request, body: '{}' }, 'guess');
  const headers = { ...signRequest(request, 'secret'), 'content-digest': other['content-digest'] };
  expect(refusal(() => verify({ ...request, body: '{}', headers }))).toBe('wrong signature');
});

test('a request signed for another subgraph, or with another secret, is refused', () => {
  const verify = createSignatureVerifier('events', 'secret');
  expect(refusal(() => verify({ ...request, headers: signRequest(request, 'secret') }))).toBe(
    'signed for content',
  );
  const forged = signRequest({ ...request, audience: 'events' }, 'guess');
  expect(refusal(() => verify({ ...request, headers: forged }))).toBe('wrong signature');
});

test('a request from another time is refused', () => {
  const verify = createSignatureVerifier('content', 'secret');
  const old = signRequest(request, 'secret', Date.now() - 60_000);
  expect(refusal(() => verify({ ...request, headers: old }))).toBe('stale');
  const overheard = signRequest(request, 'secret', Date.now() - 12_000);
  expect(refusal(() => verify({ ...request, headers: overheard }))).toBe('stale');
  const late = signRequest(request, 'secret', Date.now() - 8_000);
  expect(refusal(() => verify({ ...request, headers: late }))).toBe('accepted');
  const future = signRequest(request, 'secret', Date.now() + 60_000);
  expect(refusal(() => verify({ ...request, headers: future }))).toBe('stale');
});

test('a request is accepted once', () => {
  const verify = createSignatureVerifier('content', 'secret');
  const headers = signRequest(request, 'secret');
  verify({ ...request, headers });
  expect(refusal(() => verify({ ...request, headers }))).toBe('replayed');
});

test('a streamed body is signed as such, and only a route that takes it unread accepts it', () => {
  const upload = { ...request, path: '/assets', body: streamed } as const;
  const verify = createSignatureVerifier('content', 'secret');
  expect(verify({ ...upload, headers: signRequest(upload, 'secret') })).toEqual(viewer);
  const headers = signRequest({ ...request, body: streamed }, 'secret');
  expect(refusal(() => verify({ ...request, headers }))).toBe('body altered');
  expect(refusal(() => verify({ ...request, body: '', headers }))).toBe('body altered');
});

test('a request signed with its body cannot become a streamed one', () => {
  const verify = createSignatureVerifier('content', 'secret');
  const headers = signRequest(request, 'secret');
  expect(refusal(() => verify({ ...request, body: streamed, headers }))).toBe('body altered');
  const swapped = { ...headers, 'content-digest': 'unsigned' };
  expect(refusal(() => verify({ ...request, body: streamed, headers: swapped }))).toBe('wrong signature');
});
