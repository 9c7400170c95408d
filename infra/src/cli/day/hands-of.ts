import { randomUUID } from 'node:crypto';
import { CliError } from '../cli-error.ts';
import { askAll, askIfThere, askOrFail, type Connection } from '../graph-client.ts';

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
export type Thing = any;

type AllButFirst<List extends unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never;

/** As many of one kind are handed in with a request: few enough to be done in its time on a busy machine. */
const atOnce = 8;

/** The people of the demonstration, who do each what they may. */
export const handsOf = (connection: Connection) => {
  const ask = (as: string, query: string, variables: Record<string, unknown> = {}): Promise<Thing> =>
    askOrFail({ ...connection, as }, query, variables);

  /**
   * Runs a mutation once for each input, in their order.
   *
   * @param select the thing of the payload, with what is asked of it: `page { id version }`
   * @throws CliError with the first thing that was refused; what came before it stands
   */
  const act = async (
    as: string,
    mutation: string,
    select: string,
    inputs: readonly object[],
  ): Promise<Thing[]> => {
    const [thing = ''] = select.split(' ');
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const done: Thing[] = [];
    for (let from = 0; from < inputs.length; from += atOnce) {
      const some = inputs.slice(from, from + atOnce);
      const names = some.map((_, index) => index);
      const data = await ask(
        as,
        `mutation (${names.map((index) => `$i${index}: ${type}`).join(' ')}) {
          ${names.map((index) => `m${index}: ${mutation}(input: $i${index}) { ${select} userErrors { message } }`).join('\n')}
        }`,
        Object.fromEntries(
          some.map((input, index) => [`i${index}`, { idempotencyKey: randomUUID(), ...input }]),
        ),
      );
      for (const index of names) {
        const { [thing]: made, userErrors } = data[`m${index}`];
        if (userErrors[0]) throw new CliError(`${as}, ${mutation}: ${userErrors[0].message}`);
        done.push(made);
      }
    }
    return done;
  };

  const all = (as: string, ...request: AllButFirst<Parameters<typeof askAll>>) =>
    askAll({ ...connection, as }, ...request);

  return {
    ask,
    act,
    all,
    /** As `ask`; null where who would answer is away. */
    askIfThere: (as: string, query: string, variables: Record<string, unknown> = {}): Promise<Thing | null> =>
      askIfThere({ ...connection, as }, query, variables),
  };
};

export type Hands = ReturnType<typeof handsOf>;
