import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { AdCreditNoteEntity, AdCreditNoteItemEntity } from './credit-note.entity.ts';

export const creditNoteRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdCreditNoteEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const creditNoteItemRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdCreditNoteItemEntity, visibleTo(viewer, 'HEADQUARTERS'));
