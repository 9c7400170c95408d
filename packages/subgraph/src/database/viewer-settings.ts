import type { Viewer } from '@media-graph/service';

/** Who asks, as PostgreSQL is told. */
export type Identity = {
  readonly viewer: Viewer;
  /** The PostgreSQL role whose grants and row policies hold for this viewer. */
  readonly databaseRole: string;
  readonly requestId: string;
};

/**
 * The settings of a transaction that knows the viewer. The role comes last: the others are set by the service.
 *
 * @param operation the mutation's name, for the audit rows; null for reading
 */
export const viewerSettings = (
  { viewer, databaseRole, requestId }: Identity,
  operation: string | null,
): Readonly<Record<string, string>> => ({
  'app.subject': viewer.subject ?? '',
  'app.organisation': viewer.organisation ?? '',
  'app.operation': operation ?? '',
  'app.request_id': requestId,
  role: databaseRole,
});
