import {
  lockVersion,
  optionalLocalized,
  optionalText,
  refuseCleared,
  refused,
  requireLocalized,
  revise,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangePersonInput } from '../generated/resolvers.ts';
import { searchText } from '../name/search-text.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { Person } from './person.entity.ts';

/** Changes what is said of somebody; where they work is changed by their employments. */
export const changePerson = async (tx: Transaction, input: ChangePersonInput): Promise<Person> => {
  requireMay(tx.viewer, 'CHANGE_PERSON');
  refuseCleared(input, 'name');
  const name = input.name && requireLocalized(input.name, 100, 'input', 'name');
  const jobTitle = optionalLocalized(input.jobTitle, 100, 'input', 'jobTitle');
  const account = optionalText(input.account, 200, 'input', 'account');
  const person = await lockVersion(tx.personRepository, input);
  const kind = input.kind ?? person.kind;
  if ((kind === 'STAFF') !== (person.employerId !== null))
    throw refused('ILLEGAL_TRANSITION', 'Who joins or leaves does so by an employment', 'input', 'kind');
  if (person.employerId && input.jobTitle !== undefined) {
    const employment = await tx.employmentRepository.current(person.id);
    if (employment) await revise(tx.employmentRepository, employment, { jobTitle });
  }
  return revise(tx.personRepository, person, {
    kind,
    ...(name && { name, searchText: searchText(name) }),
    ...(input.jobTitle !== undefined && { jobTitle }),
    ...(input.account !== undefined && { account }),
  });
};
