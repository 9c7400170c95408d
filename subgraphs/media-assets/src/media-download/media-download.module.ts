import type { Module } from '@media-graph/subgraph';
import { MediaDownloadEntity } from './media-download.entity.ts';
import { mediaDownloadResolvers } from './media-download.resolvers.ts';

export const mediaDownload: Module = { resolvers: [mediaDownloadResolvers], entities: [MediaDownloadEntity] };
