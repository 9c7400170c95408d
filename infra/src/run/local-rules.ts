/** What the tokens of a local run say of their origin and their reader. */
export const localRules = {
  issuer: 'urn:media-graph:local',
  audience: 'media-graph',
  algorithms: ['ES256'],
};
