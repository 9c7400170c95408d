import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartOptions } from './base-options.ts';

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  TooltipComponent,
]);

/** Loaded when the first chart is shown: it is larger than all the rest. */
export const createChart = (element: HTMLElement, options: ChartOptions): ECharts => {
  const chart = init(element);
  chart.setOption(options);
  return chart;
};
