import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdPackageEntity } from './ad-package.entity.ts';
import { adPackageResolvers } from './ad-package.resolvers.ts';

export const adPackage: Module = {
  resolvers: [adPackageResolvers],
  entities: [AdPackageEntity],
  constraintErrors: {
    packages_company: noCompany,
    packages_order: userError('NOT_FOUND', 'There is no such order', 'input', 'orderId'),
    lines_package_together: userError(
      'ILLEGAL_TRANSITION',
      'The lines of a package are booked together (bookAdPackage), or the package is dissolved',
    ),
    lines_package_stays: userError(
      'ILLEGAL_TRANSITION',
      'A package keeps its lines when it is booked, and none of them is cancelled before',
    ),
  },
};
