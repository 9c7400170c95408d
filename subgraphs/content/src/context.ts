import type { RequestContext, Session } from '@media-graph/subgraph';
import { sectionRepository } from './section/section.repository.ts';

/** The table of what can be read. */
export const createContext = ({ manager, loader }: Session) => {
  const sections = sectionRepository(manager);
  return {
    sectionRepository: sections,
    sections: loader((ids) => sections.byIds(ids)),
  };
};

export type Tables = ReturnType<typeof createContext>;
export type Context = RequestContext<Tables>;
