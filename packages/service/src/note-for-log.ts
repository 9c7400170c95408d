import type { FastifyRequest } from 'fastify';

/** What the line of a request says besides method, path and status; nothing that a person or a secret is in. */
export type RequestNotes = {
  /** The operation's name, and the beginning of its text's SHA-256. */
  readonly operation?: string | undefined;
  readonly hash?: string | undefined;
  /** The program that asked, by its token, or else by what it says of itself. */
  readonly client?: string | undefined;
  readonly version?: string | undefined;
  /** What an operation might have cost, and how many objects it has come to. */
  readonly cost?: { readonly requested: number; readonly objects: number } | undefined;
  /** Who has planned it, and milliseconds that it waited for the plan; none for a plan that was kept. */
  readonly plan?: { readonly planner: string; readonly ms?: number } | undefined;
  /** Fields of the root that a subgraph was asked for. */
  readonly fields?: readonly string[] | undefined;
  /** Statements that went to PostgreSQL, and milliseconds of all of them. */
  readonly statements?: number | undefined;
  readonly sqlMs?: number | undefined;
  /** Milliseconds that each subgraph has taken. */
  readonly subgraphs?: Readonly<Record<string, number>> | undefined;
  /** Codes of what went wrong. */
  readonly codes?: readonly string[] | undefined;
};

const notes = new WeakMap<FastifyRequest, RequestNotes>();

/** Adds to the one line that the log will have of a request. */
export const noteForLog = (request: FastifyRequest, more: RequestNotes): void => {
  const known = notes.get(request);
  notes.set(request, known ? { ...known, ...more } : more);
};

/** What was noted of a request. */
export const notesOf = (request: FastifyRequest): RequestNotes | undefined => notes.get(request);
