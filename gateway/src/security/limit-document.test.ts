import { expect, test } from '@jest/globals';
import { limitDocument, maxDocumentDepth, maxDocumentLength } from './limit-document.ts';

const post = (query: unknown) => limitDocument({ method: 'POST', body: { query } } as never);
const nested = (levels: number) => '{a'.repeat(levels) + '}'.repeat(levels);

test('an operation within the limits goes on', async () => {
  await expect(post(nested(maxDocumentDepth))).resolves.toBeUndefined();
  await expect(post(`{ a(text: "${'}{'.repeat(500)}") }`)).resolves.toBeUndefined();
  await expect(post(undefined)).resolves.toBeUndefined();
  await expect(post(['{a}'])).resolves.toBeUndefined();
});

test('one that is too long or too deep is refused, over GET as well', async () => {
  const tooComplex = expect.objectContaining({ statusCode: 400, code: 'OPERATION_TOO_COMPLEX' });
  await expect(post(' '.repeat(maxDocumentLength + 1))).rejects.toEqual(tooComplex);
  await expect(post(nested(maxDocumentDepth + 1))).rejects.toEqual(tooComplex);
  const query = { query: nested(maxDocumentDepth + 1) };
  await expect(limitDocument({ method: 'GET', query } as never)).rejects.toEqual(tooComplex);
});
