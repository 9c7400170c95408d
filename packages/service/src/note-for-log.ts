import type { FastifyRequest } from 'fastify';

/** What the line of a request says besides method, path and status; nothing that a person or a secret is in. */
export type RequestNotes = {
  /** The operation's name. */
  readonly operation?: string | undefined;
  /** The program that asked, by its token. */
  readonly client?: string | undefined;
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
