import { refused } from '@media-graph/subgraph';

type Opening = { readonly opensAt: Date; readonly closesAt: Date };

/** @throws INVALID_INPUT for a desk that closes before it opens, or lies outside of the centuries that events have */
export const requireOpening = ({ opensAt, closesAt }: Opening): Opening => {
  for (const [field, at] of [
    ['opensAt', opensAt],
    ['closesAt', closesAt],
  ] as const)
    if (at.getUTCFullYear() < 1900 || at.getUTCFullYear() > 2199)
      throw refused('INVALID_INPUT', 'Times lie between 1900 and 2199', 'input', field);
  if (closesAt <= opensAt) throw refused('INVALID_INPUT', 'It closes after it opens', 'input', 'closesAt');
  return { opensAt, closesAt };
};
