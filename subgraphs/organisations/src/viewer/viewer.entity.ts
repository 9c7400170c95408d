import type { Viewer as SignedViewer } from '@media-graph/service';

/** Whoever asks, as the gateway has signed it. */
export interface Viewer extends SignedViewer {}
