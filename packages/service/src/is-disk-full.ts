/** The system's word for a disk without room, and for a user's share of one; PostgreSQL's of its own. */
const codes = new Set(['ENOSPC', 'EDQUOT', '53100']);
/** Libraries in C tell it in words alone. */
const words = /No space left on device|Disk quota exceeded/i;

/** Whether something could not be written because there is no room for it. */
export const isDiskFull = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return codes.has(code ?? driverError?.code ?? '') || words.test(error.message) || isDiskFull(error.cause);
};
