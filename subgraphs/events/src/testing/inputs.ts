import { randomUUID } from 'node:crypto';
import { seedId } from '@media-graph/subgraph';
import { inHours, type TestSubgraph, viewers } from '@media-graph/testing';
import { slot } from './halls.ts';
import { club, passOf, seat } from './members.ts';
import { newEvent } from './new-event.ts';
import { reader, registrations } from './registrations.ts';

const eventId = seedId('Event', 'e4');
const amount = { lowMinor: '100', currency: 'CNY', qualifier: 'EXACT', basis: 'PLANNED' };
const talk = { title: { en: 'x' }, startTime: '09:00', endTime: '10:00' };
const project = () => ({ code: `p-${randomUUID()}`, name: { en: 'x' } });

/** An input of each mutation with which it goes well, once, over the seeds of events. */
export const inputsFor = (graph: TestSubgraph): Record<string, () => Promise<object> | object> => {
  const desks = registrations(graph);
  const registered = async () => read((await desks.hold(await desks.open(), viewers.printing)).thing);
  const noon = { startsOn: '2027-05-05', startTime: '12:00', endTime: '13:00' };
  const held = () => graph.mutated('holdFacilityBooking', slot(), viewers.printing);
  const series = async () => {
    const asked = { ...slot(), rule: 'FREQ=DAILY;COUNT=2' };
    return (await graph.mutated('requestFacilityBookingSeries', asked, viewers.printing, 'series { id }')).id;
  };
  const equipment = () => ({ ownerId: randomUUID(), name: { en: 'x' }, quantity: 1 });
  const read = ({ id, version }: { id: string; version: number }) => ({ id, version });

  const coverage = async () =>
    graph.mutated(
      ...(['planNewsCoverage', await planned(), viewers.editor, 'coverage { id version }'] as const),
    );
  const planned = async () => ({ eventId: (await newEvent(graph)).id, medium: 'TEXT', dueAt: inHours(9) });
  const session = async () =>
    graph.mutated(
      'addEventSession',
      { eventId: (await newEvent(graph)).id, ...talk },
      viewers.eventManager,
      'session { id version }',
    );
  const assignment = async () =>
    graph.mutated(
      'assignNewsCoverage',
      { coverageId: (await coverage()).id, personId: randomUUID() },
      viewers.editor,
      'assignment { id version }',
    );

  const spending = async () => {
    const organisationId = randomUUID();
    const event = await newEvent(graph, { participants: [{ role: 'HOST', organisationId }] });
    return { eventId: event.id, organisationId, kind: 'VENUE', amountMinor: '1', purpose: 'x' };
  };

  const problem = async () => {
    const entered = ['enterInvestmentProject', { newProject: project() }, viewers.eventManager] as const;
    return {
      ...{ projectId: (await graph.mutated(...entered)).id, description: 'x' },
      ...{ ownerId: randomUUID(), dueOn: '2027-05-05' },
    };
  };
  const raised = async () =>
    read(
      await graph.mutated(
        'raiseInvestmentProblem',
        await problem(),
        viewers.eventManager,
        'problem { id version }',
      ),
    );

  return {
    raiseInvestmentProblem: problem,
    changeInvestmentProblem: raised,
    resolveInvestmentProblem: async () => ({ ...(await raised()), resolution: 'x' }),
    reopenInvestmentProblem: async () => {
      const done = ['resolveInvestmentProblem', { ...(await raised()), resolution: 'x' }] as const;
      const { id, version } = await graph.mutated(...done, viewers.eventManager, 'problem { id version }');
      return { id, version, reason: 'x' };
    },
    recordEventExpense: spending,
    reverseEventExpense: async () => {
      const spent = ['recordEventExpense', await spending(), viewers.eventManager, 'expense { id }'] as const;
      return { id: (await graph.mutated(...spent)).id, reason: 'x y z' };
    },
    createEvent: () => ({ code: `e-${randomUUID()}`, name: { en: 'x' }, kind: 'FORUM', dates: noon }),
    rescheduleEvent: async () => ({ ...read(await newEvent(graph)), dates: noon }),
    cancelEvent: async () => read(await newEvent(graph)),
    createCalendarLink: () => ({ purpose: 'x' }),
    revokeCalendarLink: async () => ({
      id: (await graph.mutated('createCalendarLink', { purpose: 'x' }, viewers.eventManager)).id,
    }),
    repeatEvent: async () => ({ ...read(await newEvent(graph)), rule: 'FREQ=WEEKLY;COUNT=2' }),
    moveEventOnline: async () => read(await newEvent(graph)),
    moveEventOnSite: async () => {
      const { id } = await newEvent(graph);
      await graph.mutated('moveEventOnline', { id, version: 1 }, viewers.eventManager);
      return { id, version: 2, reason: 'x' };
    },
    reinstateEvent: async () => {
      const { id } = await newEvent(graph);
      await graph.mutated('cancelEvent', { id, version: 1 }, viewers.eventManager);
      return { id, version: 2, reason: 'x' };
    },
    enterInvestmentProject: () => ({ newProject: project(), estimate: amount }),
    withdrawSigning: async () => {
      const input = { eventId, signedOn: '2024-05-20', amount, newProject: project() };
      const { id } = await graph.mutated('recordSigning', input, viewers.eventManager, 'signing { id }');
      return { id, reason: 'x' };
    },
    setFacilityRules: () => ({
      ...{ facilityId: randomUUID(), setupMinutes: 0, teardownMinutes: 0 },
      bookableHours: { weekdays: [1], opens: '08:00', closes: '22:00' },
    }),
    requestFacilityBookingSeries: () => ({ ...slot(), rule: 'FREQ=DAILY;COUNT=2' }),
    confirmFacilityBookingSeries: async () => ({ id: await series() }),
    rejectFacilityBookingSeries: async () => ({ id: await series(), reason: 'x' }),
    cancelFacilityBookingSeries: async () => ({ id: await series(), reason: 'x' }),
    addHallEquipment: () => equipment(),
    changeHallEquipment: async () => ({
      ...read(
        await graph.mutated(
          'addHallEquipment',
          equipment(),
          viewers.eventManager,
          'equipment { id version }',
        ),
      ),
      reason: 'x y z',
    }),
    closeFacility: () => ({ ...slot(), purpose: undefined, reason: 'x y z' }),
    liftHallClosure: async () => {
      const closing = { ...slot(), purpose: undefined, reason: 'x y z' };
      const closure = await graph.mutated(
        'closeFacility',
        closing,
        viewers.eventManager,
        'closure { id version }',
      );
      return { ...read(closure), reason: 'x y z' };
    },
    revertInvestmentProject: async () => {
      const { id } = await graph.mutated(
        'enterInvestmentProject',
        { newProject: project() },
        viewers.eventManager,
      );
      const step = { id, version: 1, to: 'WITHDRAWN' };
      await graph.mutated('advanceInvestmentProject', step, viewers.eventManager);
      return { id, version: 2, reason: 'x' };
    },
    changeFacilityBooking: async () => read(await held()),
    updateEvent: async () => read(await newEvent(graph)),
    setParticipants: async () => ({ ...read(await newEvent(graph)), participants: [] }),
    setEventVisibility: async () => ({ ...read(await newEvent(graph)), visibility: 'STAFF', reason: 'x' }),
    openEventRegistration: async () => {
      const { id } = await newEvent(graph);
      // One kind, which GraphQL makes a list of.
      const ticketKinds = { name: { en: 'x' } };
      return { eventId: id, capacity: 1, opensAt: inHours(1), closesAt: inHours(2), ticketKinds };
    },
    changeEventRegistration: async () => ({ id: (await desks.open()).id, version: 1, capacity: 9 }),
    addEventTicketKind: async () => ({
      ...{ eventId: (await desks.open()).id, ticketKind: { name: { en: 'x' } } },
    }),
    changeEventTicketKind: async () => ({ id: (await desks.open()).kinds[0], version: 1 }),
    issueEventVoucher: async () => ({ eventId: (await desks.open()).id, places: 1, expiresAt: inHours(2) }),
    revokeEventVoucher: async () => {
      const input = { eventId: (await desks.open()).id, places: 1, expiresAt: inHours(2) };
      const { id } = await graph.mutated('issueEventVoucher', input, viewers.eventManager);
      return { id, version: 1, reason: 'x' };
    },
    setMemberOpenings: async () => ({ id: (await desks.open()).id, version: 1, openings: [] }),
    redeemMembershipBenefit: async () => {
      const event = await desks.open();
      const as = reader();
      await desks.nameMembers(event.id, [{ organisationId: club, opensAt: inHours(-1) }]);
      const made = await desks.hold(event, as);
      return { ...read(made.thing), membershipPass: passOf(as.subject), membershipBenefitId: seat };
    },
    returnMembershipBenefit: async () => {
      const event = await desks.open();
      const as = reader();
      await desks.nameMembers(event.id, [{ organisationId: club, opensAt: inHours(-1) }]);
      await desks.hold(event, as, { membershipPass: passOf(as.subject), membershipBenefitId: seat });
      const [row] = await graph.sql('SELECT id, version FROM membership_redemptions WHERE event_id = $1', [
        event.id,
      ]);
      return { ...read(row), reason: 'x' };
    },
    holdEventPlaces: async () => {
      const { id, kinds } = await desks.open();
      return { eventId: id, ticketKindId: kinds[0] };
    },
    confirmEventRegistration: async () => ({
      ...(await registered()),
      name: 'x',
      phone: '123',
      hasAgreed: true,
    }),
    cancelEventRegistration: registered,
    checkInEventRegistration: async () => ({ eventId: (await desks.open()).id, code: 'x' }),
    undoEventCheckIn: async () => ({ ...(await registered()), reason: 'x' }),
    eraseEventRegistrant: registered,
    orderRegistrationErasure: () => ({ requestId: randomUUID(), recordIds: [] }),
    setSuperEvent: async () => read(await newEvent(graph)),
    recordSigning: () => ({ eventId, signedOn: '2024-05-20', amount, newProject: project() }),
    advanceInvestmentProject: async () => {
      const [{ id }] = await graph.sql(
        `INSERT INTO investment_projects (id, code, name) VALUES (gen_random_uuid(), 'p-' || gen_random_uuid(), '{"en": "x"}') RETURNING id`,
      );
      return { id, version: 1, to: 'WITHDRAWN' };
    },
    requestFacilityBooking: () => slot(),
    holdFacilityBooking: () => slot(),
    confirmFacilityBooking: async () => read(await held()),
    rejectFacilityBooking: async () => ({ ...read(await held()), reason: 'x' }),
    cancelFacilityBooking: async () => read(await held()),
    addEventSession: async () => ({ eventId: (await newEvent(graph)).id, ...talk }),
    changeEventSession: async () => read(await session()),
    moveEventSession: async () => ({ ...read(await session()), to: 'CANCELLED', reason: 'x' }),
    planNewsCoverage: planned,
    changeNewsCoverage: async () => read(await coverage()),
    dropNewsCoverage: async () => ({ ...read(await coverage()), reason: 'x' }),
    resumeNewsCoverage: async () => {
      const dropped = { ...read(await coverage()), reason: 'x' };
      return {
        ...read(await graph.mutated('dropNewsCoverage', dropped, viewers.editor, 'coverage { id version }')),
        reason: 'x',
      };
    },
    assignNewsCoverage: async () => ({ coverageId: (await coverage()).id, personId: randomUUID() }),
    changeNewsAssignment: async () => read(await assignment()),
    moveNewsAssignment: async () => ({ ...read(await assignment()), to: 'ACCEPTED' }),
  };
};
