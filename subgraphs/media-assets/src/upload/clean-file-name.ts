const longest = 255;

/**
 * The name that a program gave a file, to be shown to people and nothing else: without folders, control and invisible
 * characters; null where nothing is left.
 */
export const cleanFileName = (given: unknown): string | null => {
  if (typeof given !== 'string') return null;
  const name = given
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>|?*:]/gu, '')
    .replace(/^[.\s]+|\s+$/gu, '');
  return [...name].slice(0, longest).join('').slice(0, longest).toWellFormed() || null;
};
