import type { EntityManager } from 'typeorm';
import { orderedRows } from './ordered-rows.ts';
import { type Section, SectionEntity } from './section.entity.ts';

export const sectionRepository = (manager: EntityManager) =>
  orderedRows(manager, SectionEntity).extend({
    /** A section by its short name, or the one that it was merged into. */
    async bySlug(slug: string): Promise<Section | null> {
      const section = await this.findOneBy({ slug });
      return section?.mergedInto ? this.findOneBy({ id: section.mergedInto }) : section;
    },
    /** Gives what stands in a section, and in what was merged into it, to another; what was killed or printed stays. */
    async handOver(from: string, to: string): Promise<void> {
      await this.update({ mergedInto: from }, { mergedInto: to });
      await this.query(`UPDATE articles SET section_id = $2 WHERE section_id = $1 AND status <> 'KILLED'`, [
        from,
        to,
      ]);
      await this.query(
        'UPDATE newspaper_pages SET section_id = $2 WHERE section_id = $1 AND signed_off_at IS NULL',
        [from, to],
      );
      await this.query(
        `UPDATE fronts SET section_id = CASE section_id WHEN $1 THEN $2 ELSE section_id END,
           draft = replace(draft::text, $1::text, $2::text)::jsonb, version = version + 1, updated_at = now()
         WHERE section_id = $1 OR draft @> jsonb_build_array(jsonb_build_object('sectionId', $1::text))`,
        [from, to],
      );
    },
  });
