import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** A subject of the vocabulary that IPTC publishes; nobody changes one here. */
export interface MediaTopic {
  id: string;
  /** Eight figures, IPTC's own. */
  code: string;
  /** The code of the wider subject; null at the top. */
  broader: string | null;
  name: WrittenText;
}

export const MediaTopicEntity = new EntitySchema<MediaTopic>({
  name: 'MediaTopic',
  tableName: 'media_topics',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    broader: { type: 'text', nullable: true },
    name: { type: 'jsonb' },
  },
});
