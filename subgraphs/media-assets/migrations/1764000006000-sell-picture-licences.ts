import { auditSql, dropMasterDataSql, masterDataSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sellers = ['media_assets_staff', 'media_assets_desk'];
const clientsTable = { takenBy: [['picture_licences', 'client_id']] } as const;

/** Rows of whoever licenses pictures: its own see and write them, headquarters reads. */
const ofLicensorSql = (table: string, grants: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ${table} TO media_assets_reader, media_assets_headquarters;
  GRANT ${grants} ON ${table} TO ${sellers.join(', ')};
  CREATE POLICY ${table}_headquarters ON ${table} FOR SELECT TO media_assets_headquarters USING (true);
  ${sellers
    .map(
      (role) =>
        `CREATE POLICY ${table}_${role} ON ${table} TO ${role} USING (organisation_id = (SELECT viewer_organisation()));`,
    )
    .join('\n  ')}`;

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const clientsAre = 'media_assets_reader, media_assets_staff';
const ownClient = `client_id IN (SELECT id FROM picture_clients WHERE registered_id = (SELECT viewer_organisation()))`;

/** Whom a picture agency licenses pictures to, for how long and for how much, and what was fetched. */
export class SellPictureLicences1764000006000 implements MigrationInterface {
  readonly name = 'SellPictureLicences1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE picture_clients (
        ${versionedColumnsSql('picture_clients')},
        organisation_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT picture_clients_name_length CHECK (char_length(name) BETWEEN 1 AND 200),
        registered_id uuid,
        CONSTRAINT picture_clients_name_unique UNIQUE (organisation_id, name)
      );
      CREATE UNIQUE INDEX picture_clients_registered_once ON picture_clients (registered_id, organisation_id)
        WHERE registered_id IS NOT NULL;
      ${auditSql('picture_clients', 'PictureClient')}
      ${ofLicensorSql('picture_clients', 'SELECT, INSERT, UPDATE')}
      CREATE POLICY picture_clients_self ON picture_clients FOR SELECT TO ${clientsAre}
        USING (registered_id = (SELECT viewer_organisation()));

      CREATE TABLE picture_licences (
        ${versionedColumnsSql('picture_licences')},
        organisation_id uuid NOT NULL,
        client_id uuid NOT NULL CONSTRAINT picture_licences_client_fkey REFERENCES picture_clients,
        number text NOT NULL CONSTRAINT picture_licences_number_form CHECK (number ~ '^[0-9A-Z-]{3,30}$'),
        terms text NOT NULL CONSTRAINT picture_licences_terms_length CHECK (char_length(terms) BETWEEN 1 AND 2000),
        territories text[] NOT NULL CONSTRAINT picture_licences_territories_few CHECK (cardinality(territories) <= 50),
        is_exclusive boolean NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        offered_until date NOT NULL,
        credit_line text NOT NULL CONSTRAINT picture_licences_credit_length CHECK (char_length(credit_line) BETWEEN 1 AND 200),
        fee_minor bigint NOT NULL CONSTRAINT picture_licences_fee_not_negative CHECK (fee_minor >= 0),
        quoted_by text NOT NULL,
        accepted_at timestamptz(3),
        accepted_by text,
        withdrawn_at timestamptz(3),
        revoked_at timestamptz(3),
        is_refunded boolean NOT NULL DEFAULT false,
        status_reason text CONSTRAINT picture_licences_reason_length CHECK (char_length(status_reason) BETWEEN 3 AND 500),
        status_by text,
        CONSTRAINT picture_licences_number_unique UNIQUE (organisation_id, number),
        CONSTRAINT picture_licences_term CHECK (ends_on >= starts_on),
        CONSTRAINT picture_licences_one_way CHECK (accepted_at IS NULL OR withdrawn_at IS NULL),
        CONSTRAINT picture_licences_revoked_after CHECK (revoked_at IS NULL OR accepted_at IS NOT NULL),
        CONSTRAINT picture_licences_refund_of_revoked CHECK (NOT is_refunded OR revoked_at IS NOT NULL)
      );
      CREATE INDEX picture_licences_by_creation ON picture_licences (organisation_id, created_at DESC, id DESC);
      CREATE INDEX picture_licences_by_client ON picture_licences (client_id, created_at DESC, id DESC);
      CREATE INDEX picture_licences_by_end ON picture_licences (ends_on, id);
      ${auditSql('picture_licences', 'PictureLicence')}
      ${ofLicensorSql('picture_licences', 'SELECT, INSERT, UPDATE')}
      CREATE POLICY picture_licences_client ON picture_licences FOR SELECT TO ${clientsAre} USING (${ownClient});

      CREATE TABLE picture_licence_lines (
        id uuid CONSTRAINT picture_licence_lines_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        licence_id uuid NOT NULL CONSTRAINT picture_licence_lines_licence_fkey REFERENCES picture_licences,
        asset_id uuid NOT NULL CONSTRAINT picture_licence_lines_asset_fkey REFERENCES media_assets,
        fee_minor bigint NOT NULL CONSTRAINT picture_licence_lines_fee_not_negative CHECK (fee_minor >= 0),
        CONSTRAINT picture_licence_lines_once UNIQUE (licence_id, asset_id)
      );
      CREATE INDEX picture_licence_lines_by_asset ON picture_licence_lines (asset_id);
      ${ofLicensorSql('picture_licence_lines', 'SELECT, INSERT')}
      CREATE POLICY picture_licence_lines_client ON picture_licence_lines FOR SELECT TO ${clientsAre}
        USING (licence_id IN (SELECT id FROM picture_licences WHERE ${ownClient}));

      -- Of two licences of a picture that hold on one day in one place neither is exclusive. Whoever accepts waits for
      -- whoever accepts another of the same picture.
      CREATE FUNCTION keep_exclusive() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM media_assets WHERE id IN (SELECT asset_id FROM picture_licence_lines WHERE licence_id = NEW.id)
            ORDER BY id FOR UPDATE;
          IF EXISTS (
            SELECT FROM picture_licence_lines own
            JOIN picture_licence_lines line ON line.asset_id = own.asset_id AND line.licence_id <> own.licence_id
            JOIN picture_licences other ON other.id = line.licence_id
            WHERE own.licence_id = NEW.id AND other.accepted_at IS NOT NULL AND other.revoked_at IS NULL
              AND (other.is_exclusive OR NEW.is_exclusive)
              AND other.starts_on <= NEW.ends_on AND other.ends_on >= NEW.starts_on
              AND (other.territories = '{}' OR NEW.territories = '{}' OR other.territories && NEW.territories)
          ) THEN RAISE EXCEPTION 'the picture is licensed exclusively'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'picture_licences_exclusive'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER picture_licences_exclusive BEFORE UPDATE ON picture_licences FOR EACH ROW
        WHEN (NEW.accepted_at IS NOT NULL AND NEW.revoked_at IS NULL) EXECUTE FUNCTION keep_exclusive();

      CREATE FUNCTION keep_quote() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (OLD.organisation_id, OLD.client_id, OLD.number, OLD.terms, OLD.territories, OLD.is_exclusive, OLD.starts_on,
              OLD.ends_on, OLD.offered_until, OLD.credit_line, OLD.fee_minor)
            IS DISTINCT FROM
             (NEW.organisation_id, NEW.client_id, NEW.number, NEW.terms, NEW.territories, NEW.is_exclusive, NEW.starts_on,
              NEW.ends_on, NEW.offered_until, NEW.credit_line, NEW.fee_minor)
          THEN RAISE EXCEPTION 'what was quoted stays: quote anew'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER picture_licences_quoted BEFORE UPDATE ON picture_licences
        FOR EACH ROW EXECUTE FUNCTION keep_quote();

      CREATE TABLE picture_sales (
        id uuid CONSTRAINT picture_sales_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        licence_id uuid NOT NULL CONSTRAINT picture_sales_licence_fkey REFERENCES picture_licences,
        client_id uuid NOT NULL CONSTRAINT picture_sales_client_fkey REFERENCES picture_clients,
        asset_id uuid NOT NULL CONSTRAINT picture_sales_asset_fkey REFERENCES media_assets,
        person_id uuid,
        creator_name text,
        sold_on date NOT NULL,
        fee_minor bigint NOT NULL
      );
      CREATE INDEX picture_sales_by_day ON picture_sales (organisation_id, sold_on DESC, id DESC);
      CREATE INDEX picture_sales_by_asset ON picture_sales (asset_id, sold_on DESC, id DESC);
      ${ofLicensorSql('picture_sales', 'SELECT, INSERT')}

      CREATE TABLE media_downloads (
        id uuid CONSTRAINT media_downloads_pkey PRIMARY KEY,
        asset_id uuid NOT NULL CONSTRAINT media_downloads_asset_fkey REFERENCES media_assets,
        licence_id uuid CONSTRAINT media_downloads_licence_fkey REFERENCES picture_licences,
        organisation_id uuid DEFAULT viewer_organisation(),
        downloaded_by text NOT NULL DEFAULT viewer_subject(),
        downloaded_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX media_downloads_by_asset ON media_downloads (asset_id, downloaded_at DESC, id DESC);
      ALTER TABLE media_downloads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON media_downloads TO media_assets_headquarters;
      GRANT SELECT, INSERT ON media_downloads TO media_assets_reader, media_assets_staff, media_assets_desk;
      CREATE POLICY media_downloads_desk ON media_downloads TO media_assets_desk USING (true) WITH CHECK (true);
      CREATE POLICY media_downloads_headquarters ON media_downloads FOR SELECT TO media_assets_headquarters USING (true);
      CREATE POLICY media_downloads_own ON media_downloads TO media_assets_staff USING (EXISTS (
        SELECT FROM media_assets asset WHERE asset.id = asset_id AND asset.owner_id = (SELECT viewer_organisation())));
      -- Clients see no leases, and are refused what one denies everywhere.
      CREATE POLICY media_leases_denials ON media_leases FOR SELECT TO CURRENT_USER USING (true);
      CREATE FUNCTION media_asset_is_denied(asset uuid) RETURNS boolean
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT count(*) FILTER (WHERE access IN ('DENY_USE', 'DENY_SYNDICATION')) > 0
            AND count(*) FILTER (WHERE access = 'OVERRIDE') = 0
          FROM media_leases WHERE asset_id = asset AND channel_ids = '{}' AND ended_at IS NULL
            AND starts_at <= now() AND coalesce(ends_at > now(), true)
        $$;
      -- Whoever has no right of its own fetches under a licence that holds.
      CREATE POLICY media_downloads_licensed ON media_downloads FOR INSERT TO ${clientsAre} WITH CHECK (EXISTS (
        SELECT FROM picture_licence_lines line JOIN picture_licences licence ON licence.id = line.licence_id
        WHERE line.asset_id = media_downloads.asset_id AND licence.id = media_downloads.licence_id AND licence.${ownClient}
          AND licence.accepted_at IS NOT NULL AND licence.revoked_at IS NULL
          AND ${today} BETWEEN licence.starts_on AND licence.ends_on
          AND NOT media_asset_is_denied(media_downloads.asset_id)));
      ${masterDataSql('picture_clients', clientsTable)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dropMasterDataSql('picture_clients', clientsTable)}
      DROP TABLE media_downloads, picture_sales, picture_licence_lines, picture_licences, picture_clients;
      DROP FUNCTION keep_exclusive, keep_quote, media_asset_is_denied;
      DROP POLICY media_leases_denials ON media_leases;
    `);
  }
}
