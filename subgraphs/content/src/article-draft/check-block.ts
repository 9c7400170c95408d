import {
  optionalLocalized,
  refused,
  requireEntries,
  requireId,
  requireLocalized,
} from '@media-graph/subgraph';
import type { ArticleBlock } from '../article/article-block.entity.ts';
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

const longest = { text: 10_000, line: 500 };
const mostFacts = 20;

const checkFields = ({ kind, ...given }: ArticleBlockInput, ...field: string[]): void => {
  const { needed, allowed } = fields[kind];
  const has = (name: string) => given[name as Field] != null;
  for (const name of needed)
    if (!has(name)) throw refused('INVALID_INPUT', `A ${kind} needs this`, ...field, name);
  for (const name of Object.keys(given))
    if (has(name) && ![...needed, ...allowed].includes(name as Field))
      throw refused('INVALID_INPUT', `A ${kind} has no such field`, ...field, name);
};

const requireLevel = (level: number, ...field: string[]): number => {
  if (level !== 2 && level !== 3)
    throw refused('INVALID_INPUT', 'A heading has the level 2 or 3', ...field, 'level');
  return level;
};

/** The row of a block. @throws INVALID_INPUT for what its kind does not have */
export const checkBlock = (block: ArticleBlockInput, ...field: string[]): ArticleBlock => {
  checkFields(block, ...field);
  const { kind } = block;
  const text = (name: 'text' | 'title', most: number) => requireLocalized(block[name]!, most, ...field, name);
  const line = (name: 'attribution' | 'caption') =>
    optionalLocalized(block[name], longest.line, ...field, name);
  switch (kind) {
    case 'PARAGRAPH':
      return { kind, text: text('text', longest.text) };
    case 'HEADING':
      return { kind, text: text('text', longest.line), level: requireLevel(block.level ?? 2, ...field) };
    case 'QUOTE':
      return { kind, text: text('text', longest.text), attribution: line('attribution') };
    case 'IMAGE':
      return { kind, assetId: requireId(block.assetId!, ...field, 'assetId'), caption: line('caption') };
    case 'FACT_BOX': {
      const facts = requireEntries(block.facts!, 1, mostFacts, ...field, 'facts');
      return {
        kind,
        title: text('title', longest.line),
        facts: facts.map((fact, index) =>
          requireLocalized(fact, longest.line, ...field, 'facts', String(index)),
        ),
      };
    }
  }
};
