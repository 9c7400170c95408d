import { expect, test } from '@jest/globals';
import { memberText } from './member-text.ts';

test.each([
  ['{"variables":{"a":[1,{"b":"}"}]},"query":"{a}"}', '{"a":[1,{"b":"}"}]}'],
  [' { "query" : "{a(b: \\"\\\\\\")}" , "vari\\u0061bles" : { } } ', '{ }'],
  ['{"x":{"variables":{"a":1}},"y":["variables",{"variables":{}}],"variables":{"a":2}}', '{"a":2}'],
  ['{"variables":{"a":1},"variables":{"a":2}}', '{"a":2}'],
  ['{"variables":{"a":1},"variables":null}', undefined],
  ['{"variables":[{"a":1}],"query":{"a":1}}', undefined],
  ['{"query":"variables","x":{"a":1}}', undefined],
  ['[{"variables":{"a":1}}]', undefined],
  ['"variables"', undefined],
])('of %s', (json, text) => {
  JSON.parse(json);
  expect(memberText(json, 'variables')).toBe(text);
});

test('is found behind a megabyte of anything at once', () => {
  const member = '"variables":{"a":12345678901234567890}';
  for (const before of [
    `["${'x'.repeat(1e6)}"]`,
    JSON.stringify(Array(3e5).fill([])),
    `"${'\\"'.repeat(5e5)}"`,
  ]) {
    const begun = performance.now();
    expect(memberText(`{"before":${before},${member}}`, 'variables')).toBe('{"a":12345678901234567890}');
    expect(performance.now() - begun).toBeLessThan(1_000);
  }
});
