import { pino } from 'pino';
import { describeError } from './describe-error.ts';
import { type LogDestination, logDestination } from './log-destination.ts';

export type Log = pino.Logger;

type Options = {
  readonly level?: string | undefined;
  /** What is running; stands in every entry. */
  readonly release?: string | undefined;
  /** Standard output by default. */
  readonly destination?: LogDestination | undefined;
};

/**
 * A JSON log, one line per entry, written together where many come within a tenth of a second. Tokens and signatures
 * are left out wherever they stand.
 */
export const createLog = (service: string, { level = 'info', release, destination }: Options = {}): Log =>
  pino(
    {
      level,
      base: { service, ...(release !== undefined && { release }) },
      redact: { paths: ['authorization', '*.authorization', '*.headers', 'token', '*.token'], remove: true },
      serializers: { err: describeError },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? logDestination(),
  );
