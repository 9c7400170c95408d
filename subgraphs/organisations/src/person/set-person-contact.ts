import { optionalText, refused, requireFound, requirePhone } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetPersonContactInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/permissions.ts';
import type { Person } from './person.entity.ts';

const shaped = (
  text: string | null | undefined,
  shape: RegExp,
  what: string,
  field: string,
): string | null => {
  const given = optionalText(text, 254, 'input', field);
  if (given !== null && !shape.test(given)) throw refused('INVALID_INPUT', what, 'input', field);
  return given;
};

/** Says how to reach somebody, in place of what was said before; who was told is in the audit log, and not what. */
export const setPersonContact = async (tx: Transaction, input: SetPersonContactInput): Promise<Person> => {
  requireMay(tx.viewer, 'CHANGE_PERSON');
  const { id: personId } = requireFound(await tx.people.load(input.personId), 'input', 'personId');
  const phone = optionalText(input.phone, 25, 'input', 'phone');
  await tx.personContactRepository.upsert(
    {
      personId,
      phone:
        phone &&
        shaped(requirePhone(phone, 'input', 'phone'), /^[+]?\d[\d -]{4,24}$/, 'A telephone number', 'phone'),
      email: shaped(input.email, /^[^@\s]+@[^@\s]+$/, 'An address of mail', 'email'),
      pressCardNumber: shaped(
        ...([input.pressCardNumber, /^[A-Z0-9]{6,20}$/, '6 to 20 capital letters and figures'] as const),
        'pressCardNumber',
      ),
    },
    ['personId'],
  );
  return (await tx.people.load(personId))!;
};
