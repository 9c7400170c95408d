import { refused } from '@media-graph/subgraph';

/** From each state, the states to which a step leads. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Throws ILLEGAL_TRANSITION unless a step leads from one state to the other. */
export const requireStep = <State extends string>(
  transitions: Transitions<State>,
  thing: string,
  from: State,
  to: State,
): void => {
  if (!transitions[from].includes(to))
    throw refused('ILLEGAL_TRANSITION', `${thing} that is ${from} cannot become ${to}`);
};
