import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly until: number };

/** What is kept by name and key; the oldest goes when there are more than a local run ever has. */
const most = 10_000;
const seconds = (): number => Math.floor(Date.now() / 1_000);

/** Keeps in memory what the provider of a local run knows: who has signed in, which codes and tokens are good. */
export const demonstrationStore = (): ((name: string) => Adapter) => {
  const kept = new Map<string, Kept>();
  const find = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    return found && found.until > seconds() ? found.payload : undefined;
  };
  const among = (name: string, is: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...kept].find(([key, { payload }]) => key.startsWith(`${name} `) && is(payload))?.[1].payload;
  return (name) => ({
    upsert: async (id, payload, expiresIn) => {
      kept.set(`${name} ${id}`, { payload, until: seconds() + (expiresIn || Number.MAX_SAFE_INTEGER) });
      if (kept.size > most) kept.delete(kept.keys().next().value!);
    },
    find: async (id) => find(`${name} ${id}`),
    findByUid: async (uid) => among(name, (payload) => payload.uid === uid),
    findByUserCode: async (code) => among(name, ({ userCode }) => userCode === code),
    consume: async (id) => void Object.assign(find(`${name} ${id}`) ?? {}, { consumed: seconds() }),
    destroy: async (id) => void kept.delete(`${name} ${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
};
