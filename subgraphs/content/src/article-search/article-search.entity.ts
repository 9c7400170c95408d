import type { Connection } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';

/** An article as a search found it. */
export type FoundArticle = Article & { rank: number };

export interface ArticleSearchEdge {
  cursor: string;
  node: FoundArticle;
  /** What was looked for. */
  text: string;
}

export type Tally = {
  total: number;
  sections: { id: string; count: number }[];
  tags: { id: string; count: number }[];
  channels: { id: string; count: number }[];
  months: { month: string; count: number }[];
};

export interface ArticleSearchConnection extends Omit<Connection<FoundArticle>, 'edges'> {
  edges: ArticleSearchEdge[];
  tally: () => Promise<Tally>;
}
