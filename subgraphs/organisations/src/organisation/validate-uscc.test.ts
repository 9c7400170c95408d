import { expect, test } from '@jest/globals';
import { validateUscc } from './validate-uscc.ts';

// Codes that their owners print on contracts and web pages, from several registering departments.
const real = ['91110000600037341L', '914403001922038216', '9144030071526726XG', '12100000400002259P'];

test.each(real)('%s is a code', (code) => {
  expect(validateUscc(code)).toBe(true);
});

test.each(real)('%s with any one character mistyped is none', (code) => {
  for (const [place, character] of [...code].entries())
    for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY')
      if (other !== character)
        expect(validateUscc(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
});

test.each([
  '',
  '91110000600037341',
  '91110000600037341LL',
  '91110000600037341l',
  '9111000060003734１L',
  'O1110000600037341L',
])('%p is none', (code) => expect(validateUscc(code)).toBe(false));
