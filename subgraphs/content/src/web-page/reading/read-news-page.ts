import { articleChecksum } from './article-checksum.ts';
import { cleanText } from './clean-text.ts';
import { decodePage } from './decode-page.ts';
import { type PageDraft, readPage } from './read-page.ts';

/**
 * Reads a news site's page, saved as text: from its bytes to a draft with the checksum by which the same page is
 * known again. Pure: it stores nothing.
 *
 * @throws PageRefused when the bytes are no text in UTF-8, or the text holds no article.
 */
export const readNewsPage = (bytes: Uint8Array): PageDraft & { readonly checksum: string } => {
  const draft = readPage(cleanText(decodePage(bytes)));
  return { ...draft, checksum: articleChecksum(draft) };
};
