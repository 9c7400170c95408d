import { isId, type LocalizedTextInput, refused } from '@media-graph/subgraph';

export type Path = readonly string[];

/** A refusal that names the field of the input, such as `['input', 'body', '3', 'text']`. */
export const invalid = (message: string, path: Path) => refused('INVALID_INPUT', message, ...path);

const unprintable = /[^\P{Cc}\n\t]/u;

/** A text that a person wrote, without spaces around it. */
export const checkText = (text: string, longest: number, path: Path): string => {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid('This must not be empty', path);
  if (trimmed.length > longest) throw invalid(`This may have at most ${longest} characters`, path);
  if (unprintable.test(trimmed) || !trimmed.isWellFormed())
    throw invalid('This holds characters that nobody can read', path);
  return trimmed;
};

/** A text in at least one language. */
export const checkLocalizedText = (
  text: LocalizedTextInput,
  longest: number,
  path: Path,
): LocalizedTextInput => {
  const written = (['zhHans', 'zhHant', 'en'] as const).flatMap((language) => {
    const given = text[language];
    return given?.trim() ? [[language, checkText(given, longest, [...path, language])]] : [];
  });
  if (written.length === 0) throw invalid('Give this in at least one language', path);
  return Object.fromEntries(written);
};

export const checkId = (id: string, path: Path): string => {
  if (!isId(id)) throw invalid('This is not an id', path);
  return id.toLowerCase();
};

/** Ids in their order, each once. */
export const checkIds = (ids: readonly string[], most: number, path: Path): string[] => {
  if (ids.length > most) throw invalid(`At most ${most} may be given`, path);
  return [...new Set(ids.map((id, index) => checkId(id, [...path, String(index)])))];
};
