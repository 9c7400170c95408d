/** Row policies of a table of figures by channel: the institute and its programs write, others read what they may. */
export const countersSql = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ${table} TO insights_reader, insights_headquarters;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO insights_staff, insights_counter;
  CREATE POLICY ${table}_institute ON ${table} TO insights_staff USING ((SELECT viewer_counts()));
  CREATE POLICY ${table}_own ON ${table} FOR SELECT TO insights_staff USING (channel_id IN (SELECT id FROM audience_channels));
  CREATE POLICY ${table}_headquarters ON ${table} FOR SELECT TO insights_headquarters USING (true);
  CREATE POLICY ${table}_counter ON ${table} TO insights_counter USING (true);`;

const counts = ['reads', 'readers', 'read_seconds', 'likes', 'looks', 'shares', 'comments'];
const columns = counts.map((name) => `${name} bigint NOT NULL DEFAULT 0`).join(', ');

/** Facts by month, and what they come to: by day, channel and section, and by month and article. */
export const factTablesSql = `
  CREATE TABLE audience_facts (
    day date NOT NULL,
    channel_id uuid NOT NULL,
    -- None: of a section's own pages, or of the channel itself, such as its front and its followers.
    article_id uuid,
    -- Where the article stood on the day.
    section_id uuid,
    -- None: of the whole day.
    hour smallint CONSTRAINT audience_facts_hour CHECK (hour BETWEEN 0 AND 23),
    is_lead boolean NOT NULL DEFAULT false,
    ${columns},
    followers bigint,
    platform_index float8,
    delivery_no bigint NOT NULL,
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT audience_facts_counted CHECK (least(${counts.join(', ')}, followers) >= 0 AND readers <= reads),
    CONSTRAINT audience_facts_of_channel CHECK (coalesce(article_id, section_id) IS NULL OR (followers IS NULL AND platform_index IS NULL)),
    CONSTRAINT audience_facts_of_article CHECK (article_id IS NOT NULL OR NOT is_lead)
  ) PARTITION BY RANGE (day);
  CREATE UNIQUE INDEX audience_facts_once ON audience_facts (day, channel_id, coalesce(article_id, section_id), hour) NULLS NOT DISTINCT;
  CREATE INDEX audience_facts_by_article ON audience_facts (article_id, day) WHERE article_id IS NOT NULL;
  ${countersSql('audience_facts')}

  -- A month's partition is made when its first row comes, beside whatever is written into others.
  CREATE FUNCTION open_audience_month(of date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      first date := date_trunc('month', of);
      name text := 'audience_facts_' || to_char(first, 'YYYY_MM');
    BEGIN
      IF to_regclass(name) IS NOT NULL THEN RETURN; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('open_audience_month', 0));
      IF to_regclass(name) IS NOT NULL THEN RETURN; END IF;
      EXECUTE format('CREATE TABLE %I (LIKE audience_facts INCLUDING ALL)', name);
      EXECUTE format('ALTER TABLE audience_facts ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, first, first + interval '1 month');
    END $$;

  CREATE TABLE audience_days (
    day date NOT NULL, channel_id uuid NOT NULL, section_id uuid, ${columns},
    followers bigint, platform_index float8, facts bigint NOT NULL, is_synthetic boolean NOT NULL,
    CONSTRAINT audience_days_once UNIQUE NULLS NOT DISTINCT (day, channel_id, section_id)
  );
  CREATE INDEX audience_days_by_section ON audience_days (section_id, day);
  CREATE INDEX audience_days_by_channel ON audience_days (channel_id, day);
  ${countersSql('audience_days')}

  CREATE TABLE audience_article_months (
    month date NOT NULL, channel_id uuid NOT NULL, article_id uuid NOT NULL, section_id uuid, ${columns},
    facts bigint NOT NULL, is_synthetic boolean NOT NULL,
    CONSTRAINT audience_article_months_once UNIQUE NULLS NOT DISTINCT (month, article_id, channel_id, section_id)
  );
  ${countersSql('audience_article_months')}`;

const changedRows = (rows: string, sign: 1 | -1): string => `
  SELECT day, date_trunc('month', day)::date AS month, channel_id, article_id, section_id, ${sign} AS facts, is_synthetic,
    ${counts.map((name) => `${sign} * ${name} AS ${name}`).join(', ')} FROM ${rows}`;

/** Adds to a table of sums; in the order of its key, so that two statements wait for each other and never in a ring. */
const addUp = (table: string, key: string, changed: string): string => `
  INSERT INTO ${table} AS sums (${key}, ${counts.join(', ')}, facts, is_synthetic)
    SELECT ${key}, ${counts.map((name) => `sum(${name})`).join(', ')}, sum(facts), bool_or(is_synthetic)
    FROM (${changed}) AS changed ${table === 'audience_days' ? '' : 'WHERE article_id IS NOT NULL'} GROUP BY ${key} ORDER BY ${key}
    ON CONFLICT (${key}) DO UPDATE SET ${counts.map((name) => `${name} = sums.${name} + excluded.${name}`).join(', ')},
      facts = sums.facts + excluded.facts, is_synthetic = sums.is_synthetic OR excluded.is_synthetic;`;

const rollUp = (operation: 'insert' | 'update' | 'delete'): string => {
  const rows = [
    ...(operation === 'delete' ? [] : [changedRows('new_rows', 1)]),
    ...(operation === 'insert' ? [] : [changedRows('old_rows', -1)]),
  ].join(' UNION ALL ');
  const transitions = [
    ...(operation === 'delete' ? [] : ['NEW TABLE AS new_rows']),
    ...(operation === 'insert' ? [] : ['OLD TABLE AS old_rows']),
  ].join(' ');
  const countedTwice = `
    IF EXISTS (
      SELECT FROM new_rows fact LEFT JOIN counted_days counted USING (channel_id, day)
      WHERE greatest(${counts.join(', ')}) > 0 AND counted.is_hourly IS DISTINCT FROM (hour IS NOT NULL)
    ) THEN RAISE 'a day is counted by the hour or as a whole' USING ERRCODE = 'check_violation', CONSTRAINT = 'audience_facts_counted_once';
    END IF;`;
  return `
  CREATE FUNCTION audience_facts_${operation}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      ${operation === 'delete' ? '' : countedTwice}
      ${addUp('audience_days', 'day, channel_id, section_id', rows)}
      ${addUp('audience_article_months', 'month, article_id, channel_id, section_id', rows)}
      UPDATE audience_days sums SET followers = level.followers, platform_index = level.platform_index
        FROM (
          SELECT DISTINCT ON (touched.channel_id, touched.day) touched.channel_id, touched.day, fact.followers, fact.platform_index
          FROM (SELECT DISTINCT channel_id, day FROM (${rows}) AS changed WHERE coalesce(article_id, section_id) IS NULL) AS touched
          LEFT JOIN audience_facts fact ON fact.day = touched.day AND fact.channel_id = touched.channel_id AND coalesce(fact.article_id, fact.section_id) IS NULL
          ORDER BY touched.channel_id, touched.day, fact.hour DESC NULLS FIRST
        ) AS level
        WHERE sums.day = level.day AND sums.channel_id = level.channel_id AND sums.section_id IS NULL;
      ${
        operation === 'insert'
          ? ''
          : `DELETE FROM audience_days sums USING (SELECT DISTINCT channel_id, day FROM old_rows) AS touched
        WHERE sums.channel_id = touched.channel_id AND sums.day = touched.day AND sums.facts = 0;
      DELETE FROM audience_article_months sums USING (SELECT DISTINCT article_id, date_trunc('month', day)::date AS month FROM old_rows) AS touched
        WHERE sums.article_id = touched.article_id AND sums.month = touched.month AND sums.facts = 0;`
      }
      RETURN NULL;
    END $$;
  CREATE TRIGGER audience_facts_${operation} AFTER ${operation.toUpperCase()} ON audience_facts
    REFERENCING ${transitions} FOR EACH STATEMENT EXECUTE FUNCTION audience_facts_${operation}();`;
};

/** Sums follow the facts within the statement that changes these, whoever makes it. */
export const rollUpSql = (['insert', 'update', 'delete'] as const).map(rollUp).join('\n');
