import type { RequestContext, Session, Transaction as TransactionOf } from '@media-graph/subgraph';
import { instituteRepository } from './institute/institute.repository.ts';

const repositories = ({ manager }: Session) => ({
  instituteRepository: instituteRepository(manager),
});

/** The table of what can be read. */
export const createDataSources = (session: Session) => {
  const { loader } = session;
  const from = repositories(session);
  return {
    ...from,
    companies: loader(
      (ids) => from.instituteRepository.counting(ids),
      (row) => row.organisationId,
    ),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
