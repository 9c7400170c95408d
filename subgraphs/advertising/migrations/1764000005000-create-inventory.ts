import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardTable } from './guard-table.ts';

/** What can be sold: areas of newspaper pages, digital units by day, faces of outdoor sites with the frames of their loop. */
export class CreateInventory1764000005000 implements MigrationInterface {
  readonly name = 'CreateInventory1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ad_slots (
        ${businessColumns('ad_slots')},
        issue_id uuid NOT NULL,
        issue_date date NOT NULL,
        page text NOT NULL CONSTRAINT ad_slots_page CHECK (page ~ '^[A-Z][0-9]{1,2}$'),
        section_id uuid,
        size text NOT NULL,
        -- On the grid of a broadsheet page, 8 columns by 12 rows, counted from 1.
        column_span int4range NOT NULL CONSTRAINT ad_slots_columns CHECK (column_span <@ '[1,9)' AND NOT isempty(column_span)),
        row_span int4range NOT NULL CONSTRAINT ad_slots_rows CHECK (row_span <@ '[1,13)' AND NOT isempty(row_span)),
        CONSTRAINT ad_slots_size CHECK (
          (upper(column_span) - lower(column_span), upper(row_span) - lower(row_span)) = CASE size
            WHEN 'FULL_PAGE' THEN (8, 12) WHEN 'HALF_PAGE' THEN (8, 6) WHEN 'STRIP' THEN (8, 3)
            WHEN 'FRONT_EAR' THEN (3, 2) WHEN 'CLASSIFIED' THEN (2, 2) END),
        CONSTRAINT ad_slots_size_known CHECK (size IN ('FULL_PAGE', 'HALF_PAGE', 'STRIP', 'FRONT_EAR', 'CLASSIFIED')),
        CONSTRAINT ad_slots_once UNIQUE (issue_id, page, column_span, row_span)
      );
      CREATE INDEX ad_slots_by_issue ON ad_slots (issue_id, page, id);
      CREATE INDEX ad_slots_by_own_day ON ad_slots (organisation_id, issue_date);
      CREATE INDEX ad_slots_by_size ON ad_slots (organisation_id, size, issue_date, page, id);
      ${guardTable({ table: 'ad_slots', entity: 'AdSlot', reach: 'FIGURES', staff: 'INSERT' })}

      CREATE TABLE digital_avails (
        ${businessColumns('digital_avails')},
        product_id uuid NOT NULL,
        on_date date NOT NULL,
        capacity bigint NOT NULL CONSTRAINT digital_avails_capacity CHECK (capacity BETWEEN 0 AND 10000000000),
        taken bigint NOT NULL DEFAULT 0 CONSTRAINT digital_avails_not_exceeded CHECK (taken BETWEEN 0 AND capacity),
        CONSTRAINT digital_avails_product
          FOREIGN KEY (organisation_id, product_id) REFERENCES products (organisation_id, id),
        CONSTRAINT digital_avails_once UNIQUE (product_id, on_date)
      );
      ${guardTable({ table: 'digital_avails', entity: 'DigitalAvail', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      CREATE TABLE outdoor_faces (
        ${businessColumns('outdoor_faces')},
        code text NOT NULL CONSTRAINT outdoor_faces_code_shape CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 60),
        name jsonb NOT NULL CONSTRAINT outdoor_faces_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        frames int NOT NULL CONSTRAINT outdoor_faces_frames CHECK (frames BETWEEN 1 AND 60),
        width_cm int NOT NULL CONSTRAINT outdoor_faces_width CHECK (width_cm BETWEEN 10 AND 100000),
        height_cm int NOT NULL CONSTRAINT outdoor_faces_height CHECK (height_cm BETWEEN 10 AND 100000),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT outdoor_faces_code_unique UNIQUE (organisation_id, code)
      );
      CREATE INDEX outdoor_faces_by_code ON outdoor_faces (code, id);
      ${guardTable({ table: 'outdoor_faces', entity: 'OutdoorFace', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outdoor_faces, digital_avails, ad_slots');
  }
}
