import { advertising } from '@media-graph/advertising';
import { content } from '@media-graph/content';
import { distribution } from '@media-graph/distribution';
import { events } from '@media-graph/events';
import { mediaAssets } from '@media-graph/media-assets';
import { type StorageConfig, storageOf } from '@media-graph/media-assets/storage';
import { organisations } from '@media-graph/organisations';
import { printing } from '@media-graph/printing';
import type { Subgraph } from '@media-graph/subgraph';
import { travel } from '@media-graph/travel';

/** A subgraph whose tables are its own business. */
// biome-ignore lint/suspicious/noExplicitAny: each subgraph has its own tables, and nobody here touches them
export type AnySubgraph = Subgraph<any>;

/** The subgraphs of the graph, in the order of their start; the pictures' files lie where `files` says. */
export const createSubgraphs = async (files: StorageConfig): Promise<readonly AnySubgraph[]> => [
  organisations,
  events,
  content,
  mediaAssets({ storage: await storageOf(files) }),
  printing,
  distribution,
  advertising,
  travel,
];
