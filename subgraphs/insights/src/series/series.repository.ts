import type { Viewer } from '@media-graph/service';
import { type Figure, figuresOf, readFigureQuestion } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { audienceSource } from './audience-source.ts';

export type AudienceFiguresOfQuestion = { readonly question: string; readonly figures: Figure[] };

export const seriesRepository = (manager: EntityManager, viewer: Viewer) => ({
  /** A statement for each question. */
  figures(questions: readonly { readonly question: string }[]): Promise<AudienceFiguresOfQuestion[]> {
    return Promise.all(
      questions.map(async ({ question }) => {
        const asked = readFigureQuestion(question);
        return { question, figures: await figuresOf(manager, audienceSource(asked, viewer), asked) };
      }),
    );
  },
});
