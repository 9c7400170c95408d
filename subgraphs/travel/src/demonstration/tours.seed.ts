import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { searchedName } from '../tour/searched-name.ts';
import { company } from './company.seed.ts';
import { demonstrationTerms } from './demonstration-terms.ts';
import { demonstrationTours } from './demonstration-tours.ts';

/** Pictures of the demonstration that show what a tour is about. */
const pictures: Readonly<Record<string, string>> = {
  'HZ-YOUTH': 'e7-youth-walk',
  'GBA-TECH': 'e1-laboratory',
};

/** Twenty synthetic tours with their days, all published. */
export const seedTours = async (dataSources: DataSources): Promise<void> => {
  await dataSources.tourRepository.insert(
    demonstrationTours
      .map((tour) => [tour, demonstrationTerms(tour)] as const)
      .map(([{ code, zhHant, en, scope, types, days }, terms]) => ({
        id: seedId('Tour', code),
        organisationId: company,
        code,
        name: { zhHant, en },
        searched: searchedName({ zhHant, en }),
        summary: {
          zhHant: `${days.length}日行程，途經${days.flat().join('、')}（示例）。`,
          en: `${en}. Demonstration.`,
        },
        scope,
        touristTypes: [...types],
        days: days.length,
        heroAssetId: pictures[code] ? seedId('MediaAsset', pictures[code]) : null,
        ...terms,
        isPublished: true,
        isSynthetic: true,
      })),
  );
  await dataSources.itineraryRepository.insert(
    demonstrationTours.flatMap(({ code, days }) =>
      days.map((stops, index) => ({
        id: seedId('ItineraryDay', `${code} ${index}`),
        organisationId: company,
        tourId: seedId('Tour', code),
        day: index + 1,
        title: { zhHant: `第${index + 1}日：${stops.join('、')}`, en: `Day ${index + 1}` },
        stops: [...stops],
        overnight: index + 1 < days.length ? '當地三星級酒店或同級' : null,
        transport: '空調旅遊車',
        meals: index === 0 ? ['LUNCH' as const, 'DINNER' as const] : ['BREAKFAST' as const, 'LUNCH' as const],
        freeTime: index + 1 < days.length ? '晚餐後自由活動約兩小時' : null,
      })),
    ),
  );
};
