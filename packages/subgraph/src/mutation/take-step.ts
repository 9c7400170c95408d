import { refused } from './refused.ts';

/** Where each step leads from each state from which it may be taken. */
export type Steps<Step extends string, State extends string> = Readonly<
  Record<Step, Readonly<Partial<Record<State, State>>>>
>;

/**
 * The state to which a step leads.
 *
 * @throws ILLEGAL_TRANSITION when it does not lead on from the state in which the thing is
 */
export const takeStep = <Step extends string, State extends string>(
  steps: Steps<Step, State>,
  state: NoInfer<State>,
  step: NoInfer<Step>,
  ...field: string[]
): State => {
  const next = steps[step][state];
  if (!next)
    throw refused(
      'ILLEGAL_TRANSITION',
      `${step} does not lead on from ${state}: it takes ${Object.keys(steps[step]).join(' or ')}`,
      ...field,
    );
  return next;
};
