import process from 'node:process';
import { ConfigError } from './read-config.ts';

/** Reads configuration at the start of a program; when it is not usable, says why and ends the program. */
export const exitOnConfigError = <Config>(read: () => Config): Config => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
};
