import type { Viewer } from '@media-graph/service';
import { badInput, forbidden } from '@media-graph/subgraph';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { databaseRole } from '../access.ts';

/** Hashes of what was looked for; null where that said nothing. */
export type Found = { readonly [Kind in 'name' | 'phone' | 'address']?: Buffer | null };

type Kind = keyof Found;

/** The hashes of the arguments with which somebody looks for people; those that were left out ask nothing. */
export const soughtOf = (
  lookup: (kind: Kind, text: string) => Buffer | null,
  asked: { readonly [One in Kind]?: string | null | undefined },
): Found =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([kind, text]) =>
      text == null ? [] : [[kind, lookup(kind as Kind, text)]],
    ),
  );

/**
 * Keeps the people who are found by their hashes.
 *
 * @param placesOf SELECTs of ids by each kind, whose parameter has its name
 * @throws FORBIDDEN for everybody but staff: who sees nobody in person would be told that there is nobody
 */
export const findPeople = <Row extends ObjectLiteral>(
  people: SelectQueryBuilder<Row>,
  viewer: Viewer,
  placesOf: Readonly<Record<string, string>>,
  found: Found,
): void => {
  for (const [kind, hash] of Object.entries(found)) {
    if (databaseRole(viewer) !== 'distribution_staff') throw forbidden('People are found by staff alone');
    if (!hash) throw badInput(`There is nothing to look for in \`${kind}\``);
    people.andWhere(`row.id IN (${placesOf[kind]})`, { [kind]: hash });
  }
};
