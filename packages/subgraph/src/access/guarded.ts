import { forbidden } from '../graphql/errors.ts';

/**
 * A guard of fields of which the viewer decides, and nothing of the row, whether they are answered.
 *
 * @param whoMay for people, in the error
 * @returns what wraps a resolver; it throws FORBIDDEN for all others
 */
export const guarded =
  <Seen>(mayAsk: (context: Seen) => boolean | Promise<boolean>, whoMay: string) =>
  <Parent, Arguments, Context extends Seen, Info, Answer>(
    resolve: (parent: Parent, args: Arguments, context: Context, info: Info) => Answer,
  ) =>
  async (parent: Parent, args: Arguments, context: Context, info: Info): Promise<Awaited<Answer>> => {
    if (!(await mayAsk(context))) throw forbidden(whoMay);
    return await resolve(parent, args, context, info);
  };
