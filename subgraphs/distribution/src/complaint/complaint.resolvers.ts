import { allow, cny, lockVersion, mutate, revise, takeStep } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { changesOf } from './change-complaint.ts';
import { complaintTransitions } from './complaint-transitions.ts';
import { fileComplaint } from './file-complaint.ts';

export const complaint: Resolvers = {
  Query: {
    complaint: (_, { id }, { complaints }) => complaints.load(id),
    complaints: (_, { first, after, ...filter }, { complaintRepository }) =>
      complaintRepository.page(filter, { first, after }),
  },
  Mutation: {
    fileComplaint: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        return { complaint: await fileComplaint(input, tx) };
      }),
    resolveComplaint: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const complaint = await lockVersion(tx.complaintRepository, input);
        const status = takeStep(complaintTransitions, complaint.status, input.step);
        const changes = await changesOf(complaint, input, tx);
        return { complaint: await revise(tx.complaintRepository, complaint, { status, ...changes }) };
      }),
  },
  Complaint: {
    __resolveReference: ({ id }, { complaints }) => complaints.load(id),
    subscription: ({ subscriptionId }, _, { viewer, subscriptions }) => {
      staffOr(viewer, 'finance');
      return subscriptions.load(subscriptionId);
    },
    route: ({ routeId }, _, { routes }) => (routeId ? routes.load(routeId) : null),
    carrierCharge: ({ carrierChargeMinor }) => cny(carrierChargeMinor),
  },
};
