import { type Module, monthRows } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { PaperSubscriptionGrowth } from './subscription-growth.entity.ts';

const net = ({ started, restarted, ended }: PaperSubscriptionGrowth): number => started + restarted - ended;

const resolvers: Resolvers = {
  Organisation: {
    paperSubscriptionGrowth: forStaffOfOrganisation(
      'FINANCE',
      async ({ id }, { months }, { companies, growth }) =>
        (await companies.load(id)) && monthRows(growth, id, months),
    ),
  },
  PaperSubscriptionGrowth: {
    net,
    held: (row) => row.heldBefore + net(row),
  },
};

export const subscriptionGrowth: Module = { resolvers: [resolvers] };
