import { seedId } from '@media-graph/subgraph';
import { staffOf, type TestSubgraph } from '@media-graph/testing';

/** An institute that counts nothing yet, for a test's own data; answers who works there. */
export const newInstitute = async (graph: TestSubgraph) => {
  const organisationId = seedId('Organisation', 'an institute of a test');
  await graph.sql('INSERT INTO institutes (organisation_id) VALUES ($1)', [organisationId]);
  return staffOf(organisationId);
};
