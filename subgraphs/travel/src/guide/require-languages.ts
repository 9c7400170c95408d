import { refused } from '@media-graph/subgraph';

/** Languages of a guide, each once. @throws INVALID_INPUT */
export const requireLanguages = (languages: readonly string[]): string[] => {
  if (
    languages.length < 1 ||
    languages.length > 10 ||
    !languages.every((one) => /^[A-Za-z-]{2,20}$/.test(one))
  )
    throw refused('INVALID_INPUT', 'This takes 1 to 10 languages, such as yue', 'input', 'languages');
  return [...new Set(languages)];
};
