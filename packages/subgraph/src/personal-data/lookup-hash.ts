import { createHmac } from 'node:crypto';
import { fold } from '@media-graph/chinese/fold';

const letters = (text: string): string => fold(text).replace(/[\s\p{P}\p{S}]/gu, '');

/** What is written in many ways, in one: scripts, widths, blanks and signs do not count, nor a country code of the mainland. */
const forms = {
  name: letters,
  address: letters,
  phone: (text: string) =>
    fold(text)
      .replace(/\D/g, '')
      .replace(/^(?:00)?86(?=1\d{10}$)/, ''),
  /** A number of an identity card, a passport or the like. */
  document: letters,
};

/**
 * What stands beside something personal that is kept masked, so that it is found by who knows it and tells nobody else
 * anything: a keyed hash of one way of writing it, different with each company.
 *
 * @param key secret of the service's configuration, at least 32 characters; never kept in the database
 * @returns 32 bytes; null for a text of which nothing is left to look for
 */
export const lookupHash = (
  key: string,
  company: string,
  kind: keyof typeof forms,
  text: string,
): Buffer | null => {
  const form = forms[kind](text);
  return form === '' ? null : createHmac('sha256', key).update(`${kind}\n${company}\n${form}`).digest();
};
