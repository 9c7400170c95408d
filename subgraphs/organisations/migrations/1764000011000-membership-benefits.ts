import {
  auditSql,
  dropMasterDataSql,
  masterDataSql,
  ownRowsSql,
  versionedColumnsSql,
} from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = 'organisations_staff, organisations_staff_editor';
const everyone = `organisations_reader, organisations_editor, ${staff}, organisations_headquarters, organisations_keeper`;
const own = 'SELECT id FROM people WHERE account = (SELECT viewer_subject())';

/** What members of a tier are given at events, and that people see what they are members of themselves. */
export class MembershipBenefits1764000011000 implements MigrationInterface {
  readonly name = 'MembershipBenefits1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership_tiers ADD CONSTRAINT membership_tiers_of_organisation UNIQUE (id, organisation_id);
      CREATE TABLE membership_benefits (
        ${versionedColumnsSql('membership_benefits')},
        organisation_id uuid NOT NULL,
        tier_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT membership_benefits_kind_known
          CHECK (kind IN ('FREE_SEAT', 'DISCOUNT', 'EARLY_REGISTRATION')),
        name jsonb NOT NULL CONSTRAINT membership_benefits_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        yearly_allowance int CONSTRAINT membership_benefits_allowance CHECK (yearly_allowance BETWEEN 1 AND 366),
        discount_percent int CONSTRAINT membership_benefits_discount CHECK (discount_percent BETWEEN 1 AND 100),
        days_before int CONSTRAINT membership_benefits_days CHECK (days_before BETWEEN 1 AND 90),
        CONSTRAINT membership_benefits_tier FOREIGN KEY (tier_id, organisation_id) REFERENCES membership_tiers (id, organisation_id),
        CONSTRAINT membership_benefits_of_kind CHECK ((kind = 'DISCOUNT') = (discount_percent IS NOT NULL)
          AND (kind = 'EARLY_REGISTRATION') = (days_before IS NOT NULL))
      );
      CREATE INDEX membership_benefits_by_tier ON membership_benefits (tier_id, id);
      ${auditSql('membership_benefits', 'MembershipBenefit')}
      ${ownRowsSql('membership_benefits', {
        staff: [staff, 'SELECT, INSERT, UPDATE'],
        askers: everyone.split(', '),
        readers: [],
      })}
      GRANT INSERT, UPDATE ON membership_benefits TO organisations_headquarters;
      CREATE POLICY membership_benefits_headquarters ON membership_benefits TO organisations_headquarters USING (true);
      CREATE POLICY membership_benefits_public ON membership_benefits FOR SELECT TO ${everyone} USING (true);
      ${masterDataSql('membership_benefits')}

      CREATE POLICY memberships_own ON memberships FOR SELECT TO ${everyone} USING (member_person_id = (${own}));
      CREATE POLICY membership_terms_own ON membership_terms FOR SELECT TO ${everyone} USING (
        membership_id = ANY (ARRAY(SELECT id FROM memberships WHERE member_person_id = (${own}))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY membership_terms_own ON membership_terms;
      DROP POLICY memberships_own ON memberships;
      ${dropMasterDataSql('membership_benefits')}
      DROP TABLE membership_benefits;
      ALTER TABLE membership_tiers DROP CONSTRAINT membership_tiers_of_organisation;
    `);
  }
}
