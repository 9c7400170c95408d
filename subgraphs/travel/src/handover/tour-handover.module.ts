import { cny, type Module, mutation, userError } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { answerTourHandover } from './answer-tour-handover.ts';
import { carryOutTourHandover } from './carry-out-tour-handover.ts';
import { proposeTourHandover } from './propose-tour-handover.ts';
import { TourHandoverAnswerEntity, TourHandoverEntity } from './tour-handover.entity.ts';
import { withdrawTourHandover } from './withdraw-tour-handover.ts';

const resolvers: Resolvers = {
  Mutation: {
    proposeTourHandover: mutation('handover', proposeTourHandover),
    answerTourHandover: mutation('handover', answerTourHandover),
    carryOutTourHandover: mutation('handover', carryOutTourHandover),
    withdrawTourHandover: mutation('handover', withdrawTourHandover),
  },
  Departure: {
    handovers: forStaffOf('FINANCE', ({ id }, _, { handoversOfDepartures }) =>
      handoversOfDepartures.load(id),
    ),
  },
  TourHandover: {
    __resolveReference: ({ id }, { handovers }) => handovers.load(id),
    departure: ({ departureId }, _, { departures }) => departures.load(departureId),
    agency: ({ supplierId }, _, { suppliers }) => suppliers.load(supplierId),
    cost: ({ costMinor }) => cny(costMinor),
    service: ({ serviceId }, _, { services }) => (serviceId ? services.load(serviceId) : null),
    answers: forStaffOf('STAFF', ({ id }, _, { answersOfHandovers }) => answersOfHandovers.load(id)),
    unanswered: forStaffOf('STAFF', async ({ id, departureId }, _, context) => {
      const [answers, occupants] = await Promise.all([
        context.answersOfHandovers.load(id),
        context.occupantsOfDepartures.load(departureId),
      ]);
      const answered = new Set(answers.map(({ travellerId }) => travellerId));
      const waiting = occupants.filter(({ travellerId }) => !answered.has(travellerId));
      const travellers = waiting.map(({ travellerId }) => context.travellers.load(travellerId));
      return (await Promise.all(travellers)).filter((one) => one !== null);
    }),
  },
  TourHandoverAnswer: {
    traveller: ({ travellerId }, _, { travellers }) => travellers.load(travellerId),
  },
};

const refusedTo = (message: string, ...field: string[]) =>
  userError('ILLEGAL_TRANSITION', message, 'input', ...field);

export const tourHandover: Module = {
  resolvers: [resolvers],
  entities: [TourHandoverEntity, TourHandoverAnswerEntity],
  constraintErrors: {
    tour_handovers_one: refusedTo('Another handover of it stands: withdraw that first', 'departureId'),
    tour_handovers_agreed: refusedTo('Somebody of the departure has not agreed', 'id'),
    tour_handover_answers_while_proposed: refusedTo('The handover is not proposed any more', 'id'),
    tour_handover_answers_in_time: userError(
      'INVALID_INPUT',
      'Not before it was proposed, and not in the future',
      ...['input', 'answers'],
    ),
    tour_handover_answers_of_departure: userError(
      'INVALID_INPUT',
      'This takes a traveller under contract on the departure',
      ...['input', 'answers'],
    ),
    departures_handed_over: refusedTo('Another agency performs it: withdraw the handover first', 'id'),
  },
};
