import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seedArchive } from './archive.seed.ts';
import { seedLicences } from './licences.seed.ts';
import { seedPictures } from './pictures.seed.ts';
import { seedAtScale } from './seed-at-scale.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: { pictures: seedPictures, archive: seedArchive, licences: seedLicences },
  people: {
    'picture-desk': { organisation: 'dongjiang-pictures', roles: ['picture-desk'] },
    'rights-manager': { organisation: 'huizhou-daily', roles: ['rights-manager'] },
    'picture-agency-staff': { organisation: 'dongjiang-pictures', roles: ['staff'] },
    'picture-client': { organisation: 'gba-media-alliance', roles: ['picture-client'] },
  },
  seedAs: 'picture-desk',
  seedAtScale,
};
