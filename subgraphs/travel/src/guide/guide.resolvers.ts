import { maskName, maskPhone, mutate, refused, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireCode, requirePhone } from '../input/check-input.ts';

const masks = { name: maskName, phone: maskPhone };

const show = async (
  id: string,
  field: keyof typeof masks,
  purpose: string | null | undefined,
  { guideContacts, personalData }: Context,
): Promise<string | null> => {
  const [contact] = await guideContacts.load(id);
  if (!contact) return null;
  return personalData.show(
    { entity: 'Guide', id, field, value: contact[field], mask: masks[field] },
    purpose,
  );
};

const requireLanguages = (languages: readonly string[]): string[] => {
  if (
    languages.length < 1 ||
    languages.length > 10 ||
    !languages.every((one) => /^[A-Za-z-]{2,20}$/.test(one))
  )
    throw refused('INVALID_INPUT', 'This takes 1 to 10 languages, such as yue', 'input', 'languages');
  return [...new Set(languages)];
};

export const guide: Resolvers = {
  Query: {
    guides: (_, page, { guideRepository }) => guideRepository.page(page),
  },
  Mutation: {
    registerGuide: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const organisationId = ownCompany(tx.viewer);
        const id = uuidv7();
        const licenceNumber = requireCode(input.licenceNumber, 'input', 'licenceNumber');
        if (licenceNumber.length < 4)
          throw refused(
            'INVALID_INPUT',
            'A licence number has 4 characters at least',
            'input',
            'licenceNumber',
          );
        const name = requireText(input.name, 60, 'input', 'name');
        const phone = requirePhone(input.phone, 'input', 'phone');
        const languages = requireLanguages(input.languages);
        await tx.guideRepository.insert({ id, organisationId, licenceNumber, languages });
        await tx.guideContactRepository.insert({ guideId: id, organisationId, name, phone });
        return { guide: await tx.guides.load(id) };
      }),
  },
  Guide: {
    __resolveReference: ({ id }, { guides }) => guides.load(id),
    name: ({ id }, { purpose }, context) => show(id, 'name', purpose, context),
    phone: ({ id }, { purpose }, context) => show(id, 'phone', purpose, context),
  },
};
