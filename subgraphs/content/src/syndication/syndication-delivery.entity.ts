import { EntitySchema } from 'typeorm';

/** What a partner was given of a story; nobody changes it. */
export interface SyndicationDelivery {
  id: string;
  /** In their order; a bigint, which is a text here. */
  number: string;
  subscriptionId: string;
  articleId: string;
  versionNumber: number;
  kind: 'USABLE' | 'CANCELED';
  deliveredAt: Date;
}

export const SyndicationDeliveryEntity = new EntitySchema<SyndicationDelivery>({
  name: 'SyndicationDelivery',
  tableName: 'syndication_deliveries',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'bigint' },
    subscriptionId: { type: 'uuid' },
    articleId: { type: 'uuid' },
    versionNumber: { type: 'int' },
    kind: { type: 'text' },
    deliveredAt: { type: 'timestamptz', precision: 3 },
  },
});
