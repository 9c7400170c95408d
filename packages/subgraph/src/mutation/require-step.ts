import { refused } from './refused.ts';

/** From each state, the states to which a step leads. */
export type Transitions<State extends string> = Readonly<Record<State, readonly NoInfer<State>[]>>;

/**
 * The state that a thing takes on.
 *
 * @throws ILLEGAL_TRANSITION unless a step leads there from the state in which it is
 */
export const requireStep = <State extends string>(
  transitions: Transitions<State>,
  from: NoInfer<State>,
  to: NoInfer<State>,
  ...field: string[]
): State => {
  if (!transitions[from].includes(to))
    throw refused('ILLEGAL_TRANSITION', `No step leads from ${from} to ${to}`, ...field);
  return to;
};
