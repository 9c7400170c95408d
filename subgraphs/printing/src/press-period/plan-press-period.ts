import { requireFound, requireId, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PlanPressPeriodInput } from '../generated/resolvers.ts';
import type { PressPeriod } from './press-period.entity.ts';
import { readPeriod } from './read-period.ts';

/** Enters when a press is maintained, or when a crew is there. */
export const planPressPeriod = async (tx: Transaction, input: PlanPressPeriodInput): Promise<PressPeriod> => {
  const organisationId = ownCompany(tx.viewer);
  const pressId = requireId(input.pressId, 'input', 'pressId');
  const press = requireFound(await tx.presses.load(pressId), 'input', 'pressId');
  const id = uuidv7();
  await tx.pressPeriodRepository.insert({
    ...{ id, organisationId, pressId: press.id, kind: input.kind },
    ...readPeriod(input.startsAt, input.endsAt),
    note: requireText(input.note, 200, 'input', 'note'),
  });
  return tx.pressPeriodRepository.findOneByOrFail({ id });
};
