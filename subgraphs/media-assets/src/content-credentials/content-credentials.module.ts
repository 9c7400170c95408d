import type { Module } from '@media-graph/subgraph';
import { contentCredentialsResolvers } from './content-credentials.resolvers.ts';

export const contentCredentials: Module = { resolvers: [contentCredentialsResolvers] };
