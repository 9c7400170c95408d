import { type Module, todayInShanghai, userError } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    adArchive: forAudience('FINANCE', (_, page, { archiveRepository }) => archiveRepository.page(page)),
  },
  AdPlacement: {
    keepUntil: async ({ lineId, status, onDate }, _, { keptLines }) =>
      status === 'SOLD' && onDate <= todayInShanghai() ? ((await keptLines.load(lineId))?.day ?? null) : null,
  },
};

const stays = (message: string) => userError('ILLEGAL_TRANSITION', message, 'input', 'id');

export const archive: Module = {
  resolvers: [resolvers],
  constraintErrors: {
    ad_archive_kept: stays('What has appeared is kept in the archive'),
    assignments_stay: stays('The line shows what it was started with'),
    creatives_reviewed_stay: stays('What was approved stays as it was reviewed: hand in another'),
    reviews_of_waiting: stays('It waits for no review'),
  },
};
