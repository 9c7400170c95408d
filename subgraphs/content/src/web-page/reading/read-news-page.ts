import { articleChecksum } from './article-checksum.ts';
import { cleanText } from './clean-text.ts';
import { decodePage } from './decode-page.ts';
import { type PageDraft, readPage } from './read-page.ts';

const start = { line: 1, column: 1 };

/**
 * Reads a news site's page, saved as text: from its bytes to a draft with the checksum by which the same page is
 * known again. Pure: it stores nothing.
 *
 * @throws PageRefused when the bytes are no text that can be read for certain, or the text holds no article.
 */
export const readNewsPage = (bytes: Uint8Array): PageDraft & { readonly checksum: string } => {
  const { text, encoding } = decodePage(bytes);
  const { report, ...draft } = readPage(cleanText(text));
  const told = encoding && ({ kind: 'ENCODING', found: encoding, replacedBy: 'UTF-8', ...start } as const);
  const repairs = told ? [told, ...report.repairs] : report.repairs;
  return { ...draft, report: { ...report, repairs }, checksum: articleChecksum(draft) };
};
