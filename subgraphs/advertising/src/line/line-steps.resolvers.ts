import { lockVersion, mutate, optionalText, refused, revise, todayInShanghai } from '@media-graph/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { ownCompany } from '../business/reach.ts';
import type { Context } from '../context.ts';
import type { AdLineStatus, Resolvers, StepLineInput } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { type LineStep, stepFrom } from './line-transitions.ts';
import { statusNow } from './status-now.ts';

/** Throws when the line's days do not allow the step. */
const requireDay = ({ startsOn, endsOn }: AdLine, step: LineStep): void => {
  if (step === 'start' && todayInShanghai() < startsOn)
    throw refused('ILLEGAL_TRANSITION', `The line starts on ${startsOn}`, 'input', 'id');
  if (step === 'finish' && todayInShanghai() < endsOn)
    throw refused(
      'ILLEGAL_TRANSITION',
      `The line ends on ${endsOn}: stop it to end it before`,
      'input',
      'id',
    );
};

const needsReason = (from: AdLineStatus, step: LineStep): boolean =>
  step === 'decline' || step === 'stop' || (step === 'cancel' && from === 'IN_FLIGHT');

const take =
  (step: LineStep) =>
  (_: unknown, { input }: { input: StepLineInput }, context: Context, info: GraphQLResolveInfo) =>
    mutate(context, info.fieldName, input, async ({ lineRepository, viewer }) => {
      const organisationId = ownCompany(viewer);
      await lineRepository.lockSales(organisationId);
      const line = await lockVersion(lineRepository, input);
      const status = stepFrom(statusNow(line), step);
      requireDay(line, step);
      const reason = optionalText(input.reason, 500, 'input', 'reason');
      if (reason === null && needsReason(line.status, step))
        throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
      await revise(lineRepository, line, { status, reservedUntil: null, stateChangeReason: reason });
      // The database has released what the line held, and reckoned what it now costs.
      return { line: await lineRepository.findOneByOrFail({ id: line.id }) };
    });

export const lineSteps: Resolvers = {
  Mutation: {
    cancelLine: take('cancel'),
    resetLine: take('reset'),
    declineLine: take('decline'),
    startLine: take('start'),
    pauseLine: take('pause'),
    stopLine: take('stop'),
    finishLine: take('finish'),
  },
};
