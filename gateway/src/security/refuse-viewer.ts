import { RequestRefused, type Viewer } from '@media-graph/service';

/** What a viewer is told whom a route is not for: FORBIDDEN, and without a token that it takes one. */
export const refuseViewer = ({ subject }: Viewer, message: string): RequestRefused =>
  subject === null
    ? new RequestRefused('UNAUTHENTICATED', 'This takes a token', { 'www-authenticate': 'Bearer' })
    : new RequestRefused('FORBIDDEN', message);
