import type { Viewer } from '@media-graph/service';
import { lockVersion, refused, type Versioned } from '@media-graph/subgraph';
import type { Repository } from 'typeorm';
import { ownCompany } from './scope.ts';

/** Locks a row of the viewer's own company for a change; what others offer to everybody is NOT_FOUND here. */
export const lockOwn = async <Row extends Versioned & { organisationId: string }>(
  viewer: Viewer,
  repository: Repository<Row>,
  seen: { id: string; version: number },
): Promise<Row> => {
  const organisationId = ownCompany(viewer);
  const row = await lockVersion(repository, seen);
  if (row.organisationId !== organisationId)
    throw refused('NOT_FOUND', 'There is no such thing, or you may not see it', 'input', 'id');
  return row;
};
