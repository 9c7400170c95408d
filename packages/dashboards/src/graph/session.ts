import { createContext, useEffect, useState } from 'react';

export type Session = {
  readonly canSignIn: boolean;
  /** Null where nobody has signed in. */
  readonly person: { readonly name: string | null; readonly endsAt: number } | null;
  /** Whom one may choose to be in a demonstration. */
  readonly people: readonly string[];
};

export type Subgraphs = {
  readonly hasExplorer: boolean;
  readonly subgraphs: readonly { readonly name: string; readonly isThere: boolean }[];
};

const read = async <Answer>(path: string): Promise<Answer | undefined> => {
  const answer = await fetch(path).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Answer) : undefined;
};

export const SessionContext = createContext<Session | undefined>(undefined);

const nobody: Session = { canSignIn: false, person: null, people: [] };

/** Who has signed in; undefined until it is known. Asked again when the session ends. */
export const useSession = (): Session | undefined => {
  const [session, setSession] = useState<Session>();
  const endsAt = session?.person?.endsAt;
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const found = (await read<Session>('/session')) ?? nobody;
      if (isCurrent) setSession(found);
    };
    if (endsAt === undefined) void look();
    // A timer takes no more than 24 days.
    const timer =
      endsAt && setTimeout(() => void look(), Math.min(Math.max(endsAt * 1_000 - Date.now(), 1_000), 2e9));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [endsAt]);
  return session;
};

export const useSubgraphs = (): Subgraphs | undefined => {
  const [subgraphs, setSubgraphs] = useState<Subgraphs>();
  useEffect(() => {
    void read<Subgraphs>('/subgraphs').then(setSubgraphs);
  }, []);
  return subgraphs;
};

/** Where one signs in to come back to what one looks at. */
export const signInAddress = (person?: string): string => {
  const parameters = new URLSearchParams({ returnTo: location.pathname + location.search });
  if (person !== undefined) parameters.set('person', person);
  return `/sign-in?${parameters}`;
};

export const signOut = async (): Promise<void> => {
  const answer = await fetch('/sign-out', { method: 'POST' });
  const { location: elsewhere } = answer.ok ? await answer.json() : { location: '/' };
  location.assign(elsewhere);
};
