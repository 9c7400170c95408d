import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { type GraphQLSchema, getNamedType } from 'graphql';
import type { Answer } from './answer.ts';
import { selectThings } from './select-things.ts';

type Ask = (query: string, options: { as?: Viewer; variables: object }) => Promise<Answer>;

/** What became of a mutation. */
export type Outcome = {
  /** Of the first user error; null where all went well. */
  readonly code: string | null;
  readonly field: string[] | null;
  readonly message: string | null;
  /** What the payload holds beside `userErrors`: all by name, and the first of them. */
  readonly things: Answer['data'];
  readonly thing: Answer['data'];
};

/**
 * Runs a mutation by its name, as a client would: the type of the input and a selection of all that the payload holds
 * come from the schema, an idempotency key is made unless the input has one. What the caller may not read of the
 * payload is null.
 *
 * @param select what of the payload is asked for, where the leaves of its things do not suffice
 * @throws for everything but a user error
 */
export const mutateWith =
  (ask: Ask, schema: () => GraphQLSchema) =>
  async (name: string, input: object = {}, as?: Viewer, select?: string): Promise<Outcome> => {
    const field = schema().getMutationType()?.getFields()[name];
    if (!field) throw new Error(`There is no mutation ${name}`);
    const type = String(field.args.find((argument) => argument.name === 'input')?.type);
    const { data, errors = [] } = await ask(
      `mutation ($input: ${type}) { ${name}(input: $input) {
        ${select ?? selectThings(getNamedType(field.type))} userErrors { code field message } } }`,
      { ...(as && { as }), variables: { input: { idempotencyKey: randomUUID(), ...input } } },
    );
    const unexpected = errors.filter(({ extensions }) => extensions?.code !== 'FORBIDDEN');
    if (unexpected.length > 0 || !data?.[name]) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    const { userErrors, ...things } = data[name];
    const [error] = userErrors;
    return {
      code: error?.code ?? null,
      field: error?.field ?? null,
      message: error?.message ?? null,
      things,
      thing: Object.values(things)[0] ?? null,
    };
  };
