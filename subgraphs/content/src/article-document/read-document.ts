import {
  optionalText,
  refused,
  requireEntries,
  requireId,
  requireText,
  type WrittenText,
} from '@media-graph/subgraph';
import type { Node } from 'prosemirror-model';
import type { ArticleLanguage } from '../article/article.entity.ts';
import type { ArticleBlock, ListItem } from '../article/article-block.entity.ts';
import { textLanguages } from '../article/text-runs-in.ts';
import { parseDocument } from './parse-document.ts';
import { requireEmbedUrl } from './require-embed-url.ts';
import { richTextOf } from './rich-text-of.ts';
import { tableRowsOf } from './table-rows-of.ts';

const longest = { text: 10_000, line: 500 };
const most = { facts: 20, items: 200, levels: 3, images: 50 };

/** What reads the nodes of a document in a language. */
const reader = (language: ArticleLanguage) => {
  const name = textLanguages[language];
  const written = (text: string | null): WrittenText | null => (text === null ? null : { [name]: text });
  const line = (node: Node, attribute: string, ...field: string[]) =>
    written(optionalText(node.attrs[attribute], longest.line, ...field, 'attrs', attribute));
  const neededLine = (text: string, ...field: string[]): WrittenText => ({
    [name]: requireText(text, longest.line, ...field),
  });
  const image = (node: Node, ...field: string[]) => ({
    assetId: requireId(node.attrs.assetId, ...field, 'attrs', 'assetId'),
    caption: line(node, 'caption', ...field),
  });
  const rich = (nodes: readonly Node[], ...field: string[]) =>
    richTextOf(nodes, language, longest.text, ...field);

  const items = (list: Node, level: number, ...field: string[]): ListItem[] => {
    if (level > most.levels)
      throw refused('INVALID_INPUT', `Lists stand at most ${most.levels} deep`, ...field);
    return list.children.flatMap((item, index) => {
      const at = [...field, 'content', String(index)];
      const [text, inner] = item.children;
      const words = rich([text!], ...at);
      return [
        ...(words ? [{ ...words, level, isOrdered: list.type.name === 'ordered_list' }] : []),
        ...(inner ? items(inner, level + 1, ...at, 'content', '1') : []),
      ];
    });
  };

  /** A node as a block; none for one that says nothing, as empty lines of an editor do. */
  return (node: Node, ...field: string[]): ArticleBlock[] => {
    switch (node.type.name) {
      case 'paragraph': {
        const text = rich([node], ...field);
        return text ? [{ kind: 'PARAGRAPH', ...text }] : [];
      }
      case 'heading': {
        const text = richTextOf([node], language, longest.line, ...field);
        return text ? [{ kind: 'HEADING', ...text, level: node.attrs.level }] : [];
      }
      case 'blockquote': {
        const text = rich(node.children, ...field);
        return text ? [{ kind: 'QUOTE', ...text, attribution: line(node, 'attribution', ...field) }] : [];
      }
      case 'bullet_list':
      case 'ordered_list': {
        const entries = requireEntries(items(node, 1, ...field), 0, most.items, ...field);
        return entries.length > 0 ? [{ kind: 'LIST', items: [...entries] }] : [];
      }
      case 'table': {
        const cell = (one: Node, ...at: string[]) => rich(one.children, ...at) ?? { text: { [name]: '' } };
        return [
          {
            kind: 'TABLE',
            caption: line(node, 'caption', ...field),
            rows: tableRowsOf(node, cell, ...field),
          },
        ];
      }
      case 'image':
        return [{ kind: 'IMAGE', ...image(node, ...field) }];
      case 'video':
        return [{ kind: 'VIDEO', ...image(node, ...field) }];
      case 'gallery': {
        const images = requireEntries(node.children, 2, most.images, ...field, 'content');
        return [
          {
            kind: 'GALLERY',
            title: line(node, 'title', ...field),
            images: images.map((one, index) => image(one, ...field, 'content', String(index))),
          },
        ];
      }
      case 'embed':
        return [
          {
            kind: 'EMBED',
            url: requireEmbedUrl(node.attrs.url, ...field, 'attrs', 'url'),
            title: line(node, 'title', ...field),
          },
        ];
      case 'fact_box': {
        const facts = requireEntries(node.children, 1, most.facts, ...field, 'content');
        return [
          {
            kind: 'FACT_BOX',
            title: neededLine(node.attrs.title, ...field, 'attrs', 'title'),
            facts: facts.map((fact, index) =>
              neededLine(fact.textContent, ...field, 'content', String(index)),
            ),
          },
        ];
      }
      default:
        return [
          {
            kind: 'CORRECTION',
            correctionId: requireId(node.attrs.correctionId, ...field, 'attrs', 'correctionId'),
          },
        ];
    }
  };
};

/**
 * The blocks of a text that was given as a ProseMirror document.
 *
 * @throws INVALID_INPUT for what is no such document, or no text of an article
 */
export const readDocument = (
  given: unknown,
  language: ArticleLanguage,
  ...field: string[]
): ArticleBlock[] => {
  const read = reader(language);
  return parseDocument(given, ...field).children.flatMap((node, index) =>
    read(node, ...field, 'content', String(index)),
  );
};
