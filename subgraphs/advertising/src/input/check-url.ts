import { optionalText, refused } from '@media-graph/subgraph';

/** An address of the web, or null for none. Throws INVALID_INPUT for what is neither http nor https. */
export const optionalUrl = (url: string | null | undefined, ...field: string[]): string | null => {
  const text = optionalText(url, 500, ...field);
  if (text === null) return null;
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || /\s/.test(text))
    throw refused('INVALID_INPUT', 'This is not an address beginning with http:// or https://', ...field);
  return text;
};
