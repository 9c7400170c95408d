import { refused } from '@media-graph/subgraph';

type Opening = { readonly opensAt: Date; readonly closesAt: Date };

/** @throws INVALID_INPUT for a time outside of the centuries that events have */
export const requireCentury = (at: Date, ...field: string[]): Date => {
  if (at.getUTCFullYear() < 1900 || at.getUTCFullYear() > 2199)
    throw refused('INVALID_INPUT', 'Times lie between 1900 and 2199', ...field);
  return at;
};

/** @throws INVALID_INPUT for a desk that closes before it opens, or lies outside of the centuries that events have */
export const requireOpening = ({ opensAt, closesAt }: Opening): Opening => {
  requireCentury(opensAt, 'input', 'opensAt');
  requireCentury(closesAt, 'input', 'closesAt');
  if (closesAt <= opensAt) throw refused('INVALID_INPUT', 'It closes after it opens', 'input', 'closesAt');
  return { opensAt, closesAt };
};
