import type { Transitions } from '@media-graph/subgraph';
import type { InvestmentProjectStatus } from '../generated/resolvers.ts';

/**
 * Where a project may be led: one step on, or out. Only a signing leads from NEGOTIATING to SIGNED, and a step that was
 * a mistake is taken back by `revertInvestmentProject`. After the municipal practice of seven batches (七個一批): talks,
 * signed, landed, started, under construction, in production, at capacity. A project at capacity has come to its end
 * and cannot be withdrawn. PostgreSQL holds the same table.
 */
export const investmentProjectTransitions: Transitions<InvestmentProjectStatus> = {
  NEGOTIATING: ['WITHDRAWN'],
  SIGNED: ['LANDED', 'WITHDRAWN'],
  LANDED: ['STARTED', 'WITHDRAWN'],
  STARTED: ['UNDER_CONSTRUCTION', 'WITHDRAWN'],
  UNDER_CONSTRUCTION: ['IN_PRODUCTION', 'WITHDRAWN'],
  IN_PRODUCTION: ['AT_CAPACITY', 'WITHDRAWN'],
  AT_CAPACITY: [],
  WITHDRAWN: [],
};
