import { refused, todayInShanghai } from '@media-graph/subgraph';
import type { Departure, DepartureUnit } from '../departure/departure.entity.ts';
import type { TravellerInput } from '../generated/resolvers.ts';
import { ageOn } from './age-on.ts';
import { birthDateOf, isResidentId } from './resident-id.ts';

type Trip = Pick<Departure, 'departsOn' | 'returnsOn'>;
type Somebody = Pick<TravellerInput, 'bornOn' | 'unit' | 'documentExpiresOn'>;

const wrongAt = (field: string) => (message: string) => refused('INVALID_INPUT', message, 'input', field);

/** Whether somebody is of the age for these days, with a document that holds. @throws INVALID_INPUT at `field` of the input */
export const checkFits = (
  { bornOn, unit, documentExpiresOn }: Somebody,
  terms: DepartureUnit,
  { departsOn, returnsOn }: Trip,
  field: string,
): void => {
  const wrong = wrongAt(field);
  if (documentExpiresOn && documentExpiresOn < returnsOn)
    throw wrong(`A document must hold until ${returnsOn}`);
  const age = ageOn(bornOn, departsOn);
  if (age < terms.minAge || age > terms.maxAge)
    throw wrong(`${unit} is ${terms.minAge} to ${terms.maxAge} years old on the day of departure`);
};

const bearsResidentId = new Set(['RESIDENT_ID', 'HOUSEHOLD_REGISTER']);

/** Whether somebody can travel as this kind. @throws INVALID_INPUT at `field` of the input */
export const checkTraveller = (
  traveller: TravellerInput,
  terms: DepartureUnit,
  trip: Trip,
  field: string,
): void => {
  const wrong = wrongAt(field);
  const { document, documentNumber, bornOn } = traveller;
  if (!/^[A-Z0-9()]{5,20}$/.test(documentNumber))
    throw wrong('A document number has 5 to 20 capital letters, figures and parentheses');
  if (
    bearsResidentId.has(document) &&
    (!isResidentId(documentNumber) || birthDateOf(documentNumber) !== bornOn)
  )
    throw wrong('This is no resident identity number, or of another date of birth');
  if (bornOn > todayInShanghai()) throw wrong('Nobody is booked who is not born yet');
  checkFits(traveller, terms, trip, field);
};

/** Whose data are kept only with the consent of a guardian: below fourteen (個人信息保護法 art. 31). */
export const needsGuardian = ({ bornOn }: Pick<TravellerInput, 'bornOn'>): boolean =>
  ageOn(bornOn, todayInShanghai()) < 14;
