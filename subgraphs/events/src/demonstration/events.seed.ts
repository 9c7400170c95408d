import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { demonstrationEvents } from './demonstration-events.ts';

const china = 'CNY';

/** E1 to E9 as they were published; every figure here is a public fact. */
export const seedEvents = async ({
  eventRepository,
  participationRepository,
  eventFigureRepository,
  statedAmountRepository,
}: DataSources): Promise<void> => {
  for (const { participants = [], figures = [], amounts = [], superEvent, ...event } of demonstrationEvents) {
    const eventId = seedId('Event', event.code);
    await eventRepository.enter([
      {
        id: eventId,
        ...event,
        description: event.description ?? null,
        place: event.place ?? null,
        facilityId: null,
        superEventId: superEvent ? seedId('Event', superEvent) : null,
        seriesId: null,
        visibility: 'PUBLIC',
        ...{ startTime: null, endTime: null, timeZone: 'Asia/Shanghai' },
        isSynthetic: false,
      },
    ]);
    await participationRepository.insert(
      participants.map(([role, slug], position) => ({
        id: seedId('Participation', `${event.code} ${role} ${slug}`),
        ...{ eventId, position, role, organisationId: seedId('Organisation', slug) },
      })),
    );
    await eventFigureRepository.insert(
      figures.map((figure, position) => ({
        id: seedId('EventFigure', `${event.code} ${figure.code}`),
        ...{ eventId, position, qualifier: 'EXACT' as const, ...figure },
      })),
    );
    await statedAmountRepository.insert(
      amounts.map(({ yuan, basis, qualifier, ...amount }, position) => ({
        id: seedId('StatedAmount', `${event.code} ${amount.code}`),
        ...{ eventId, position, ...amount },
        amount: { lowMinor: yuan * 100n, highMinor: null, currency: china, qualifier, basis },
      })),
    );
  }
};
