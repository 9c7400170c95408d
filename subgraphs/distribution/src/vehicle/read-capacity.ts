import { requireBetween } from '@media-graph/subgraph';

/** Copies that a vehicle holds. @throws INVALID_INPUT */
export const readCapacity = (copies: number): number =>
  requireBetween(copies, 1, 200_000, 'input', 'capacityCopies');
