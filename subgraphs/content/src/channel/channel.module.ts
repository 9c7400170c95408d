import type { Module } from '@media-graph/subgraph';
import { ChannelEntity } from './channel.entity.ts';
import { channelResolvers } from './channel.resolvers.ts';

export const channel: Module = { resolvers: [channelResolvers], entities: [ChannelEntity] };
