import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { stillTaken } from '../ad-slot/ad-slot.repository.ts';
import type { Left } from '../avail/avail.repository.ts';
import { OutdoorFaceEntity } from './outdoor-face.entity.ts';

export const outdoorFaceRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, OutdoorFaceEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ isRetired, ...page }: PageArguments & { isRetired: boolean }) {
      return readPage(whetherRetired(this.visible(), isRetired), page, {
        by: ['row.code', 'row.id'],
        direction: 'ASC',
      });
    },
    /** Frames of a face that nobody has on any of the days. */
    async freeFrames(faceId: string, from: string, to: string): Promise<number[]> {
      const rows = await manager.query(
        `SELECT frame FROM outdoor_faces face, generate_series(1, face.frames) AS frame
         WHERE face.id = $1 AND NOT EXISTS (SELECT FROM placements taken
           WHERE taken.face_id = face.id AND taken.frame = frame.frame AND taken.state <> 'RELEASED'
             AND taken.during && daterange($2, $3, '[]'))
         ORDER BY frame`,
        [faceId, from, to],
      );
      return rows.map(({ frame }: { frame: number }) => frame);
    },
    /** Frames left by day, of one face. */
    left(faceId: string, from: string, to: string): Promise<Left[]> {
      return manager.query(
        `SELECT day::date AS date, row.frames::bigint AS offered, row.frames - (
           SELECT count(*) FROM placements taken WHERE taken.face_id = row.id AND taken.during @> day::date
             AND ${stillTaken('taken')}) AS free
         FROM (SELECT * FROM outdoor_faces WHERE id = $1) row, generate_series($2::date, $3::date, '1 day') AS day
         ORDER BY day`,
        [faceId, from, to],
      );
    },
  });
