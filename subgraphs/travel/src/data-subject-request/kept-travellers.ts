import { type PersonRecord, type PersonSource, personValues, todayInShanghai } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { keptUntil } from '../traveller/kept-until.ts';

type Tools = {
  /** What something personal of a company is found by; null for a text that says nothing. */
  readonly lookupOf: (company: string, kind: 'phone' | 'document', text: string) => Buffer | null;
  /** The number of a document that stands sealed with a traveller. */
  readonly openDocument: (company: string, sealed: Buffer, travellerId: string) => string;
};

type Row = {
  id: string;
  thing: 'TourBooking' | 'Traveller';
  organisationId: string;
  name: string;
  phone: string | null;
  documentNumber: string | null;
  documentSealed: Buffer | null;
  bornOn: string | null;
  isToCome: boolean;
  /** Of the journey or the contract, where there is a contract. */
  lastDay: string | null;
};

const state = `(booking.status = 'CONFIRMED' OR booking.status = 'ON_HOLD' AND booking.hold_expires_at > now()) AS "isToCome",
  CASE WHEN booking.contract_number IS NOT NULL THEN coalesce(booking.cancelled_on, departure.returns_on)::text END AS "lastDay"`;

const ofContacts = `FROM booking_contacts contact JOIN bookings booking ON booking.id = contact.booking_id
  JOIN departures departure ON departure.id = booking.departure_id`;
const ofTravellers = `FROM traveller_identities identity JOIN travellers traveller ON traveller.id = identity.traveller_id
  JOIN bookings booking ON booking.id = traveller.booking_id JOIN departures departure ON departure.id = booking.departure_id`;

const contacts = `
  SELECT contact.booking_id AS id, 'TourBooking' AS thing, contact.organisation_id AS "organisationId", contact.name,
    contact.phone, NULL AS "documentNumber", NULL::bytea AS "documentSealed", NULL AS "bornOn", ${state}
  ${ofContacts}`;

const travellers = `
  SELECT identity.traveller_id AS id, 'Traveller' AS thing, identity.organisation_id AS "organisationId", identity.name,
    NULL AS phone, identity.document_number AS "documentNumber", identity.document_sealed AS "documentSealed",
    identity.born_on::text AS "bornOn", ${state}
  ${ofTravellers}`;

/** Hashes of what is sought, each of its own company. */
const among = (one: number): string =>
  `(SELECT company, decode(hash, 'hex') FROM unnest($${one}::uuid[], $${one + 1}::text[]) AS sought (company, hash))`;

/** Who booked and who travels, as the keeper of personal data reads and forgets them. */
export const keptTravellers = (manager: EntityManager, { lookupOf, openDocument }: Tools): PersonSource => {
  const recordOf = (row: Row): PersonRecord => {
    const { id, thing, organisationId, documentSealed, isToCome, lastDay } = row;
    const documentNumber = documentSealed
      ? openDocument(organisationId, documentSealed, id)
      : row.documentNumber;
    const values =
      thing === 'Traveller'
        ? { name: row.name, documentNumber, bornOn: row.bornOn }
        : { contactName: row.name, contactPhone: row.phone };
    const until = lastDay === null || isToCome ? null : keptUntil(lastDay);
    const isKept = until !== null && until > todayInShanghai();
    const toCome = isToCome ? 'The journey is still to come' : null;
    return {
      ...{ id, thing, organisationId },
      values: personValues(values),
      keptBecause: isKept ? 'Contracts are kept for two years' : toCome,
      keptUntil: isKept ? until : null,
    };
  };
  const read = async (sql: string, parameters: unknown[]): Promise<PersonRecord[]> =>
    ((await manager.query(sql, parameters)) as Row[]).map(recordOf);
  const hashes = async (kind: 'phone' | 'document', text: string | null): Promise<[string[], string[]]> => {
    const companies: { id: string }[] =
      text === null ? [] : await manager.query('SELECT organisation_id AS id FROM travel_agencies');
    const found = companies.flatMap(({ id }) => {
      const hash = lookupOf(id, kind, text!);
      return hash ? [{ id, hash: hash.toString('hex') }] : [];
    });
    return [found.map(({ id }) => id), found.map(({ hash }) => hash)];
  };

  return {
    find: async ({ soughtName, soughtPhone, soughtDocument }) => [
      ...(await read(
        `${contacts} WHERE (contact.organisation_id, contact.phone_hash) IN ${among(1)} ORDER BY 1 LIMIT 100`,
        await hashes('phone', soughtPhone),
      )),
      ...(await read(
        `${travellers} WHERE (identity.organisation_id, identity.document_hash) IN ${among(1)} OR identity.name = $5
           AND booking.id IN (SELECT booking_id FROM booking_contacts WHERE (organisation_id, phone_hash) IN ${among(3)})
         ORDER BY 1 LIMIT 100`,
        [...(await hashes('document', soughtDocument)), ...(await hashes('phone', soughtPhone)), soughtName],
      )),
    ],
    lock: async (ids) => [
      ...(await read(`${contacts} WHERE contact.booking_id = ANY ($1) ORDER BY 1 FOR UPDATE OF contact`, [
        ids,
      ])),
      ...(await read(
        `${travellers} WHERE identity.traveller_id = ANY ($1) ORDER BY 1 FOR UPDATE OF identity`,
        [ids],
      )),
    ],
    erase: async (records) => {
      const ids = records.map(({ id }) => id);
      await manager.query('DELETE FROM booking_contacts WHERE booking_id = ANY ($1)', [ids]);
      await manager.query('DELETE FROM traveller_identities WHERE traveller_id = ANY ($1)', [ids]);
    },
    /** Under contract for two years, and without one for ninety days after the seats were given up. */
    outlived: async () => {
      const over = `booking.status NOT IN ('ON_HOLD', 'CONFIRMED') AND CASE WHEN booking.contract_number IS NULL
        THEN booking.updated_at < now() - interval '90 days'
        ELSE coalesce(booking.cancelled_on, departure.returns_on) < (now() AT TIME ZONE 'Asia/Shanghai')::date - interval '2 years' END`;
      const found: { id: string }[] = await manager.query(
        `(SELECT contact.booking_id AS id ${ofContacts} WHERE ${over} LIMIT 100)
         UNION ALL (SELECT identity.traveller_id ${ofTravellers} WHERE ${over} LIMIT 100)`,
      );
      return found.map(({ id }) => id);
    },
  };
};
