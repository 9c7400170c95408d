import { expect, test } from '@jest/globals';
import { maskEmail } from './mask-email.ts';

test.each([
  ['ouyang@a.example', 'o***@a.example'],
  ['o@a.example', 'o***@a.example'],
  ['@a.example', '***'],
  ['nobody', '***'],
  ['a@b@c.example', 'a***@c.example'],
])('%s is shown as %s', (email, shown) => expect(maskEmail(email)).toBe(shown));
