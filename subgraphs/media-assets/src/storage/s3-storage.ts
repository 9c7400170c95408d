import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Storage } from './storage.ts';

type Options = {
  readonly bucket: string;
  readonly endpoint?: string | undefined;
  /** Holds what is on its way, and a copy of each file that was asked for: pictures are read and sent from there. */
  readonly local: Storage;
};

/** Keeps files in a bucket of S3 or of a server that speaks its language; credentials as the AWS SDK finds them. */
export const s3Storage = ({ bucket: Bucket, endpoint, local }: Options): Storage => {
  const client = new S3Client(endpoint === undefined ? {} : { endpoint, forcePathStyle: true });

  const fetchCopy = async (name: string): Promise<string | null> => {
    const file = join(await local.incoming(), randomUUID());
    try {
      const { Body, ContentType } = await client.send(new GetObjectCommand({ Bucket, Key: name }));
      await pipeline(Body as Readable, createWriteStream(file));
      await local.keep(name, file, ContentType ?? 'application/octet-stream');
      return local.find(name);
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    } finally {
      await rm(file, { force: true });
    }
  };

  return {
    incoming: local.incoming,
    resumable: local.resumable,
    keep: async (name, file, contentType) => {
      const Body = createReadStream(file);
      const params = { Bucket, Key: name, Body, ContentType: contentType };
      await new Upload({ client, params }).done();
      await local.keep(name, file, contentType);
    },
    find: async (name) => (await local.find(name)) ?? fetchCopy(name),
    remove: async (name) => {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix: name }))
        for (const { Key } of Contents)
          if (Key === name || Key?.startsWith(`${name}/`))
            await client.send(new DeleteObjectCommand({ Bucket, Key }));
      await local.remove(name);
    },
  };
};
