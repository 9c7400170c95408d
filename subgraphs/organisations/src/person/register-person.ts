import {
  optionalLocalized,
  optionalText,
  refused,
  requireFound,
  requireLocalized,
  requirePastDay,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RegisterPersonInput } from '../generated/resolvers.ts';
import { searchText } from '../name/search-text.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { Person } from './person.entity.ts';

/** Enters somebody, with the job that they have. */
export const registerPerson = async (tx: Transaction, input: RegisterPersonInput): Promise<Person> => {
  requireMay(tx.viewer, 'REGISTER_PERSON');
  const { kind } = input;
  const name = requireLocalized(input.name, 100, 'input', 'name');
  const jobTitle = optionalLocalized(input.jobTitle, 100, 'input', 'jobTitle');
  const account = optionalText(input.account, 200, 'input', 'account');
  const startsOn = input.startsOn == null ? null : requirePastDay(input.startsOn, 'input', 'startsOn');
  if ((kind === 'STAFF') !== (input.employerId != null))
    throw refused('INVALID_INPUT', 'Staff have an employer, and nobody else has', 'input', 'employerId');
  const employerId =
    input.employerId == null
      ? null
      : requireFound(await tx.organisations.load(input.employerId), 'input', 'employerId').id;
  const id = uuidv7();
  await tx.personRepository.insert({
    ...{ id, name, searchText: searchText(name), kind, employerId, jobTitle, account },
  });
  if (employerId)
    await tx.employmentRepository.insert({ id: uuidv7(), personId: id, employerId, jobTitle, startsOn });
  return (await tx.people.load(id))!;
};
