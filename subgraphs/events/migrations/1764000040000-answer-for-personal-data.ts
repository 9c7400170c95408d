import { dropPersonKeeperSql, personKeeperSql, phoneFiguresSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keeper of personal data answers for who registered for events. */
export class AnswerForPersonalData1764000040000 implements MigrationInterface {
  readonly name = 'AnswerForPersonalData1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${personKeeperSql('events')}
      CREATE POLICY event_registrations_keeper ON event_registrations TO events_keeper USING (true);
      CREATE POLICY registrants_keeper ON registrants TO events_keeper USING (true);
      GRANT UPDATE (subject, version, updated_at) ON event_registrations TO events_keeper;
      GRANT DELETE ON registrants TO events_keeper;
      -- Of events that the keeper does not see as well.
      CREATE FUNCTION event_is_over(event uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT coalesce(status = 'CANCELLED' OR last_date < (now() AT TIME ZONE 'Asia/Shanghai')::date AND last_date > '-infinity', false)
        FROM events WHERE id = event
      $$;
      REVOKE EXECUTE ON FUNCTION event_is_over FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION event_is_over TO events_keeper;
      -- The figures of a telephone number, without the country code of the mainland.
      ${phoneFiguresSql}
      CREATE INDEX registrants_by_phone ON registrants (phone_figures(phone));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX registrants_by_phone;
      DROP FUNCTION phone_figures, event_is_over;
      DROP POLICY registrants_keeper ON registrants;
      DROP POLICY event_registrations_keeper ON event_registrations;
      ${dropPersonKeeperSql}
    `);
  }
}
