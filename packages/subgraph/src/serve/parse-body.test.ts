import { expect, test } from '@jest/globals';
import { parseBody } from './parse-body.ts';

test('an integer that no number holds is a bigint, and all else is what it is', () => {
  expect(
    parseBody('{"a":9007199254740993,"b":[ -123456789012345678901234567890, "9007199254740993"]}'),
  ).toEqual({
    a: 9007199254740993n,
    b: [-123456789012345678901234567890n, '9007199254740993'],
  });
  for (const text of ['9007199254740991', '1.2345678901234567', '1e21', '"1234567890123456"'])
    expect(parseBody(`{"x":[${text}, 1000000000000000]}`)).toEqual({ x: [JSON.parse(text), 1e15] });
  expect(() => parseBody('{"a": 9007199254740993')).toThrow(SyntaxError);
});
