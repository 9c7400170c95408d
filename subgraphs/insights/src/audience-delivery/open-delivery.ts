import { todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { AudienceDelivery } from './audience-delivery.entity.ts';
import type { Claim } from './audience-fact.repository.ts';
import { type AudienceRow, countsReaders, nameOf, RowRefused, readAudienceRow } from './read-audience-row.ts';
import type { ReadRow } from './row-reader.ts';

const mostRefusals = 100;

type Numbered = { readonly number: number; readonly row: AudienceRow };
type Tools = Pick<Transaction, 'audienceFactRepository' | 'audienceChannelRepository'>;

const dayOf = ({ channelId, day }: { channelId: string; day: string }): string => `${channelId} ${day}`;

/** A delivery that is being taken in, part by part. */
export type OpenDelivery = {
  /** How it stands now. */
  readonly delivery: AudienceDelivery;
  /** Takes in some rows; those that are wrong are told, and the others are kept. */
  add(tools: Tools, rows: readonly ReadRow[]): Promise<void>;
  /** Ends a delivery that replaces: what it did not name goes, unless a row of it was refused, which may have named it. */
  replace(tools: Tools): Promise<void>;
};

export const openDelivery = (
  begun: Pick<AudienceDelivery, 'no' | 'source' | 'mode' | 'deliveredBy'>,
): OpenDelivery => {
  const delivery: AudienceDelivery = {
    ...begun,
    ...{ id: uuidv7(), firstDay: null, lastDay: null, deliveredAt: new Date(), reason: null },
    ...{ sent: 0, added: 0, corrected: 0, unchanged: 0, removed: 0, refused: 0, refusals: [] },
  };
  const counted = new Map<string, Claim>();
  const today = todayInShanghai();

  const refuse = (number: number, field: string | null, message: string): void => {
    delivery.refused++;
    if (delivery.refusals.length < mostRefusals) delivery.refusals.push({ row: number, field, message });
  };

  const read = (given: readonly ReadRow[], known: ReadonlySet<string>): Numbered[] => {
    const rows: Numbered[] = [];
    for (const one of given) {
      const number = ++delivery.sent;
      try {
        if ('error' in one) throw new RowRefused(null, one.error);
        const row = readAudienceRow(one.raw, today);
        if (!known.has(row.channelId)) throw new RowRefused('channelId', 'This channel is not counted');
        rows.push({ number, row });
      } catch (error) {
        if (!(error instanceof RowRefused)) throw error;
        refuse(number, error.field, error.message);
      }
    }
    return rows;
  };

  /** Those whose day is this source's, and counted in the same way. */
  const claimed = async (
    rows: readonly Numbered[],
    { audienceFactRepository }: Tools,
  ): Promise<Numbered[]> => {
    const claims = new Map<string, Claim>();
    for (const { row } of rows) {
      const { channelId, day, hour } = row;
      const isHourly = countsReaders(row) ? hour !== null : null;
      const claim = claims.get(dayOf(row));
      if (!claim || claim.isHourly === null) claims.set(dayOf(row), { channelId, day, isHourly });
    }
    const got = await audienceFactRepository.claim(delivery.source, [...claims.values()]);
    for (const claim of got) counted.set(dayOf(claim), claim);
    return rows.filter(({ number, row }) => {
      const claim = counted.get(dayOf(row));
      const isSame = claim?.isHourly === (row.hour !== null) || !countsReaders(row);
      if (!claim) refuse(number, 'day', 'Another source counts this day of the channel');
      else if (!isSame)
        refuse(
          number,
          'hour',
          `This day of the channel is counted ${claim.isHourly ? 'by the hour' : 'as a whole'}`,
        );
      return claim && isSame;
    });
  };

  const add = async (tools: Tools, given: readonly ReadRow[]): Promise<void> => {
    const known = new Set((await tools.audienceChannelRepository.all()).map(({ id }) => id));
    const rows = read(given, known);
    if (rows.length === 0) return;
    const days = rows.map(({ row }) => row.day).sort();
    await tools.audienceFactRepository.openMonths(days);
    const kept = await claimed(rows, tools);
    // A later row corrects an earlier one, as a later delivery does.
    const last = new Map(kept.map(({ row }) => [nameOf(row), row]));
    const { added, corrected } = await tools.audienceFactRepository.take(delivery, [...last.values()]);
    const twice = kept.length - last.size;
    delivery.added += added;
    delivery.corrected += corrected + twice;
    delivery.unchanged += last.size - added - corrected;
    for (const { row } of kept) {
      if (!delivery.firstDay || row.day < delivery.firstDay) delivery.firstDay = row.day;
      if (!delivery.lastDay || row.day > delivery.lastDay) delivery.lastDay = row.day;
    }
  };

  return {
    delivery,
    add,
    replace: async ({ audienceFactRepository }) => {
      if (delivery.mode === 'REPLACE' && delivery.refused === 0)
        delivery.removed = await audienceFactRepository.removeOthers(delivery.no, [...counted.values()]);
    },
  };
};
