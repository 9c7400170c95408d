import { type ExchangeStatement, refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

type Agreed = Pick<
  SyndicationSubscription,
  | 'agreementId'
  | 'giverId'
  | 'agreementUntil'
  | 'agreedSections'
  | 'agreedTags'
  | 'agreedLicence'
  | 'agreedCredit'
>;
type Parties = Pick<SyndicationSubscription, 'giverId' | 'organisationId' | 'territory'>;

const isBetween = ({ giverId, takerId, territories }: ExchangeStatement, parties: Parties): boolean =>
  giverId === parties.giverId &&
  takerId === parties.organisationId &&
  territories.includes(parties.territory);

/** What a proof of an agreement lets a partner take, as a subscription keeps it. @throws INVALID_INPUT for one that is none between the two */
export const requireAgreement = (
  { readExchange }: Pick<Transaction, 'readExchange'>,
  proof: string,
  parties: Parties,
): Agreed => {
  const agreement = readExchange(proof);
  if (!agreement || !isBetween(agreement, parties))
    throw refused(
      'INVALID_INPUT',
      'This proves no agreement in force by which the partner may take our stories there',
      ...['input', 'agreement'],
    );
  return {
    agreementId: agreement.agreementId,
    giverId: agreement.giverId,
    agreementUntil: new Date(agreement.until),
    agreedSections: [...agreement.sectionSlugs],
    agreedTags: [...agreement.tagSlugs],
    agreedLicence: agreement.licence,
    agreedCredit: agreement.creditLine,
  };
};
