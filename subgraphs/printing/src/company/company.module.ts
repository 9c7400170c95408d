import { type Module, userError } from '@media-graph/subgraph';
import { CountPartnerEntity, PrintingFiguresEntity, PrintingProfileEntity } from './company.entity.ts';
import { companyResolvers } from './company.resolvers.ts';
import { noWorks } from './no-works.ts';

export const company: Module = {
  resolvers: [companyResolvers],
  entities: [PrintingProfileEntity, PrintingFiguresEntity, CountPartnerEntity],
  constraintErrors: {
    count_partners_company: noWorks,
    count_partners_another: userError(
      'INVALID_INPUT',
      'A works is no partner of itself',
      ...['input', 'partnerIds'],
    ),
  },
};
