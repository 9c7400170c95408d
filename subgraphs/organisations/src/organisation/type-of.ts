import type { Business, Organisation, OrganisationKind } from './organisation.entity.ts';

const typeOfKind = {
  PRESS_GROUP: 'PressGroup',
  APP: 'NewsApp',
  INSTITUTE: 'Institute',
  PICTURE_AGENCY: 'PictureAgency',
  ALLIANCE: 'Alliance',
  CLUB: 'Club',
  COMPANY: 'Company',
  RETAIL: 'Retailer',
  CENTRE: 'Centre',
  ACADEMY: 'Academy',
  OUTSIDE_BODY: 'OutsideBody',
} as const satisfies Record<OrganisationKind, string>;

const typeOfBusiness = {
  PRINTING: 'PrintingCompany',
  DISTRIBUTION: 'DistributionCompany',
  ADVERTISING: 'AdvertisingCompany',
  TRAVEL: 'TravelCompany',
} as const satisfies Record<Business, string>;

/** Every GraphQL type that an organisation can have. */
export const organisationTypes = [...Object.values(typeOfKind), ...Object.values(typeOfBusiness)];

export type OrganisationType = (typeof organisationTypes)[number];

/** The GraphQL type of an organisation. */
export const typeOf = ({ kind, business }: Pick<Organisation, 'kind' | 'business'>): OrganisationType =>
  business ? typeOfBusiness[business] : typeOfKind[kind];
