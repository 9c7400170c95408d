import { given, optionalId, optionalUrl, requireId, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SubmitAdCreativeInput } from '../generated/resolvers.ts';
import type { AdCreative } from './creative.entity.ts';

/** Hands a creative in for review. */
export const submitAdCreative = async (
  tx: Transaction,
  input: SubmitAdCreativeInput,
): Promise<AdCreative> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  await tx.creativeRepository.insert({
    id,
    organisationId,
    advertiserId: requireId(input.advertiserId, 'input', 'advertiserId'),
    title: requireText(input.title, 200, 'input', 'title'),
    kind: input.kind,
    text: given(input.text, (text) => requireText(text, 2000, 'input', 'text')) ?? null,
    assetId: optionalId(input.assetId, 'input', 'assetId'),
    landingUrl: optionalUrl(input.landingUrl, 'input', 'landingUrl'),
    submittedBy: tx.viewer.subject!,
  });
  return tx.creativeRepository.findOneByOrFail({ id });
};
