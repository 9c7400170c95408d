import { allow, lockVersion, optionalLocalized, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CurateFrontInput } from '../generated/resolvers.ts';
import { checkContainers } from './check-containers.ts';
import type { Front } from './front.entity.ts';

/** Says what is to stand on a front; readers see it once it is published. */
export const curateFront = async (tx: Transaction, input: CurateFrontInput): Promise<Front> => {
  allow(tx.viewer, 'editor');
  const draft = await checkContainers(tx, input.containers, 'input', 'containers');
  const name = optionalLocalized(input.name, 60, 'input', 'name');
  const front = await lockVersion(tx.frontRepository, input);
  if (front.retiredAt) throw refused('ILLEGAL_TRANSITION', 'The front is retired', 'input', 'id');
  return revise(tx.frontRepository, front, { draft, ...(name && { name }) });
};
