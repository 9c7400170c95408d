import { type NodeSpec, Schema } from 'prosemirror-model';

/** An attribute that may be left out, and is a text then where it is given. */
const line = { default: null, validate: 'string|null' };
const id = { validate: 'string' };
/** How far a cell reaches. */
const span = { default: 1, validate: (value: unknown) => requireWithin(value, 1, 100) };

const requireWithin = (value: unknown, least: number, most: number): void => {
  if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
    throw new RangeError(`A whole number from ${least} to ${most} is due`);
};

const list: NodeSpec = { content: 'list_item+', group: 'block list' };
const cell: NodeSpec = { content: 'paragraph+', attrs: { colspan: span, rowspan: span } };

/**
 * Documents of articles in ProseMirror's model. What ProseMirror's own schemas (basic, list, tables) have is named as
 * there, so that an editor made for them writes ours.
 */
export const documentSchema = new Schema({
  nodes: {
    doc: { content: 'block*' },
    paragraph: { content: 'inline*', group: 'block' },
    heading: {
      content: 'text*',
      marks: '',
      group: 'block',
      attrs: { level: { default: 2, validate: (value: unknown) => requireWithin(value, 2, 3) } },
    },
    blockquote: { content: 'paragraph+', group: 'block', attrs: { attribution: line } },
    bullet_list: list,
    ordered_list: list,
    list_item: { content: 'paragraph list?' },
    table: { content: 'table_row+', group: 'block', attrs: { caption: line } },
    table_row: { content: '(table_cell | table_header)*' },
    table_cell: cell,
    table_header: cell,
    image: { group: 'block', attrs: { assetId: id, caption: line } },
    video: { group: 'block', attrs: { assetId: id, caption: line } },
    gallery: { content: 'image*', group: 'block', attrs: { title: line } },
    embed: { group: 'block', attrs: { url: id, title: line } },
    fact_box: { content: 'fact+', group: 'block', attrs: { title: id } },
    fact: { content: 'text*', marks: '' },
    correction: { group: 'block', attrs: { correctionId: id } },
    hard_break: { group: 'inline', inline: true },
    text: { group: 'inline' },
  },
  marks: {
    strong: {},
    em: {},
    link: { attrs: { href: id }, inclusive: false },
  },
});
