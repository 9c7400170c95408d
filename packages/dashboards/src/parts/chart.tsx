import type { ECharts } from 'echarts/core';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChartOptions, Colours } from './base-options.ts';

/** What can be done with a chart that is shown. */
export type ChartHandle = { readonly picture: () => Promise<Blob> };

type Props = {
  readonly options: (colours: Colours) => ChartOptions;
  /** Of what was pressed: the series’ place and the place in it. */
  readonly onChoose?: ((series: number, place: number) => void) | undefined;
  readonly height?: number;
  readonly handle?: Ref<ChartHandle>;
};

type CreateChart = typeof import('./create-chart.ts')['createChart'];

/** Once it is loaded. */
let loaded: CreateChart | undefined;

const coloursOf = (element: Element): Colours => {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    text: colour('text'),
    quiet: colour('quiet'),
    line: colour('line'),
    ground: colour('ground'),
    series: [1, 2, 3, 4, 5, 6, 7, 8].map((place) => colour(`series-${place}`)),
  };
};

/** A chart whose data a table beside it has too: that is what keyboards and screen readers take. */
export const Chart = ({ options, onChoose, height = 320, handle }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  const [scheme, setScheme] = useState(0);
  const chosen = useRef(onChoose);
  chosen.current = onChoose;

  useEffect(() => {
    // Paper is never dark, and takes what stands there when this returns.
    const dark = matchMedia('screen and (prefers-color-scheme: dark)');
    const redraw = () => flushSync(() => setScheme((count) => count + 1));
    dark.addEventListener('change', redraw);
    return () => dark.removeEventListener('change', redraw);
  }, []);

  useEffect(() => {
    const element = frame.current!;
    let isCurrent = true;
    let watch: ResizeObserver | undefined;
    const draw = (createChart: CreateChart): void => {
      if (!isCurrent) return;
      const drawn = options(coloursOf(element));
      const isForPaper = matchMedia('print').matches;
      const made = createChart(element, isForPaper ? { ...drawn, animation: false } : drawn);
      if (isForPaper) made.getZr().flush();
      chart.current = made;
      made.on('click', ({ seriesIndex, dataIndex }) => {
        if (seriesIndex !== undefined && dataIndex !== undefined) chosen.current?.(seriesIndex, dataIndex);
      });
      watch = new ResizeObserver(() => made.resize());
      watch.observe(element);
    };
    if (loaded) draw(loaded);
    else
      void import('./create-chart.ts').then(({ createChart }) => {
        loaded = createChart;
        draw(createChart);
      });
    return () => {
      isCurrent = false;
      watch?.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, [options, scheme]);

  useImperativeHandle(handle, () => ({
    picture: async () => {
      const { ground } = coloursOf(frame.current!);
      const url = chart.current!.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: ground });
      const bytes = Uint8Array.from(atob(url.split(',')[1]!), (one) => one.charCodeAt(0));
      return new Blob([bytes], { type: 'image/png' });
    },
  }));
  return <div ref={frame} className="chart" style={{ height }} />;
};
