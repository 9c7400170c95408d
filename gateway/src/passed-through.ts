/** The paths of the group's gateway that are not GraphQL, with the subgraphs that serve them. */
export const passedThrough: Readonly<Record<string, string>> = {
  '/assets': 'media-assets',
  '/distribution': 'distribution',
  '/events': 'events',
  '/feeds': 'content',
  '/insights': 'insights',
  '/travel': 'travel',
};
