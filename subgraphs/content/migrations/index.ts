import { SharedTables1764000000000 } from '@media-graph/subgraph';
import { CreateSections1764000001000 } from './1764000001000-create-sections.ts';

export const migrations = [SharedTables1764000000000, CreateSections1764000001000];
