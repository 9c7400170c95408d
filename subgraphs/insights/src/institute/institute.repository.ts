import type { EntityManager } from 'typeorm';
import { InstituteEntity } from './institute.entity.ts';

export const instituteRepository = (manager: EntityManager) =>
  manager.getRepository(InstituteEntity).extend({
    ofOrganisations(organisationIds: readonly string[]) {
      return this.createQueryBuilder('row')
        .where('row.organisationId = ANY(:organisationIds)', { organisationIds })
        .getMany();
    },
    /** Organisations whose staff see figures: institutes, and those who run a channel. */
    counting(organisationIds: readonly string[]): Promise<{ organisationId: string }[]> {
      return this.query(
        `SELECT organisation_id AS "organisationId" FROM institutes WHERE organisation_id = ANY($1)
         UNION SELECT organisation_id FROM audience_channels WHERE organisation_id = ANY($1)`,
        [organisationIds],
      );
    },
  });
