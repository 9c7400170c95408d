import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

/** The halls are real; their capacity and equipment are made up. */
const halls = [
  {
    slug: 'studio',
    kind: 'STUDIO' as const,
    name: { zhHant: '演播廳', en: 'Studio' },
    capacity: 120,
    equipment: [
      { zhHant: '攝影機位（示例）', en: 'Camera positions (sample)' },
      { zhHant: '燈光（示例）', en: 'Stage lighting (sample)' },
    ],
  },
  {
    slug: 'meeting-room',
    kind: 'MEETING_ROOM' as const,
    name: { zhHant: '會議室', en: 'Meeting room' },
    capacity: 40,
    equipment: [{ zhHant: '投影機（示例）', en: 'Projector (sample)' }],
  },
];

export const seedFacilities = async ({ facilityRepository }: DataSources): Promise<void> => {
  await facilityRepository.insert(
    halls.map((hall) => ({
      ...hall,
      id: seedId('Facility', hall.slug),
      ownerId: seedId('Organisation', 'huizhou-daily'),
    })),
  );
};
