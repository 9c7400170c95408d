import {
  optionalText,
  refused,
  requireEntries,
  requireStep,
  requireText,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReviewAdCreativeInput } from '../generated/resolvers.ts';
import type { AdCreative } from './creative.entity.ts';
import { creativeTransitions } from './creative-transitions.ts';

/** Approves a creative by its papers, or rejects it with the reason; the database keeps those who submitted it out. */
export const reviewAdCreative = async (
  tx: Transaction,
  input: ReviewAdCreativeInput,
): Promise<AdCreative> => {
  const creative = await lockOwn(tx.viewer, tx.creativeRepository, input);
  const decision = requireStep(creativeTransitions, creative.status, input.decision, 'input', 'decision');
  const papers = decision === 'APPROVED' ? 1 : 0;
  const documents = requireEntries(input.documents!, papers, 20, 'input', 'documents');
  const comment = optionalText(input.comment, 1000, 'input', 'comment');
  if (comment === null && decision === 'REJECTED')
    throw refused('INVALID_INPUT', 'Say why', 'input', 'comment');
  await tx.reviewRepository.insert({
    id: uuidv7(),
    organisationId: creative.organisationId,
    creativeId: creative.id,
    decision,
    documents: documents.map((name, index) => requireText(name, 200, 'input', 'documents', String(index))),
    comment,
    reviewer: tx.viewer.subject!,
  });
  return revise(tx.creativeRepository, creative, { status: decision });
};
