import type { z } from 'zod';

/** The environment is not usable; the message has one line per variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads configuration from environment variables.
 *
 * @param shape a zod schema of the variables, by name
 * @throws ConfigError that names every variable that is missing or wrong, never its value
 */
export const readConfig = <Shape extends z.ZodObject>(
  shape: Shape,
  env: Record<string, string | undefined>,
): z.infer<Shape> => {
  const read = shape.safeParse(env);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`The environment is not usable:\n${lines.join('\n')}`);
};
