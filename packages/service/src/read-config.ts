import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The environment is not usable; the message has one line per variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What stands in files, as orchestrators hand out secrets: `NAME_FILE` names the file that holds `NAME`. */
const fromFiles = (
  names: readonly string[],
  env: Record<string, string | undefined>,
): Record<string, string> => {
  const read: Record<string, string> = {};
  for (const name of names) {
    const file = env[`${name}_FILE`];
    if (env[name] !== undefined || file === undefined) continue;
    try {
      read[name] = readFileSync(file, 'utf8').trimEnd();
    } catch {
      throw new ConfigError(`The environment is not usable:\n${name}_FILE: it cannot be read`);
    }
  }
  return read;
};

/**
 * Reads configuration from environment variables, or from the file that `NAME_FILE` names where there is no `NAME`.
 *
 * @param shape a zod schema of the variables, by name
 * @throws ConfigError that names every variable that is missing or wrong, never its value
 */
export const readConfig = <Shape extends z.ZodObject>(
  shape: Shape,
  env: Record<string, string | undefined>,
): z.infer<Shape> => {
  const given: Record<string, string | undefined> = { ...env, ...fromFiles(Object.keys(shape.shape), env) };
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, code, message }) => {
    const name = path.join('.');
    return `${name}: ${code === 'invalid_type' && given[name] === undefined ? 'it is not set' : message}`;
  });
  throw new ConfigError(`The environment is not usable:\n${lines.join('\n')}`);
};
