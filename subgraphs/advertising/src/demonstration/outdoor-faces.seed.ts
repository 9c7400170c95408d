import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seededCompany } from './company.seed.ts';

/** Invented sites. */
const faces = [
  {
    code: 'west-lake-screen',
    zhHant: '西湖示例大屏',
    en: 'West Lake screen (invented site)',
    frames: 6,
    widthCm: 1600,
    heightCm: 900,
  },
  {
    code: 'station-screen',
    zhHant: '車站示例大屏',
    en: 'Station screen (invented site)',
    frames: 8,
    widthCm: 1200,
    heightCm: 675,
  },
  {
    code: 'daya-bay-wall',
    zhHant: '大亞灣示例牆面',
    en: 'Daya Bay wall (invented site)',
    frames: 1,
    widthCm: 2400,
    heightCm: 800,
  },
];

export const seedOutdoorFaces = async ({ outdoorFaceRepository }: DataSources): Promise<void> => {
  await outdoorFaceRepository.insert(
    faces.map(({ zhHant, en, ...face }) => ({
      ...face,
      id: seedId('OutdoorFace', face.code),
      organisationId: seededCompany,
      name: { zhHant, en },
      isSynthetic: true,
    })),
  );
};
