import { type EntityManager, In } from 'typeorm';
import { AdvertisingProfileEntity } from './company.entity.ts';

export const companyRepository = (manager: EntityManager) =>
  manager.getRepository(AdvertisingProfileEntity).extend({
    /** With the organisation's id as `id`. */
    async byOrganisations(ids: readonly string[]) {
      const companies = await this.findBy({ organisationId: In(ids) });
      return companies.map((company) => ({ ...company, id: company.organisationId }));
    },
  });
