import type { Viewer } from '@media-graph/service';
import { type Condition, everybodys, isKeeper, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { isHeadquarters } from '../access.ts';
import { DataConsentEntity } from './data-consent.entity.ts';

const own: Condition = (alias) =>
  `EXISTS (SELECT FROM people WHERE people.id = ${alias}.person_id AND people.account = (SELECT viewer_subject()))`;

export const dataConsentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DataConsentEntity, isHeadquarters(viewer) || isKeeper(viewer) ? everybodys : own).extend({
    ofPeople(personIds: readonly string[]) {
      return this.partsOf('personId', personIds, 'givenOn');
    },
  });
