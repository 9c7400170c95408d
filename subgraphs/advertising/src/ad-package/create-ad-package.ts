import {
  checkEach,
  refused,
  requireEntries,
  requireFound,
  requireId,
  requireMinor,
  requireText,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateAdPackageInput } from '../generated/resolvers.ts';
import type { AdLine } from '../line/line.entity.ts';
import { splitByWeight } from '../placement/split.ts';
import type { AdPackage } from './ad-package.entity.ts';

/** Sells drafts of an order for one price, split over them by what the rate card asks for each. */
export const createAdPackage = async (tx: Transaction, input: CreateAdPackageInput): Promise<AdPackage> => {
  const organisationId = ownCompany(tx.viewer);
  await tx.lineRepository.lockSales(organisationId);
  const orderId = requireId(input.orderId, 'input', 'orderId');
  const ids = requireEntries([...new Set(input.lineIds)].sort(), 2, 20, 'input', 'lineIds');
  // They are locked in the order of their ids, and refused where the input has them.
  const fieldOf = (index: number) => ['input', 'lineIds', String(input.lineIds.indexOf(ids[index]!))];
  const found: (AdLine | null)[] = [];
  for (const [index, id] of ids.entries())
    found.push(await tx.lineRepository.lock(requireId(id, ...fieldOf(index))));
  const lines = checkEach(found, (one, index) => {
    const field = fieldOf(index);
    const line = requireFound(one?.orderId === orderId ? one : null, ...field);
    if (line.status !== 'DRAFT' || line.packageId !== null)
      throw refused('ILLEGAL_TRANSITION', 'A line of a package is a DRAFT, in no other one', ...field);
    return line;
  });
  const list = lines.reduce((sum, { listCostMinor }) => sum + listCostMinor, 0n);
  const priceMinor = requireMinor(input.priceMinor, { most: list }, 'input', 'priceMinor');
  const id = uuidv7();
  const name = requireText(input.name, 120, 'input', 'name');
  await tx.adPackageRepository.insert({ id, organisationId, orderId, name, priceMinor });
  const parts = splitByWeight(
    priceMinor,
    lines.map(({ listCostMinor }) => listCostMinor),
  );
  for (const [index, line] of lines.entries())
    await revise(tx.lineRepository, line, {
      packageId: id,
      packageMinor: parts[index]!,
      costMinor: parts[index]!,
    });
  return tx.adPackageRepository.findOneByOrFail({ id });
};
