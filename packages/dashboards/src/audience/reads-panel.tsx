import { useMemo } from 'react';
import type { Column } from '../export/column.ts';
import type { AudiencePageQuery } from '../generated/operations.ts';
import type { Problem } from '../graph/problems-at.ts';
import { useLanguage } from '../language/language.ts';
import { short } from '../language/numbers.ts';
import { baseOptions, type Colours } from '../parts/base-options.ts';
import { Panel } from '../parts/panel.tsx';

type Props = {
  readonly data: AudiencePageQuery | undefined;
  readonly month: string;
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];
  readonly again: () => void;
};

/** Reads of each day by channel: those of the same day on one another. */
export const ReadsPanel = ({ data, month, hint, problems, again }: Props) => {
  const { say, name, language } = useLanguage();
  const points = data?.reads?.points;
  const { days, channels, readsOf } = useMemo(() => {
    const found = new Map((points ?? []).map(({ keys, from, value }) => [`${keys[0]} ${from}`, value]));
    return {
      days: [...new Set((points ?? []).flatMap(({ from }) => from ?? []))].sort(),
      channels: [...new Set((points ?? []).map(({ keys }) => keys[0]!))],
      readsOf: (channel: string, day: string) => found.get(`${channel} ${day}`),
    };
  }, [points]);
  const called = useMemo(() => {
    const names = new Map((data?.audienceChannels ?? []).map(({ id, channel }) => [id, name(channel?.name)]));
    return (channel: string): string => names.get(channel) || channel;
  }, [data, name]);
  const columns: Column<string>[] = [
    { title: say('day'), kind: 'day', value: (day) => day },
    ...channels.map(
      (channel): Column<string> => ({
        title: called(channel),
        kind: 'count',
        value: (day) => readsOf(channel, day),
      }),
    ),
  ];
  const options = useMemo(
    () => (colours: Colours) => {
      const base = baseOptions(colours, say('reads'));
      return {
        ...base,
        legend: { ...(base.legend as object), type: 'scroll' },
        xAxis: { ...(base.xAxis as object), type: 'category', data: days.map((day) => day.slice(5)) },
        yAxis: {
          ...(base.yAxis as object),
          type: 'value',
          axisLabel: { color: colours.quiet, formatter: (value: number) => short(value, language) },
        },
        series: channels.map((channel) => ({
          type: 'bar',
          stack: 'reads',
          name: called(channel),
          data: days.map((day) => readsOf(channel, day) ?? null),
        })),
      };
    },
    [days, channels, readsOf, called, language, say],
  );
  return (
    <Panel
      title={say('readsByDay')}
      name={`audience-reads-${month}`}
      columns={columns}
      rows={data && days}
      chart={options}
      problems={problems}
      hint={hint}
      again={again}
      isSynthetic={data?.reads?.isSynthetic ?? false}
    />
  );
};
