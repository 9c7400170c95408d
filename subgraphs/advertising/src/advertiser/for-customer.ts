import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';

type OfCustomer = {
  readonly advertiserId?: string | null | undefined;
  readonly accountId?: string | null | undefined;
};

/**
 * A list that headquarters reads, and finance also by customer: who that is, is not for headquarters.
 *
 * @throws FORBIDDEN, where nothing would be untrue
 */
export const forCustomer =
  <Arguments extends OfCustomer, Info, Answer>(
    resolve: (root: unknown, args: Arguments, context: Context, info: Info) => Answer,
  ) =>
  (root: unknown, args: Arguments, context: Context, info: Info): Promise<Awaited<Answer>> =>
    forAudience(args.advertiserId == null && args.accountId == null ? 'HEADQUARTERS' : 'FINANCE', resolve)(
      root,
      args,
      context,
      info,
    );
