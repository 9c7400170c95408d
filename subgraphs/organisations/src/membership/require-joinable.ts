import { refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';

const withMembers = ['ALLIANCE', 'CLUB', 'OUTSIDE_BODY'];

/** The id of what has members, and may have more. @throws NOT_FOUND, INVALID_INPUT, ILLEGAL_TRANSITION */
export const requireJoinable = async ({ organisations }: Transaction, id: string): Promise<string> => {
  const field = ['input', 'organisationId'];
  const organisation = requireFound(await organisations.load(id), ...field);
  if (!withMembers.includes(organisation.kind))
    throw refused('INVALID_INPUT', 'Only alliances, clubs and outside bodies have members', ...field);
  if (organisation.status === 'DISSOLVED')
    throw refused('ILLEGAL_TRANSITION', 'It exists no longer', ...field);
  return organisation.id;
};
