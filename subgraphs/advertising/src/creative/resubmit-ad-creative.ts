import { optionalUrl, requireId, requireStep, requireText, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ResubmitAdCreativeInput } from '../generated/resolvers.ts';
import type { AdCreative } from './creative.entity.ts';
import { creativeTransitions } from './creative-transitions.ts';

/** Brings a rejected creative back for review; what is left out stays as it was. */
export const resubmitAdCreative = async (
  tx: Transaction,
  input: ResubmitAdCreativeInput,
): Promise<AdCreative> => {
  const creative = await lockOwn(tx.viewer, tx.creativeRepository, input);
  const status = requireStep(creativeTransitions, creative.status, 'PENDING', 'input', 'id');
  const { title, text, assetId, landingUrl } = input;
  return revise(tx.creativeRepository, creative, {
    status,
    submittedBy: tx.viewer.subject!,
    ...(title != null && { title: requireText(title, 200, 'input', 'title') }),
    ...(text != null && { text: requireText(text, 2000, 'input', 'text') }),
    ...(assetId != null && { assetId: requireId(assetId, 'input', 'assetId') }),
    ...(landingUrl != null && { landingUrl: optionalUrl(landingUrl, 'input', 'landingUrl') }),
  });
};
