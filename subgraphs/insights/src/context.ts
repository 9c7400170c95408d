import type { RequestContext, Session, Transaction as TransactionOf } from '@media-graph/subgraph';
import { audienceRepository } from './audience/audience.repository.ts';
import { audienceChannelRepository } from './audience-channel/audience-channel.repository.ts';
import { audienceDeliveryRepository } from './audience-delivery/audience-delivery.repository.ts';
import { audienceFactRepository } from './audience-delivery/audience-fact.repository.ts';
import { audienceIndexRepository } from './audience-index/audience-index.repository.ts';
import { instituteRepository } from './institute/institute.repository.ts';
import { seriesRepository } from './series/series.repository.ts';

const repositories = ({ manager, viewer }: Session) => ({
  instituteRepository: instituteRepository(manager),
  audienceChannelRepository: audienceChannelRepository(manager),
  audienceDeliveryRepository: audienceDeliveryRepository(manager),
  audienceFactRepository: audienceFactRepository(manager),
  audienceIndexRepository: audienceIndexRepository(manager),
  audienceRepository: audienceRepository(manager, viewer),
  seriesRepository: seriesRepository(manager, viewer),
});

/** The table of what can be read. */
export const createDataSources = (session: Session) => {
  const { loader, keyLoader } = session;
  const from = repositories(session);
  return {
    ...from,
    institutes: loader(
      (ids) => from.instituteRepository.ofOrganisations(ids),
      (row) => row.organisationId,
    ),
    companies: loader(
      (ids) => from.instituteRepository.counting(ids),
      (row) => row.organisationId,
    ),
    audienceChannels: loader((ids) => from.audienceChannelRepository.byIds(ids)),
    countedUntil: loader((ids) => from.audienceChannelRepository.countedUntil(ids)),
    audiences: keyLoader(
      (keys) => from.audienceRepository.parts(keys),
      ['kind', 'id', 'from', 'until', 'by'],
    ),
    countedDays: keyLoader((keys) => from.audienceRepository.counted(keys), ['from', 'until']),
    indicesOfSubjects: keyLoader(
      (keys) => from.audienceIndexRepository.ofSubjects(keys),
      ['subjectId', 'from', 'until'],
    ),
    audienceFigures: keyLoader((keys) => from.seriesRepository.figures(keys), ['question']),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
