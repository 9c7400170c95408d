import { z } from 'zod';
import type { KnownOperation } from './check/uses.ts';
import { readJson } from './read-json.ts';
import type { Store } from './store/store.ts';

const usageLine = z.object({ hash: z.string(), client: z.string(), version: z.string(), count: z.int() });
/** What `graph operations publish` writes for a program, and what gateways hold it to. */
const manifestForm = z.object({ app: z.string(), operations: z.record(z.string(), z.string()) });

/** How far back what gateways counted is looked at. */
const lookBackDays = 7;

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** What gateways of an environment have counted of late, added up by operation, client and version. */
const counted = async (store: Store, environment: string, today: string): Promise<KnownOperation[]> => {
  const counts = new Map<string, z.infer<typeof usageLine>>();
  for (let back = 0; back < lookBackDays; back++)
    for (const path of await store.list(`usage/${environment}/${dayBefore(today, back)}`))
      for (const line of ((await store.get(path))?.text ?? '').split('\n').filter(Boolean)) {
        const one = usageLine.parse(JSON.parse(line));
        const key = `${one.hash} ${one.client} ${one.version}`;
        counts.set(key, { ...one, count: one.count + (counts.get(key)?.count ?? 0) });
      }
  const operations = await Promise.all(
    [...counts.values()].map(async ({ hash, client, version, count }) => {
      const text = (await store.get(`usage/${environment}/operations/${hash}.graphql`))?.text;
      return text === undefined ? [] : [{ client, version, text, count }];
    }),
  );
  return operations.flat();
};

/** What programs have registered: `operations/<program>.json`. */
const registered = async (store: Store): Promise<KnownOperation[]> => {
  const manifests = await Promise.all(
    (await store.list('operations')).map(async (path) => (await readJson(store, path, manifestForm))?.value),
  );
  return manifests.flatMap((manifest) =>
    Object.values(manifest?.operations ?? {}).map((text) => ({
      ...{ client: manifest!.app, version: 'registered', text, count: 0 },
    })),
  );
};

/** What clients of an environment ask; nothing where nobody has registered or counted anything. */
export const knownOperations = async (
  store: Store,
  environment: string,
  today: string,
): Promise<readonly KnownOperation[] | undefined> => {
  const known = [...(await counted(store, environment, today)), ...(await registered(store))];
  return known.length > 0 ? known : undefined;
};
