import {
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { RegistryError } from '../registry-error.ts';
import type { Store } from './store.ts';

/** It is there already, is another one by now, is not there, or another one writes it at this moment. */
const hasLost = (error: unknown): boolean =>
  error instanceof S3ServiceException && [404, 409, 412].includes(error.$metadata.httpStatusCode ?? 0);

/** Puts it under a condition. @returns whether that was met */
const putIf = async (put: Promise<unknown>): Promise<boolean> => {
  try {
    await put;
    return true;
  } catch (error) {
    if (hasLost(error)) return false;
    throw new RegistryError(`The bucket cannot be written: ${(error as Error).message}`);
  }
};

/**
 * A registry in a bucket of S3, or of a server that speaks its language and knows conditional writes. The region, the
 * address of another server (`AWS_ENDPOINT_URL_S3`) and the credentials are found as the AWS SDK finds them.
 *
 * @param address `s3://bucket`, or `s3://bucket/folder`
 */
export const s3Store = (address: string): Store => {
  const { hostname: Bucket, pathname } = new URL(address);
  const prefix = pathname.replace(/^\/|\/$/g, '');
  const keyOf = (path: string): string => (prefix ? `${prefix}/${path}` : path);
  // By path, for another server has seldom a name for each bucket.
  const client = new S3Client({ forcePathStyle: true });
  const put = (path: string, Body: string, condition: { IfNoneMatch: '*' } | { IfMatch: string }) =>
    putIf(client.send(new PutObjectCommand({ Bucket, Key: keyOf(path), Body, ...condition })));

  return {
    get: async (path) => {
      try {
        const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(path) }));
        return { text: await Body!.transformToString(), etag: ETag! };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw new RegistryError(`${path} cannot be read from the bucket: ${(error as Error).message}`);
      }
    },
    putNew: (path, text) => put(path, text, { IfNoneMatch: '*' }),
    swap: (path, text, etag) => put(path, text, { IfMatch: etag }),
    list: async (folder) => {
      const paths: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket, Prefix: keyOf(`${folder}/`), ContinuationToken }),
        );
        for (const { Key } of page.Contents ?? []) paths.push(Key!.slice(prefix ? prefix.length + 1 : 0));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
      return paths.sort();
    },
  };
};
