import type { SoughtPerson } from '@media-graph/subgraph';

/** Who asks, as the register hands it on; nothing of it is kept here. */
export type DataSubjectRequest = SoughtPerson;
