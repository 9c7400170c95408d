import { mutation, todayInShanghai } from '@media-graph/subgraph';
import type { ExchangeAgreementStatus, Resolvers } from '../generated/resolvers.ts';
import { activateExchangeAgreement } from './activate-exchange-agreement.ts';
import { amendExchangeAgreement } from './amend-exchange-agreement.ts';
import { changeExchangeAgreement } from './change-exchange-agreement.ts';
import { draftExchangeAgreement } from './draft-exchange-agreement.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { exchangeProofOf } from './exchange-proof-of.ts';
import { reinstateExchangeAgreement } from './reinstate-exchange-agreement.ts';
import { resumeExchangeDraft } from './resume-exchange-draft.ts';
import { terminateExchangeAgreement } from './terminate-exchange-agreement.ts';
import { withdrawExchangeDraft } from './withdraw-exchange-draft.ts';

const statusOf = ({ status, endsOn }: ExchangeAgreement): ExchangeAgreementStatus =>
  status === 'ACTIVE' && endsOn <= todayInShanghai() ? 'ENDED' : status;

export const exchangeAgreementResolvers: Resolvers = {
  Query: {
    exchangeAgreement: (_, { id }, { exchangeAgreements }) => exchangeAgreements.load(id),
    exchangeAgreements: (_, page, { exchangeAgreementRepository }) => exchangeAgreementRepository.page(page),
  },
  Mutation: {
    draftExchangeAgreement: mutation('agreement', draftExchangeAgreement),
    changeExchangeAgreement: mutation('agreement', changeExchangeAgreement),
    activateExchangeAgreement: mutation('agreement', activateExchangeAgreement),
    amendExchangeAgreement: mutation('agreement', amendExchangeAgreement),
    terminateExchangeAgreement: mutation('agreement', terminateExchangeAgreement),
    reinstateExchangeAgreement: mutation('agreement', reinstateExchangeAgreement),
    withdrawExchangeDraft: mutation('agreement', withdrawExchangeDraft),
    resumeExchangeDraft: mutation('agreement', resumeExchangeDraft),
  },
  ExchangeAgreement: {
    __resolveReference: ({ id }, { exchangeAgreements }) => exchangeAgreements.load(id),
    alliance: ({ organisationId }, _, { organisations }) => organisations.load(organisationId),
    giver: ({ giverId }, _, { organisations }) => organisations.load(giverId),
    taker: ({ takerId }, _, { organisations }) => organisations.load(takerId),
    amends: ({ amendsId }, _, { exchangeAgreements }) =>
      amendsId === null ? null : exchangeAgreements.load(amendsId),
    status: statusOf,
    isInForce: async ({ id }, _, { endsOfExchanges }) => (await endsOfExchanges.load(id)) !== null,
    proof: exchangeProofOf,
  },
};
