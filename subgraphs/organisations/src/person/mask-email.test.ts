import { expect, test } from '@jest/globals';
import { maskEmail } from './mask-email.ts';

test.each([
  ['ouyang@huizhou-daily.example', 'o****@huizhou-daily.example'],
  ['"a@b"@huizhou.example', '"****@huizhou.example'],
  ['x@huizhou.example', '****@huizhou.example'],
  ['no address', '****'],
])('%s is shown as %s', (address, masked) => {
  expect(maskEmail(address)).toBe(masked);
});
