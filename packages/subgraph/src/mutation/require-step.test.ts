import { expect, test } from '@jest/globals';
import { MutationRefused } from './refused.ts';
import { requireStep } from './require-step.ts';

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof MutationRefused)) throw error;
    return error.userErrors[0];
  }
};
const transitions = { DRAFT: ['SENT', 'VOID'], SENT: ['VOID'], VOID: [] } as const;

test('a thing goes where a step leads from its state, and nowhere else', () => {
  expect(requireStep(transitions, 'DRAFT', 'SENT')).toBe('SENT');
  expect(refusal(() => requireStep(transitions, 'VOID', 'SENT', 'input', 'id'))).toEqual({
    code: 'ILLEGAL_TRANSITION',
    field: ['input', 'id'],
    message: 'No step leads from VOID to SENT',
  });
  expect(refusal(() => requireStep(transitions, 'SENT', 'SENT'))).toMatchObject({ field: null });
});
