import type { Module } from '@media-graph/subgraph';
import { PictureSaleEntity } from './picture-sale.entity.ts';
import { pictureSaleResolvers } from './picture-sale.resolvers.ts';

export const pictureSale: Module = { resolvers: [pictureSaleResolvers], entities: [PictureSaleEntity] };
