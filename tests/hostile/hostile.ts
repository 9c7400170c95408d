import { bytesOfHttp, slowBytes } from './cases/bytes-of-http.ts';
import { documents } from './cases/documents.ts';
import { doubles } from './cases/doubles.ts';
import { framing } from './cases/framing.ts';
import { mixtures } from './cases/mixtures.ts';
import { otherRoutes } from './cases/other-routes.ts';
import { passedThroughPaths } from './cases/passed-through.ts';
import { requests } from './cases/requests.ts';
import { tokens } from './cases/tokens.ts';
import { variables } from './cases/variables.ts';
import type { Send } from './send.ts';

/** A kind of bad request, how it is sent, and what is answered to it. */
export type Hostile = readonly [kind: string, send: Send, told: RegExp];

export const hostile: readonly Hostile[] = [
  ...bytesOfHttp,
  ...framing,
  ...requests,
  ...mixtures,
  ...doubles,
  ...documents,
  ...variables,
  ...tokens,
  ...otherRoutes,
  ...passedThroughPaths,
];

export const slow: readonly Hostile[] = slowBytes;
