import { createHash } from 'node:crypto';

/** 2024-01-01 in milliseconds: the time inside every demonstration id. */
const epoch = Date.UTC(2024, 0, 1);

/**
 * The id of a thing of the demonstration, the same in every database: `seedId('Organisation', 'printing')`. It has
 * the shape of a UUIDv7, so that subgraphs can refer to each other's things before any of them is there.
 */
export const seedId = (type: string, slug: string): string => {
  const bytes = createHash('sha256').update(`${type} ${slug}`).digest().subarray(0, 16);
  bytes.writeUIntBE(epoch, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/**
 * SQL for `seedId(type, 'scale-' || number)`: the ids of the large synthetic sets, the same in every subgraph.
 *
 * @param number an SQL expression of an integer, such as `n` of a generate_series
 */
export const scaleIdSql = (type: string, number: string): string => `(
  SELECT ('018cc251f4007' || substr(digest, 14, 3) || translate(substr(digest, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab')
    || substr(digest, 18, 15))::uuid
  FROM (SELECT encode(sha256(convert_to('${type} scale-' || (${number}), 'UTF8')), 'hex') AS digest) AS hashed)`;
