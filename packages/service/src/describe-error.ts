type DatabaseError = { code?: string; constraint?: string; table?: string };

/** PostgreSQL's class of errors whose messages quote the value that was not acceptable. */
const dataException = /^22/;

/**
 * What the log keeps of an error: never a statement's parameters, nor a row or value that PostgreSQL quotes, because
 * they may be personal data.
 */
export const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = ((error as { driverError?: DatabaseError }).driverError ??
    error) as DatabaseError;
  const quotesValues = typeof code === 'string' && dataException.test(code);
  return {
    type: error.name,
    message: quotesValues ? 'a value is not acceptable' : error.message,
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(table !== undefined && { table }),
    stack: error.stack?.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
};
