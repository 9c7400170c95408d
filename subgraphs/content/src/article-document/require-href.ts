import { optionalUrl, refused, requireId } from '@media-graph/subgraph';

const ofTheGraph = /^(article|organisation|person|event):(.*)$/s;

/** Where a link leads: to a thing of the graph, or out of it. @throws INVALID_INPUT */
export const requireHref = (href: string, ...field: string[]): string => {
  const [, kind, id] = ofTheGraph.exec(href) ?? [];
  if (kind) return `${kind}:${requireId(id!, ...field)}`;
  const url = optionalUrl(href, ...field);
  if (!url) throw refused('INVALID_INPUT', 'A link leads somewhere', ...field);
  return url;
};
