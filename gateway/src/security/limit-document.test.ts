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

const tooComplex = expect.objectContaining({ statusCode: 400, code: 'OPERATION_TOO_COMPLEX' });

test('what is said counts, not how it is laid out', async () => {
  const minified = `{${'a'.repeat(maxDocumentLength - 2)}}`;
  await expect(post(minified)).resolves.toBeUndefined();
  const pretty = `# A comment with { ( [ "\n{\r\n${' '.repeat(60_000)}\ufeff,${minified.slice(1)}\t,,# "`;
  await expect(post(pretty)).resolves.toBeUndefined();
  await expect(post(`${pretty}\n{b}`)).rejects.toEqual(tooComplex);
  // In strings everything is said, and nothing opens or ends.
  for (const quotes of ['"', '"""'])
    await expect(post(`{a(b:${quotes}${', #'.repeat(5_000)}${quotes})}`)).rejects.toEqual(tooComplex);
  const strings = String.raw`{a(b:"\"{{" c:"""\"""{{"" {""" d:"#{" e:"\\")}`;
  await expect(post(strings.repeat(200))).resolves.toBeUndefined();
});

test('one that is too long or too deep is refused, over GET as well', async () => {
  await expect(post('a '.repeat(maxDocumentLength + 1))).rejects.toEqual(tooComplex);
  await expect(post(' '.repeat(1_000_000))).rejects.toEqual(tooComplex);
  await expect(post(nested(maxDocumentDepth + 1))).rejects.toEqual(tooComplex);
  for (const brackets of ['[', '(', '{', '{a(b:['])
    await expect(post(`{a(b:${brackets.repeat(maxDocumentDepth)}`)).rejects.toEqual(tooComplex);
  const query = { query: nested(maxDocumentDepth + 1) };
  await expect(limitDocument({ method: 'GET', query } as never)).rejects.toEqual(tooComplex);
});
