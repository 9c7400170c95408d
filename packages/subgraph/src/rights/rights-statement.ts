import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether an asset may be published on a channel, as the subgraph of the assets found it. */
export type RightsVerdict = {
  readonly assetId: string;
  readonly channelId: string;
  /** Why not; empty where it may. */
  readonly reasons: readonly string[];
  /** The first instant at which the answer is the other one, ISO 8601; null where there is none. */
  readonly until: string | null;
};

/** What the subgraph of the assets says to the one that publishes, by way of a client that cannot change it. */
export type RightsStatement = {
  /** When it was made, and from when on it holds; ISO 8601. */
  readonly madeAt: string;
  readonly from: string;
  readonly verdicts: readonly RightsVerdict[];
};

/** A key that everybody may read, for local runs and tests, whose pictures are all made up. */
export const madeUpRightsKey = 'the rights key of pictures that are made up';

const macOf = (key: string, body: string): Buffer =>
  createHmac('sha256', key).update(`rights statement\n${body}`).digest();

/** @param key shared by the two subgraphs, at least 32 characters; nobody else can write what `readRightsStatement` takes */
export const writeRightsStatement = (key: string, statement: RightsStatement): string => {
  const body = Buffer.from(JSON.stringify(statement)).toString('base64url');
  return `${body}.${macOf(key, body).toString('base64url')}`;
};

/** @returns null for whatever was not written with the key, or was changed since */
export const readRightsStatement = (key: string, signed: string): RightsStatement | null => {
  const [body = '', mac = '', ...rest] = signed.split('.');
  const [given, right] = [Buffer.from(mac, 'base64url'), macOf(key, body)];
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString());
};
