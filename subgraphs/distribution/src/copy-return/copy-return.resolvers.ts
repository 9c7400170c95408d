import { allow, mutate, refused, requireBetween, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const mostLines = 200;

export const copyReturn: Resolvers = {
  Mutation: {
    recordReturns: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const plan = requireFound(await tx.issuePlans.load(input.planId), 'input', 'planId');
        if (input.lines.length < 1 || input.lines.length > mostLines)
          throw refused('INVALID_INPUT', `Name 1 to ${mostLines} lines`, 'input', 'lines');
        const organisationId = organisationOf(tx.viewer);
        const rows = input.lines.map(async ({ outletId, copies, reason }, line) => {
          const outlet = requireFound(
            await tx.outlets.load(outletId),
            'input',
            'lines',
            String(line),
            'outletId',
          );
          return {
            id: uuidv7(),
            organisationId,
            planId: plan.id,
            outletId: outlet.id,
            copies: requireBetween(copies, 1, 1_000_000, 'input', 'lines', String(line), 'copies'),
            reason: reason ?? 'UNSOLD',
          };
        });
        await tx.copyReturnRepository.insert(await Promise.all(rows));
        return { plan: (await tx.issuePlanRepository.byIds([plan.id]))[0] ?? null };
      }),
  },
  CopyReturn: {
    outlet: ({ outletId }, _, { outlets }) => outlets.load(outletId),
  },
};
