import type { Viewer } from '@media-graph/service';
import { refused } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { DataSources } from '../context.ts';

type Asked = Pick<DataSources, 'institutes'> & { readonly viewer: Viewer };

/** Whether somebody counts audiences: staff of an institute, and programs that count. */
export const mayDeliver = async ({ viewer, institutes }: Asked): Promise<boolean> => {
  if (viewer.roles.includes('audience-counter')) return true;
  return (
    viewer.roles.includes('staff') &&
    viewer.organisation !== null &&
    (await institutes.load(viewer.organisation)) !== null
  );
};

/** Counting is the institutes' alone. @throws FORBIDDEN for everybody else */
export const requireInstitute = async (asked: Asked): Promise<void> => {
  if (await mayDeliver(asked)) return;
  ownCompany(asked.viewer);
  throw refused('FORBIDDEN', 'Your organisation is no institute that counts audiences');
};
