import {
  refused,
  requireDate,
  requireEntries,
  requireFound,
  requireText,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { AnswerTourHandoverInput } from '../generated/resolvers.ts';
import { lockHandover } from './lock-handover.ts';
import type { TourHandover } from './tour-handover.entity.ts';

/** Writes down what travellers answered in writing; the last answer of each counts. */
export const answerTourHandover = async (
  tx: Transaction,
  input: AnswerTourHandoverInput,
): Promise<TourHandover> => {
  const { handover } = await lockHandover(tx, input);
  if (handover.status !== 'PROPOSED')
    throw refused('ILLEGAL_TRANSITION', `The handover is ${handover.status}`, 'input', 'id');
  const { id: handoverId, organisationId } = handover;
  const answers = await Promise.all(
    requireEntries(input.answers, 1, 200, 'input', 'answers').map(async (answer, index) => {
      const at = ['input', 'answers', String(index)];
      const { id: travellerId } = requireFound(
        await tx.travellers.load(answer.travellerId),
        ...[...at, 'travellerId'],
      );
      return {
        ...{ handoverId, organisationId, travellerId, isAgreed: answer.isAgreed },
        signedOn: requireDate(answer.signedOn ?? todayInShanghai(), ...at, 'signedOn'),
        reference: requireText(answer.reference, 100, ...at, 'reference'),
      };
    }),
  );
  if (new Set(answers.map(({ travellerId }) => travellerId)).size < answers.length)
    throw refused('INVALID_INPUT', 'Each traveller answers once', 'input', 'answers');
  for (const { travellerId } of answers)
    await tx.handoverAnswerRepository.delete({ handoverId, travellerId });
  await tx.handoverAnswerRepository.insert(answers);
  return revise(tx.handoverRepository, handover, {});
};
