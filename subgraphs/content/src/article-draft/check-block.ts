import { optionalLocalized, requireId, requireLocalized } from '@media-graph/subgraph';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { invalid, type Path } from '../article/require-ids.ts';
import type { ArticleBlockInput, ArticleBlockKind } from '../generated/resolvers.ts';

type Field = Exclude<keyof ArticleBlockInput, 'kind'>;

const fields: Record<
  ArticleBlockKind,
  { readonly needed: readonly Field[]; readonly allowed: readonly Field[] }
> = {
  PARAGRAPH: { needed: ['text'], allowed: [] },
  HEADING: { needed: ['text'], allowed: ['level'] },
  QUOTE: { needed: ['text'], allowed: ['attribution'] },
  IMAGE: { needed: ['assetId'], allowed: ['caption'] },
  FACT_BOX: { needed: ['title', 'facts'], allowed: [] },
};

const longestText = 10_000;
const longestLine = 500;
const mostFacts = 20;

const checkFields = ({ kind, ...given }: ArticleBlockInput, path: Path): void => {
  const { needed, allowed } = fields[kind];
  const has = (field: string) => given[field as Field] != null;
  for (const field of needed) if (!has(field)) throw invalid(`A ${kind} needs this`, [...path, field]);
  for (const field of Object.keys(given))
    if (has(field) && ![...needed, ...allowed].includes(field as Field))
      throw invalid(`A ${kind} has no such field`, [...path, field]);
};

/** The row of a block. Refuses what its kind does not have. */
export const checkBlock = (block: ArticleBlockInput, path: Path): ArticleBlock => {
  checkFields(block, path);
  const text = (field: 'text' | 'title', longest: number) =>
    requireLocalized(block[field]!, longest, ...path, field);
  const line = (field: 'attribution' | 'caption') =>
    optionalLocalized(block[field], longestLine, ...path, field);
  switch (block.kind) {
    case 'PARAGRAPH':
      return { kind: 'PARAGRAPH', text: text('text', longestText) };
    case 'HEADING': {
      const level = block.level ?? 2;
      if (level !== 2 && level !== 3) throw invalid('A heading has the level 2 or 3', [...path, 'level']);
      return { kind: 'HEADING', text: text('text', longestLine), level };
    }
    case 'QUOTE':
      return { kind: 'QUOTE', text: text('text', longestText), attribution: line('attribution') };
    case 'IMAGE':
      return {
        kind: 'IMAGE',
        assetId: requireId(block.assetId!, ...path, 'assetId'),
        caption: line('caption'),
      };
    case 'FACT_BOX': {
      const facts = block.facts!;
      if (facts.length < 1 || facts.length > mostFacts)
        throw invalid(`A fact box has 1 to ${mostFacts} facts`, [...path, 'facts']);
      return {
        kind: 'FACT_BOX',
        title: text('title', longestLine),
        facts: facts.map((fact, index) =>
          requireLocalized(fact, longestLine, ...path, 'facts', String(index)),
        ),
      };
    }
  }
};
