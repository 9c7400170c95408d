import { requireCode, requirePhone, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RegisterTourGuideInput } from '../generated/resolvers.ts';
import { requireLanguages } from './require-languages.ts';
import type { TourGuide } from './tour-guide.entity.ts';

/** Writes down a guide; who that is stands in a table of its own. */
export const registerTourGuide = async (
  tx: Transaction,
  input: RegisterTourGuideInput,
): Promise<TourGuide | null> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  const licenceNumber = requireCode(input.licenceNumber, 4, 30, 'input', 'licenceNumber');
  const name = requireText(input.name, 60, 'input', 'name');
  const phone = requirePhone(input.phone, 'input', 'phone');
  const languages = requireLanguages(input.languages);
  await tx.guideRepository.insert({ id, organisationId, licenceNumber, languages });
  await tx.guideContactRepository.insert({ guideId: id, organisationId, name, phone });
  return tx.guides.load(id);
};
