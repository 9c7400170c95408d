import { cny, mutation } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileDeliveryComplaint } from './file-delivery-complaint.ts';
import { fileOutletComplaint } from './file-outlet-complaint.ts';
import { resolveDeliveryComplaint } from './resolve-delivery-complaint.ts';

export const deliveryComplaintResolvers: Resolvers = {
  Query: {
    deliveryComplaint: (_, { id }, { complaints }) => complaints.load(id),
    deliveryComplaints: forAudience('HEADQUARTERS', (_, page, { complaintRepository }) =>
      complaintRepository.page(page),
    ),
  },
  Mutation: {
    fileDeliveryComplaint: mutation('complaint', fileDeliveryComplaint),
    fileOutletComplaint: mutation('complaint', fileOutletComplaint),
    resolveDeliveryComplaint: mutation('complaint', resolveDeliveryComplaint),
  },
  DeliveryComplaint: {
    __resolveReference: ({ id }, { complaints }) => complaints.load(id),
    subscription: forStaffOf('FINANCE', ({ subscriptionId }, _, { subscriptions }) =>
      subscriptionId ? subscriptions.load(subscriptionId) : null,
    ),
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    said: forStaffOf('STAFF', async ({ id }, { purpose }, { wordsOfComplaints, personalData }) => {
      const words = await wordsOfComplaints.load(id);
      if (!words) return null;
      const value = { entity: 'DeliveryComplaint', id, field: 'said', value: words.said, mask: () => '***' };
      return personalData.show(value, purpose);
    }),
    route: ({ routeId }, _, { routes }) => (routeId ? routes.load(routeId) : null),
    carrierCharge: ({ carrierChargeMinor }) => cny(carrierChargeMinor),
  },
};
