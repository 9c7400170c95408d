import { randomBytes, randomUUID } from 'node:crypto';
import { searchVector } from '@media-graph/chinese/search-vector';
import { seedId } from '@media-graph/subgraph';
import type { TestSubgraph } from '@media-graph/testing';

type Columns = {
  status?: 'DRAFT' | 'RELEASED' | 'WITHDRAWN';
  /** Slug of an organisation. */
  owner?: string;
  eventId?: string;
  personId?: string;
  title?: string;
  creditLine?: string | null;
  altText?: string | null;
  metadata?: object;
  embargoedUntil?: Date | null;
};

/** Puts an asset into the database whose file is nowhere; answers its id. */
export const addAsset = async (
  { sql }: Pick<TestSubgraph, 'sql'>,
  {
    status = 'RELEASED',
    owner = 'dongjiang-pictures',
    eventId,
    personId,
    title = 'A picture',
    creditLine = 'Somebody',
    altText = 'Something',
    metadata = {},
    embargoedUntil = null,
  }: Columns = {},
): Promise<string> => {
  const id = randomUUID();
  const sha256 = randomBytes(32).toString('hex');
  await sql(
    `INSERT INTO media_assets (id, kind, status, owner_id, event_id, person_id, title, alt_text, credit_line, uploaded_by,
       sha256, stored_as, mime_type, size_in_bytes, width, height, original_metadata, search_vector,
       embargoed_until)
     VALUES ($1, 'IMAGE', $2, $3, $4, $5, $6, $7, $8, 'test', $9, $10, 'image/jpeg', 1000, 3000, 2000, $11, $12::tsvector,
       $13)`,
    [
      id,
      status,
      seedId('Organisation', owner),
      eventId ?? null,
      personId ?? null,
      JSON.stringify({ zhHant: title }),
      altText && JSON.stringify({ en: altText }),
      creditLine,
      sha256,
      `originals/${sha256.slice(0, 2)}/${sha256}.jpg`,
      JSON.stringify(metadata),
      searchVector(title),
      embargoedUntil,
    ],
  );
  return id;
};
