import {
  lockVersion,
  optionalLocalized,
  refused,
  requireFound,
  requirePastDay,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { StartEmploymentInput } from '../generated/resolvers.ts';
import type { Person } from '../person/person.entity.ts';
import { requireMay } from '../viewer/require-may.ts';

/** Somebody begins to work for an organisation. */
export const startEmployment = async (tx: Transaction, input: StartEmploymentInput): Promise<Person> => {
  requireMay(tx.viewer, 'CHANGE_PERSON');
  const startsOn = requirePastDay(input.startsOn, 'input', 'startsOn');
  const jobTitle = optionalLocalized(input.jobTitle, 100, 'input', 'jobTitle');
  const employer = requireFound(await tx.organisations.load(input.employerId), 'input', 'employerId');
  if (employer.status === 'DISSOLVED')
    throw refused('ILLEGAL_TRANSITION', 'It exists no longer', 'input', 'employerId');
  requireFound(await tx.people.load(input.personId), 'input', 'personId');
  const person = await lockVersion(tx.personRepository, { id: input.personId, version: input.version });
  if (person.employerId)
    throw refused('ILLEGAL_TRANSITION', 'The person works elsewhere: end that first', 'input', 'personId');
  const employment = { personId: person.id, employerId: employer.id, jobTitle, startsOn };
  await tx.employmentRepository.insert({ id: uuidv7(), ...employment });
  return revise(tx.personRepository, person, { kind: 'STAFF', employerId: employer.id, jobTitle });
};
