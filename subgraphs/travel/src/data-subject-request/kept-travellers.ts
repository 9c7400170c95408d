import {
  type PersonRecord,
  type PersonSource,
  personValues,
  soughtHashes,
  soughtHashesSql,
  todayInShanghai,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { keptUntil } from '../traveller/kept-until.ts';
import { identityRepository } from '../traveller/traveller.repository.ts';

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

const toCome = `(booking.status IN ('WAITING', 'CONFIRMED') OR booking.status = 'ON_HOLD' AND (booking.hold_expires_at > now() OR booking.paid_minor > 0))`;
const state = `${toCome} AS "isToCome",
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
    const ahead = isToCome ? 'The journey is still to come' : null;
    return {
      ...{ id, thing, organisationId },
      values: personValues(values),
      keptBecause: isKept ? 'Contracts are kept for two years' : ahead,
      keptUntil: isKept ? until : null,
    };
  };
  const read = async (sql: string, parameters: unknown[]): Promise<PersonRecord[]> =>
    ((await manager.query(sql, parameters)) as Row[]).map(recordOf);
  return {
    find: async ({ soughtName, soughtPhone, soughtDocument }) => {
      const companies: { id: string }[] = await manager.query(
        'SELECT organisation_id AS id FROM travel_agencies',
      );
      const hashes = (kind: 'phone' | 'document', text: string | null) =>
        soughtHashes(text === null ? [] : companies.map(({ id }) => id), (company) =>
          lookupOf(company, kind, text!),
        );
      const phones = hashes('phone', soughtPhone);
      return [
        ...(await read(
          `${contacts} WHERE (contact.organisation_id, contact.phone_hash) IN ${soughtHashesSql(1)} ORDER BY 1 LIMIT 100`,
          phones,
        )),
        ...(await read(
          `${travellers} WHERE identity.traveller_id IN (
             SELECT traveller_id FROM traveller_identities WHERE (organisation_id, document_hash) IN ${soughtHashesSql(1)}
             UNION ALL SELECT named.traveller_id FROM booking_contacts contact JOIN travellers ON travellers.booking_id = contact.booking_id
             JOIN traveller_identities named ON named.traveller_id = travellers.id AND named.name = $5
             WHERE (contact.organisation_id, contact.phone_hash) IN ${soughtHashesSql(3)})
           ORDER BY 1 LIMIT 100`,
          [...hashes('document', soughtDocument), ...phones, soughtName],
        )),
      ];
    },
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
      await identityRepository(manager).erase(ids);
    },
    /** Under contract for two years, and without one for ninety days after the seats were given up. */
    outlived: async () => {
      const over = `NOT ${toCome} AND CASE WHEN booking.contract_number IS NULL
        THEN CASE booking.status WHEN 'ON_HOLD' THEN booking.hold_expires_at ELSE booking.updated_at END
          < now() - interval '90 days'
        ELSE coalesce(booking.cancelled_on, departure.returns_on) < (now() AT TIME ZONE 'Asia/Shanghai')::date - interval '2 years' END`;
      const found: { id: string }[] = await manager.query(
        `(SELECT contact.booking_id AS id ${ofContacts} WHERE ${over} LIMIT 100)
         UNION ALL (SELECT identity.traveller_id ${ofTravellers} WHERE ${over} LIMIT 100)`,
      );
      return found.map(({ id }) => id);
    },
  };
};
