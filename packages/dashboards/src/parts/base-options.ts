import type { EChartsCoreOption } from 'echarts/core';

export type ChartOptions = EChartsCoreOption;

/** As the page’s own style has them, light or dark. */
export type Colours = {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly ground: string;
  readonly series: string[];
};

/** What all charts have: patterns beside colours, a description for screen readers, and no animation for those who want none. */
export const baseOptions = (
  { text, quiet, line, ground, series }: Colours,
  description: string,
): ChartOptions => ({
  color: series,
  textStyle: { color: text, fontFamily: 'system-ui, sans-serif' },
  animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  animationDuration: 300,
  aria: { enabled: true, label: { description }, decal: { show: true } },
  grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
  legend: { top: 0, left: 0, textStyle: { color: text }, type: 'scroll', pageTextStyle: { color: text } },
  tooltip: {
    // As HTML it would need a style that the policy of the page does not allow.
    renderMode: 'richText',
    trigger: 'axis',
    backgroundColor: ground,
    borderColor: line,
    textStyle: { color: text },
    confine: true,
  },
  xAxis: {
    axisLabel: { color: quiet },
    axisLine: { lineStyle: { color: line } },
    splitLine: { lineStyle: { color: line } },
  },
  yAxis: { axisLabel: { color: quiet }, splitLine: { lineStyle: { color: line } } },
});
