import {
  lockVersion,
  optionalText,
  refused,
  requireFound,
  requirePastDay,
  revise,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { EndEmploymentInput } from '../generated/resolvers.ts';
import type { Person } from '../person/person.entity.ts';
import { requireMay } from '../viewer/require-may.ts';

/** Somebody leaves. The job title of now goes with the job, and stays in the employment. */
export const endEmployment = async (tx: Transaction, input: EndEmploymentInput): Promise<Person> => {
  requireMay(tx.viewer, 'CHANGE_PERSON');
  const endsOn = requirePastDay(input.endsOn, 'input', 'endsOn');
  const endReason = optionalText(input.reason, 500, 'input', 'reason');
  if (input.kind === 'STAFF') throw refused('INVALID_INPUT', 'Who has left is no staff', 'input', 'kind');
  requireFound(await tx.people.load(input.personId), 'input', 'personId');
  const person = await lockVersion(tx.personRepository, { id: input.personId, version: input.version });
  const employment = await tx.employmentRepository.current(person.id);
  if (!employment) throw refused('ILLEGAL_TRANSITION', 'The person works nowhere', 'input', 'personId');
  if (employment.startsOn && endsOn <= employment.startsOn)
    throw refused(
      'INVALID_INPUT',
      `It must be after the first day, ${employment.startsOn}`,
      'input',
      'endsOn',
    );
  await revise(tx.employmentRepository, employment, { endsOn, endReason });
  return revise(tx.personRepository, person, { kind: input.kind!, employerId: null, jobTitle: null });
};
