import { searchVector } from '@media-graph/chinese/search-vector';
import { optionalId, optionalText, refused, requireText, todayInShanghai } from '@media-graph/subgraph';
import type { ChangeMediaCollectionInput } from '../generated/resolvers.ts';
import { firstPhotograph } from '../media-asset/require-columns.ts';
import type { MediaCollection } from './media-collection.entity.ts';

type Said = Pick<MediaCollection, 'kind' | 'name' | 'description' | 'eventId' | 'shotOn'>;
type Input = Pick<ChangeMediaCollectionInput, 'name' | 'description' | 'eventId' | 'shotOn'>;

const requireShotOn = (day: string, kind: MediaCollection['kind']): string => {
  if (kind !== 'SHOOT') throw refused('INVALID_INPUT', 'Only a shoot has a day', 'input', 'shotOn');
  if (day < firstPhotograph || day > todayInShanghai())
    throw refused('INVALID_INPUT', 'From 1826 to today', 'input', 'shotOn');
  return day;
};

/** What is said of a collection with what an input changes; what it leaves out stays, null clears. @throws INVALID_INPUT */
export const requireCollection = (before: Said, input: Input) => {
  if (input.name === null) throw refused('INVALID_INPUT', 'A collection has a name', 'input', 'name');
  const said = {
    name: input.name === undefined ? before.name : requireText(input.name, 200, 'input', 'name'),
    description:
      input.description === undefined
        ? before.description
        : optionalText(input.description, 2000, 'input', 'description'),
    eventId: input.eventId === undefined ? before.eventId : optionalId(input.eventId, 'input', 'eventId'),
    shotOn:
      input.shotOn === undefined ? before.shotOn : input.shotOn && requireShotOn(input.shotOn, before.kind),
  };
  return { ...said, searchVector: searchVector(`${said.name}\n${said.description ?? ''}`) };
};
