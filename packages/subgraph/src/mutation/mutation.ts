import type { GraphQLResolveInfo } from 'graphql';
import { type IdempotentInput, type MutationContext, mutate, type Outcome } from './mutate.ts';

type MutationResolver<Tx, Input, Payload> = (
  root: unknown,
  args: { readonly input: Input },
  context: MutationContext<Tx>,
  info: GraphQLResolveInfo,
) => Promise<Outcome<Payload>>;

/**
 * The resolver of a mutation from the function that does it, which answers the whole payload without `userErrors`.
 *
 * @example expireTourHolds: mutationOf(expireTourHolds)
 */
export const mutationOf =
  <Tx, Input extends IdempotentInput, Payload extends object>(
    write: (tx: Tx, input: Input) => Promise<Payload>,
  ): MutationResolver<Tx, Input, Payload> =>
  (_, { input }, context, { fieldName }) =>
    mutate(context, fieldName, input, (tx) => write(tx, input));

/**
 * The resolver of a mutation from the function that does it; what that answers stands in the payload under `name`.
 *
 * @example holdTourSeats: mutation('booking', holdTourSeats)
 */
export const mutation = <Tx, Input extends IdempotentInput, Row, Name extends string>(
  name: Name,
  write: (tx: Tx, input: Input) => Promise<Row>,
): MutationResolver<Tx, Input, Record<Name, Row>> =>
  mutationOf(async (tx: Tx, input: Input) => ({ [name]: await write(tx, input) }) as Record<Name, Row>);
