import { lockVersion, mutate, refused, revise } from '@media-graph/subgraph';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireFew } from '../input/check-list.ts';
import { statusNow } from '../line/status-now.ts';
import { checkAssignments } from './assign-creatives.ts';

export const assignmentMutations: Resolvers = {
  Mutation: {
    assignCreatives: (_, { input }, context, info) =>
      mutate(
        context,
        info.fieldName,
        input,
        async ({ viewer, lineRepository, assignmentRepository, ...tables }) => {
          const organisationId = ownCompany(viewer);
          const line = await lockVersion(lineRepository, { id: input.lineId, version: input.version });
          if (!['DRAFT', 'RESERVED'].includes(statusNow(line)))
            throw refused(
              'ILLEGAL_TRANSITION',
              'Creatives are assigned before a line is booked',
              'input',
              'lineId',
            );
          const assignments = requireFew(input.assignments, 1, 20, 'input', 'assignments');
          checkAssignments(assignments);
          const order = await tables.orders.load(line.orderId);
          const account = await tables.accounts.load(order!.accountId);
          const creatives = await Promise.all(
            assignments.map(({ creativeId }) => tables.creatives.load(creativeId)),
          );
          if (creatives.some((creative) => creative?.advertiserId !== account?.advertiserId))
            throw refused('NOT_FOUND', "The order's advertiser has no such creative", 'input', 'assignments');
          await assignmentRepository.delete({ lineId: line.id });
          await assignmentRepository.insert(
            assignments.map(({ creativeId, sov }) => ({
              lineId: line.id,
              creativeId,
              organisationId,
              sov: sov ?? null,
            })),
          );
          return { line: await revise(lineRepository, line, {}) };
        },
      ),
  },
};
