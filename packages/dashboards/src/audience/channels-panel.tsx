import type { Column } from '../export/column.ts';
import type { AudiencePageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { Panel } from '../parts/panel.tsx';
import { countedColumn } from './counted-column.ts';

type Channel = NonNullable<AudiencePageQuery['audienceChannels']>[number];

type Props = {
  readonly channels: readonly Channel[] | undefined;
  readonly month: string;
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

const figures = ['reads', 'readers', 'likes', 'shares', 'comments', 'followers'] as const;

/** The channels with what readers did on them, and their indices by the formula that they were worked out with. */
export const ChannelsPanel = ({ channels, month, hint, problems, again }: Props) => {
  const { say, term, name } = useLanguage();
  const indexOf = ({ channel }: Channel) =>
    channel?.audienceIndices?.find(({ isSuperseded }) => !isSuperseded);
  const columns: Column<Channel>[] = [
    { title: say('channel'), kind: 'text', value: ({ channel }) => name(channel?.name) },
    { title: say('kind'), kind: 'text', value: ({ platform }) => term(platform) },
    ...figures.map((figure) => countedColumn(figure, ({ channel }: Channel) => channel?.audience, say)),
    { title: say('index'), kind: 'count', value: (channel) => indexOf(channel)?.value },
    {
      title: say('formula'),
      kind: 'text',
      value: (channel) => {
        const index = indexOf(channel);
        return index && `${index.kind} ${index.formulaVersion}`;
      },
    },
    { title: say('countedUntil'), kind: 'day', value: ({ countedUntil }) => countedUntil },
  ];
  return (
    <Panel
      title={say('channels')}
      name={`audience-channels-${month}`}
      columns={columns}
      rows={channels}
      problems={problems}
      hint={hint}
      again={again}
      isSynthetic={channels?.some((one) => one.isSynthetic) ?? false}
    />
  );
};
