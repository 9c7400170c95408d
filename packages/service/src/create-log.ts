import { pino } from 'pino';
import { describeError } from './describe-error.ts';

export type Log = pino.Logger;

/**
 * A JSON log, one line per entry, written together where many come within a tenth of a second. Tokens and signatures
 * are left out wherever they stand.
 *
 * @param file where it goes; standard output by default
 */
export const createLog = (service: string, level = 'info', file?: string): Log =>
  pino(
    {
      level,
      base: { service },
      redact: { paths: ['authorization', '*.authorization', '*.headers', 'token', '*.token'], remove: true },
      serializers: { err: describeError },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ dest: file ?? 1, sync: false, minLength: 4096, periodicFlush: 100 }),
  );
