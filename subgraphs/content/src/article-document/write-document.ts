import { fillMissingScript } from '@media-graph/chinese/convert-script';
import type { WrittenText } from '@media-graph/subgraph';
import type { ArticleLanguage } from '../article/article.entity.ts';
import type { ArticleBlock, GalleryImage, ListItem, RichText } from '../article/article-block.entity.ts';
import { textLanguages, textRunsIn } from '../article/text-runs-in.ts';

type NodeJson = { type: string; attrs?: object; content?: NodeJson[]; text?: string; marks?: object[] };

const markNames = { STRONG: { type: 'strong' }, EMPHASIS: { type: 'em' } };

/** What writes blocks in a language; a text that has none in it stands as it was written. */
const writer = (language: ArticleLanguage) => {
  const plain = (text: WrittenText | null): string | null => {
    if (!text) return null;
    const filled = fillMissingScript(text);
    return filled[textLanguages[language]] ?? filled.zhHant ?? filled.en;
  };
  const runs = (text: RichText) => {
    const written = textRunsIn(text, language);
    return written.length > 0 ? written : [{ text: plain(text.text) ?? '', marks: [], href: null }];
  };
  const inline = (text: RichText): NodeJson[] =>
    runs(text).flatMap((run) => {
      const looks = [
        ...run.marks.map((mark) => markNames[mark]),
        ...(run.href ? [{ type: 'link', attrs: { href: run.href } }] : []),
      ];
      const marks = looks.length > 0 ? { marks: looks } : {};
      return run.text
        .split('\n')
        .flatMap((line, index): NodeJson[] => [
          ...(index > 0 ? [{ type: 'hard_break', ...marks }] : []),
          ...(line === '' ? [] : [{ type: 'text', text: line, ...marks }]),
        ]);
    });
  const paragraph = (text: RichText): NodeJson => ({ type: 'paragraph', content: inline(text) });
  const picture = (type: string, { assetId, caption }: GalleryImage): NodeJson => ({
    type,
    attrs: { assetId, caption: plain(caption) },
  });

  /** The entries of one level with those below each. */
  const list = ([first, ...rest]: readonly ListItem[]): NodeJson => {
    const content: NodeJson[] = [];
    let below: ListItem[] = [];
    const close = () => {
      const last = content.at(-1);
      if (below.length > 0 && last) last.content!.push(list(below));
      below = [];
    };
    for (const item of [first!, ...rest])
      if (item.level > first!.level) below.push(item);
      else {
        close();
        content.push({ type: 'list_item', content: [paragraph(item)] });
      }
    close();
    return { type: first!.isOrdered ? 'ordered_list' : 'bullet_list', content };
  };

  return (block: ArticleBlock): NodeJson => {
    switch (block.kind) {
      case 'PARAGRAPH':
        return paragraph(block);
      case 'HEADING':
        return { type: 'heading', attrs: { level: block.level }, content: inline(block) };
      case 'QUOTE':
        return {
          type: 'blockquote',
          attrs: { attribution: plain(block.attribution) },
          content: [paragraph(block)],
        };
      case 'IMAGE':
        return picture('image', block);
      case 'VIDEO':
        return picture('video', block);
      case 'GALLERY':
        return {
          type: 'gallery',
          attrs: { title: plain(block.title) },
          content: block.images.map((image) => picture('image', image)),
        };
      case 'FACT_BOX':
        return {
          type: 'fact_box',
          attrs: { title: plain(block.title) },
          content: block.facts.map((text) => ({ type: 'fact', content: inline({ text }) })),
        };
      case 'LIST':
        return list(block.items);
      case 'TABLE':
        return {
          type: 'table',
          attrs: { caption: plain(block.caption) },
          content: block.rows.map((cells) => ({
            type: 'table_row',
            content: cells.map((cell) => ({
              type: cell.isHeader ? 'table_header' : 'table_cell',
              attrs: { colspan: cell.columns, rowspan: cell.rows },
              content: [paragraph(cell)],
            })),
          })),
        };
      case 'EMBED':
        return { type: 'embed', attrs: { url: block.url, title: plain(block.title) } };
      case 'CORRECTION':
        return { type: 'correction', attrs: { correctionId: block.correctionId } };
    }
  };
};

/** A text as a ProseMirror document in a language, to be edited and handed in again. */
export const writeDocument = (body: readonly ArticleBlock[], language: ArticleLanguage): NodeJson => ({
  type: 'doc',
  content: body.map(writer(language)),
});
