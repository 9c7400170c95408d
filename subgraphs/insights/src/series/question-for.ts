import type { FigureQuestion } from '@media-graph/subgraph';
import { catalogue } from '../indicator/catalogue/catalogue.ts';
import type { FigureOwner } from '../indicator/indicator.entity.ts';

/** More groups than two owners' sections, articles or channels have. */
const all = 100_000;

/**
 * What one of an indicator's owners is asked; null for whom it does not concern. Of two that are divided each is asked
 * for everything: only together do they have an order.
 */
export const questionFor = (question: FigureQuestion, owner: FigureOwner | 'own'): FigureQuestion | null => {
  const { asks } = catalogue.get(question.indicator)!;
  const own = asks.find((asked) => asked.owner === owner);
  if (!own) return null;
  return {
    ...question,
    indicator: own.indicator,
    ...(asks.length > 1 && { orderBy: 'TIME' as const, top: all }),
  };
};
