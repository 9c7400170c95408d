import {
  lockVersion,
  mutate,
  optionalId,
  optionalText,
  refused,
  requireId,
  requireStep,
  requireText,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireFew } from '../input/check-list.ts';
import { optionalUrl } from '../input/check-url.ts';
import { creativeTransitions } from './creative-transitions.ts';

export const creativeMutations: Resolvers = {
  Mutation: {
    submitCreative: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ creativeRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const id = uuidv7();
        await creativeRepository.insert({
          id,
          organisationId,
          advertiserId: requireId(input.advertiserId, 'input', 'advertiserId'),
          title: requireText(input.title, 200, 'input', 'title'),
          kind: input.kind,
          assetId: optionalId(input.assetId, 'input', 'assetId'),
          landingUrl: optionalUrl(input.landingUrl, 'input', 'landingUrl'),
          submittedBy: viewer.subject!,
        });
        return { creative: await creativeRepository.findOneByOrFail({ id }) };
      }),
    reviewCreative: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ creativeRepository, reviewRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const { decision } = input;
        const creative = await lockVersion(creativeRepository, input);
        requireStep(creativeTransitions, creative.status, decision);
        const documents = requireFew(
          input.documents ?? [],
          decision === 'APPROVED' ? 1 : 0,
          20,
          'input',
          'documents',
        );
        const comment = optionalText(input.comment, 1000, 'input', 'comment');
        if (comment === null && decision === 'REJECTED')
          throw refused('INVALID_INPUT', 'Say why', 'input', 'comment');
        await reviewRepository.insert({
          id: uuidv7(),
          organisationId,
          creativeId: creative.id,
          decision,
          documents: documents.map((name, index) =>
            requireText(name, 200, 'input', 'documents', String(index)),
          ),
          comment,
          reviewer: viewer.subject!,
        });
        return { creative: await revise(creativeRepository, creative, { status: decision }) };
      }),
    resubmitCreative: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ creativeRepository, viewer }) => {
        ownCompany(viewer);
        const creative = await lockVersion(creativeRepository, input);
        requireStep(creativeTransitions, creative.status, 'PENDING');
        const { title, assetId, landingUrl } = input;
        const changes = {
          status: 'PENDING' as const,
          submittedBy: viewer.subject!,
          ...(title != null && { title: requireText(title, 200, 'input', 'title') }),
          ...(assetId != null && { assetId: requireId(assetId, 'input', 'assetId') }),
          ...(landingUrl != null && { landingUrl: optionalUrl(landingUrl, 'input', 'landingUrl') }),
        };
        return { creative: await revise(creativeRepository, creative, changes) };
      }),
  },
};
