import { amend, given, requireCode, requirePhone, requireText } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateTourGuideInput } from '../generated/resolvers.ts';
import { requireLanguages } from './require-languages.ts';
import type { TourGuide } from './tour-guide.entity.ts';

/** Says who a guide is now, or lets the guide go. */
export const updateTourGuide = async (tx: Transaction, input: UpdateTourGuideInput): Promise<TourGuide> => {
  const guide = await lockOwn(tx.viewer, tx.guideRepository, input);
  const { name, phone } = input;
  const contact = {
    ...(name != null && { name: requireText(name, 60, 'input', 'name') }),
    ...(phone != null && { phone: requirePhone(phone, 'input', 'phone') }),
  };
  if (Object.keys(contact).length > 0) await tx.guideContactRepository.update(guide.id, contact);
  return amend(tx.guideRepository, guide, input, {
    languages: given(input.languages, requireLanguages),
    licenceNumber: given(input.licenceNumber, (code) => requireCode(code, 4, 30, 'input', 'licenceNumber')),
  });
};
