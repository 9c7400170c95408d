import {
  isId,
  refused,
  requireEntries,
  requireFound,
  requireId,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RecordSigningInput } from '../generated/resolvers.ts';
import { readEstimate } from '../money-estimate/read-estimate.ts';
import { projectToSign } from './project-to-sign.ts';
import type { Signing } from './signing.entity.ts';

/** An event that is cancelled at the same time is seen by one of the two. */
const checkEvent = async ({ eventRepository }: Transaction, id: string): Promise<void> => {
  const found = isId(id) ? await eventRepository.lockForSigning(id) : null;
  if (requireFound(found, 'input', 'eventId').status === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'Nothing is signed at a cancelled event', 'input', 'eventId');
};

const checkIncrement = async (
  { signingRepository }: Transaction,
  projectId: string,
  isIncrement: boolean,
): Promise<void> => {
  const isSigned = await signingRepository.isSigned(projectId);
  if (isSigned === isIncrement) return;
  throw isSigned
    ? refused(
        'DUPLICATE',
        'The project has its first signing already; what comes later is an increment',
        ...['input', 'isIncrement'],
      )
    : refused(
        'INVALID_INPUT',
        'Before an increment there must be a first signing',
        ...['input', 'isIncrement'],
      );
};

/** Records a signing, and takes a project under negotiation to SIGNED. */
export const recordSigning = async (tx: Transaction, input: RecordSigningInput): Promise<Signing> => {
  requireManager(tx.viewer);
  const { eventId, signedOn } = input;
  const isIncrement = input.isIncrement!;
  const amount = readEstimate(input.amount, 'input', 'amount');
  if (signedOn < '1949-10-01' || signedOn > todayInShanghai())
    throw refused('INVALID_INPUT', 'A signing is recorded once it has taken place', 'input', 'signedOn');
  const parties = requireEntries(input.partyIds ?? [], 0, 50, 'input', 'partyIds').map((id, index) =>
    requireId(id, 'input', 'partyIds', String(index)),
  );
  await checkEvent(tx, eventId);
  const project = await projectToSign(tx, input);
  if (project.isFund !== (amount.basis === 'FUND_SIZE'))
    throw refused(
      'INVALID_INPUT',
      'The amount of a fund has the basis FUND_SIZE, and only that of a fund',
      ...['input', 'amount', 'basis'],
    );
  await checkIncrement(tx, project.id, isIncrement);

  const id = uuidv7();
  await tx.signingRepository.insert({
    ...{ id, eventId, projectId: project.id, isFund: project.isFund, partyIds: [...new Set(parties)] },
    ...{ signedOn, amount, isIncrement, isSynthetic: input.isSynthetic! },
  });
  if (project.status === 'NEGOTIATING') {
    await tx.statusChangeRepository.enter(project, 'SIGNED', null);
    await revise(tx.projectRepository, project, { status: 'SIGNED' });
  }
  return tx.signingRepository.findOneByOrFail({ id });
};
