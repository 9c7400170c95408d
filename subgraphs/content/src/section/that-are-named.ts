import { toHans, toHant } from '@media-graph/chinese/convert-script';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Keeps what has a text in its name, in either Chinese script or in English; nothing is asked without one. */
export const thatAreNamed = <Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  text: string | null | undefined,
): SelectQueryBuilder<Row> =>
  text == null
    ? rows
    : rows.andWhere(
        `EXISTS (SELECT FROM jsonb_each_text(jsonb_strip_nulls(row.name)) AS name, unnest(CAST(:texts AS text[])) AS text
          WHERE position(lower(text) IN lower(name.value)) > 0)`,
        { texts: [...new Set([text, toHans(text), toHant(text)])] },
      );
