// What the month's page shows, as SQL that somebody would write who knows every database: one statement for each, but
// for newspapers, whose issues come first. $1 and $2 are the month and the one that it is held against.

const books = `
  SELECT json_agg(json_build_object('month', month, 'accrued', accrued, 'invoiced', invoiced, 'received', received, 'cost', cost)) FROM (
    SELECT to_char(day, 'YYYY-MM') AS month, sum(accrued_minor) AS accrued, sum(invoiced_minor) AS invoiced,
      sum(received_minor) AS received, sum(cost_minor) AS cost
    FROM company_entries
    WHERE organisation_id = company.id AND day <= (now() AT TIME ZONE 'Asia/Shanghai')::date
      AND (day >= ($1 || '-01')::date AND day < ($1 || '-01')::date + interval '1 month'
        OR day >= ($2 || '-01')::date AND day < ($2 || '-01')::date + interval '1 month')
    GROUP BY 1) AS months`;

const sectionCounts = (month: string): string => `
  SELECT count(DISTINCT article.id)::int AS articles, count(DISTINCT asset.asset_id)::int AS pictures
  FROM articles article LEFT JOIN article_assets asset ON asset.article_id = article.id
  WHERE article.section_id = section.id AND article.status IN ('PUBLISHED', 'CORRECTED') AND article.visible_from <= now()
    AND article.listed_at >= (${month} || '-01')::timestamp AT TIME ZONE 'Asia/Shanghai'
    AND article.listed_at < ((${month} || '-01')::timestamp + interval '1 month') AT TIME ZONE 'Asia/Shanghai'`;

export const sections = `
  SELECT section.id, section.slug, section.name, now_.articles, now_.pictures, then_.articles AS other_articles, then_.pictures AS other_pictures
  FROM sections section, LATERAL (${sectionCounts('$1')}) AS now_, LATERAL (${sectionCounts('$2')}) AS then_ ORDER BY position`;

export const issues = `
  SELECT id, issue_date, edition FROM newspaper_issues
  WHERE publication_code = 'hzrb' AND issue_date >= ($1 || '-01')::date AND issue_date < ($1 || '-01')::date + interval '1 month' AND $2 <> ''
  ORDER BY issue_date DESC`;

export const reads = `
  SELECT section_id, sum(reads)::bigint AS reads FROM audience_days
  WHERE day >= ($1 || '-01')::date AND day < ($1 || '-01')::date + interval '1 month' AND section_id IS NOT NULL AND $2 <> '' GROUP BY 1`;

export const totalReads = `
  SELECT reads, reads::float8 / nullif(before, 0) - 1 AS change FROM (
    SELECT sum(reads) FILTER (WHERE day >= ($1 || '-01')::date) AS reads, sum(reads) FILTER (WHERE day < ($1 || '-01')::date) AS before
    FROM audience_days WHERE day >= ($2 || '-01')::date AND day < ($1 || '-01')::date + interval '1 month') AS months`;

const advertising = `
  SELECT (SELECT json_agg(json_build_object('id', section_id, 'month', month, 'booked', booked)) FROM (
      SELECT section_id, to_char(on_date, 'YYYY-MM') AS month, sum(booked_minor) AS booked FROM revenue_entries
      WHERE on_date >= ($1 || '-01')::date AND on_date < ($1 || '-01')::date + interval '1 month'
        OR on_date >= ($2 || '-01')::date AND on_date < ($2 || '-01')::date + interval '1 month' GROUP BY 1, 2) AS revenue) AS revenue,
    (SELECT count(placement.id)::float8 / nullif(count(*), 0) FROM ad_slots slot
      LEFT JOIN placements placement ON placement.slot_id = slot.id AND placement.state = 'SOLD'
      WHERE issue_date >= ($1 || '-01')::date AND issue_date < ($1 || '-01')::date + interval '1 month') AS "sellThrough",
    (${books}) AS books FROM (SELECT organisation_id AS id FROM advertising_companies) AS company`;

const printing = `
  SELECT coalesce(closed.good_copies, printed.good_copies)::bigint AS "goodCopies",
    coalesce(closed.waste_copies, printed.waste_copies)::float8
      / nullif(coalesce(closed.good_copies + closed.waste_copies, printed.good_copies + printed.waste_copies), 0) AS "wasteRate", (${books}) AS books
  FROM (SELECT organisation_id AS id FROM printing_companies) AS company
  LEFT JOIN printing_months closed ON closed.organisation_id = company.id AND closed.month = $1,
  LATERAL (
    SELECT sum(good_copies) AS good_copies, sum(waste_startup + waste_running) AS waste_copies FROM press_runs
    WHERE organisation_id = company.id AND gross_copies > 0 AND ended_at >= ($1 || '-01')::timestamp AT TIME ZONE 'Asia/Shanghai'
      AND ended_at < (($1 || '-01')::timestamp + interval '1 month') AT TIME ZONE 'Asia/Shanghai') AS printed`;
export const printed =
  'SELECT issue_id, sum(good_copies)::int AS good FROM issue_prints WHERE issue_id = ANY ($1) GROUP BY 1';

const distribution = `
  SELECT coalesce(counted.net, reported.gross_copies - reported.returned_copies)::bigint AS "netCirculation",
    coalesce(counted.on_time, reported.runs_on_time)::float8 / nullif(coalesce(counted.runs, reported.runs), 0) AS "onTimeRate", (${books}) AS books
  FROM (SELECT organisation_id AS id FROM company_profiles) AS company
  LEFT JOIN monthly_figures reported ON reported.organisation_id = company.id AND reported.month = $1,
  LATERAL (
    SELECT sum(total_draw - returned_copies - undelivered_copies - undelivered_route_copies) AS net, sum(driven.runs) AS runs, sum(driven.on_time) AS on_time FROM issue_plans plan,
      LATERAL (SELECT count(*) AS runs, count(*) FILTER (WHERE completed_at <= deadline_at) AS on_time FROM delivery_runs
        WHERE plan_id = plan.id AND status = 'COMPLETED') AS driven
    WHERE plan.organisation_id = company.id AND issue_id IS NOT NULL
      AND issue_date >= ($1 || '-01')::date AND issue_date < ($1 || '-01')::date + interval '1 month') AS counted`;
export const distributed = `
  SELECT issue_id, sum(total_draw)::int AS draw, sum(total_draw - returned_copies - undelivered_copies - undelivered_route_copies - short_copies - short_route_copies)::int AS net FROM issue_plans WHERE issue_id = ANY ($1) GROUP BY 1`;

const travel = `
  SELECT coalesce(reported.travellers, counted.travellers)::int AS travellers,
    coalesce(reported.travellers::float8 / nullif(reported.capacity, 0), counted.travellers::float8 / nullif(counted.capacity, 0)) AS "loadFactor",
    (${books}) AS books
  FROM (SELECT organisation_id AS id FROM travel_agencies) AS company
  LEFT JOIN travel_months reported ON reported.organisation_id = company.id AND reported.month = $1,
  LATERAL (
    SELECT sum(seats_taken) AS travellers, sum(capacity) FILTER (WHERE cancelled_on IS NULL) AS capacity FROM departures
    WHERE organisation_id = company.id AND status IN ('DEPARTED', 'COMPLETED', 'SETTLED')
      AND departs_on >= ($1 || '-01')::date AND departs_on < ($1 || '-01')::date + interval '1 month') AS counted`;

export const names = `
  SELECT slug, name FROM organisations WHERE slug IN ('printing', 'distribution', 'huibao-advertising', 'huizhou-daily-travel') AND $1 <> $2`;

export const figures = { printing, distribution, advertising, travel };
