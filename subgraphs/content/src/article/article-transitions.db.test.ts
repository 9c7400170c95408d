import { expect, test } from '@jest/globals';
import { type ArticleStep, stateAfter } from './article-transitions.ts';

const states = ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'] as const;
const steps: ArticleStep[] = ['SAVE', 'PUBLISH', 'UNPUBLISH', 'SET_EMBARGO', 'LIFT_EMBARGO'];

const outcome = (step: ArticleStep, state: (typeof states)[number]) => {
  try {
    return stateAfter(step, state);
  } catch {
    return 'refused';
  }
};

test('the whole table', () => {
  const table = steps.map((step) => [step, ...states.map((state) => outcome(step, state))].join(' '));
  expect(table).toEqual([
    'SAVE DRAFT refused UNPUBLISHED',
    'PUBLISH PUBLISHED PUBLISHED PUBLISHED',
    'UNPUBLISH refused UNPUBLISHED refused',
    'SET_EMBARGO DRAFT PUBLISHED UNPUBLISHED',
    'LIFT_EMBARGO DRAFT PUBLISHED UNPUBLISHED',
  ]);
});

test('a refusal says from where the step can be taken', () => {
  expect(() => stateAfter('SAVE', 'PUBLISHED')).toThrow(
    expect.objectContaining({
      userError: expect.objectContaining({
        code: 'ILLEGAL_TRANSITION',
        message: expect.stringContaining('DRAFT or UNPUBLISHED'),
      }),
    }),
  );
});
