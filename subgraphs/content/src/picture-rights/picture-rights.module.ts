import type { Module } from '@media-graph/subgraph';
import { ArticlePictureRightsEntity } from './article-picture-rights.entity.ts';
import { pictureRightsResolvers } from './picture-rights.resolvers.ts';

/** What others say of the rights in stories' pictures, and what follows from it. */
export const pictureRights: Module = {
  resolvers: [pictureRightsResolvers],
  entities: [ArticlePictureRightsEntity],
};
