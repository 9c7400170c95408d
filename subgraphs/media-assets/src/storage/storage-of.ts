import { z } from 'zod';
import { fileStorage } from './file-storage.ts';
import type { Storage } from './storage.ts';

/** The variables that say where files lie. */
export const storageEnvironment = {
  /** The folder of the files; with S3, of what is on its way and of local copies. */
  ASSETS_DIR: z.string().min(1),
  /** A bucket takes the files instead of the folder. The region and the credentials are the AWS SDK's own variables. */
  ASSETS_S3_BUCKET: z.string().min(3).optional(),
  /** Of an S3 server other than Amazon's. */
  ASSETS_S3_ENDPOINT: z.url().optional(),
};

export type StorageConfig = {
  readonly ASSETS_DIR: string;
  readonly ASSETS_S3_BUCKET?: string | undefined;
  readonly ASSETS_S3_ENDPOINT?: string | undefined;
};

export const storageOf = async ({
  ASSETS_DIR,
  ASSETS_S3_BUCKET: bucket,
  ASSETS_S3_ENDPOINT: endpoint,
}: StorageConfig): Promise<Storage> => {
  const local = fileStorage(ASSETS_DIR);
  if (bucket === undefined) return local;
  // Loaded only where it is used: the SDK takes a third of a second and 30 MB.
  const { s3Storage } = await import('./s3-storage.ts');
  return s3Storage({ bucket, endpoint, local });
};
