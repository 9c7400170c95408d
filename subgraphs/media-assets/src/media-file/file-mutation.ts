import { mutationOf } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { isImage, type MediaFile } from '../media-asset/media-asset.entity.ts';

/** The resolver of a mutation that changes a file: its payload has it as `file`, and as `asset` where it is a picture. */
export const fileMutation = <Input extends { readonly idempotencyKey: string }>(
  write: (tx: Transaction, input: Input) => Promise<MediaFile>,
) =>
  mutationOf(async (tx: Transaction, input: Input) => {
    const file = await write(tx, input);
    return { file, asset: isImage(file) ? file : null };
  });
