import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdAccountEntity, AdvertiserContactEntity, AdvertiserEntity } from './advertiser.entity.ts';
import { advertiserResolvers } from './advertiser.resolvers.ts';

export const advertiser: Module = {
  resolvers: [advertiserResolvers],
  entities: [AdvertiserEntity, AdvertiserContactEntity, AdAccountEntity],
  constraintErrors: {
    advertiser_contacts_company: noCompany,
    accounts_company: noCompany,
    advertisers_company: noCompany,
    advertisers_registered_once: userError(
      'DUPLICATE',
      'This body is a customer already',
      ...['input', 'registeredId'],
    ),
    advertiser_contacts_phone: userError(
      'INVALID_INPUT',
      'This is not a telephone number',
      ...['input', 'contacts', 'phone'],
    ),
    advertiser_contacts_email: userError(
      'INVALID_INPUT',
      'This is not an address',
      ...['input', 'contacts', 'email'],
    ),
    accounts_advertiser: userError('NOT_FOUND', 'There is no such advertiser', 'input', 'advertiserId'),
    accounts_pair_once: userError(
      'DUPLICATE',
      'There is an account of this buyer for the advertiser',
      ...['input', 'buyer'],
    ),
  },
};
