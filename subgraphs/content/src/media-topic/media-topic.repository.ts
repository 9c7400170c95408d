import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { thatAreNamed } from '../section/that-are-named.ts';
import { type MediaTopic, MediaTopicEntity } from './media-topic.entity.ts';

type TopicList = { text?: string | null | undefined; broader?: string | null | undefined };

export const mediaTopicRepository = (manager: EntityManager) =>
  rowsOf(manager, MediaTopicEntity).extend({
    byCodes(codes: readonly { code: string }[]): Promise<MediaTopic[]> {
      return this.visible()
        .andWhere('row.code = ANY(:codes)', { codes: codes.map(({ code }) => code) })
        .getMany();
    },
    list({ text, broader }: TopicList): Promise<MediaTopic[]> {
      const topics = thatAreNamed(this.visible(), text);
      if (broader != null) topics.andWhere('row.broader = :broader', { broader });
      return topics.orderBy('row.code').getMany();
    },
  });
