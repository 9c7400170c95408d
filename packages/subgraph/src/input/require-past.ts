import { refused } from '../mutation/refused.ts';

/** A moment that has come; now, when none is given. @throws INVALID_INPUT for one that lies in the future */
export const requirePast = (at: Date | null | undefined, ...field: string[]): Date => {
  const now = new Date();
  if (at && at > now) throw refused('INVALID_INPUT', 'This lies in the future', ...field);
  return at ?? now;
};
