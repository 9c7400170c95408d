import type { Span as ApiSpan, Context } from '@opentelemetry/api';
import type { Span } from './span.ts';

type Options = {
  readonly service: string;
  readonly release: string;
  /** Of the collector; `/v1/traces` is appended. */
  readonly endpoint: string;
  /** Which part of the traces is kept, from 0 to 1. */
  readonly share: number;
  /** Whether whoever asks decides that a trace is kept: the gateway for its subgraphs, a stranger for nobody. */
  readonly trustsCaller: boolean;
};

export type Tracer = {
  /**
   * Begins the work of a request.
   * @param traceparent as the caller sent it; one that is malformed begins a trace
   */
  start(name: string, traceparent: unknown): Span;
  /** Sends what is left; later spans are lost. */
  stop(): Promise<void>;
};

const pattern = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

/**
 * Traces by OpenTelemetry, sent to a collector by OTLP over HTTP; while it is away they are lost, and nothing waits.
 * The SDK is loaded here, so that whoever traces nothing does without.
 */
export const createTracer = async ({
  service,
  release,
  endpoint,
  share,
  trustsCaller,
}: Options): Promise<Tracer> => {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = await import('@opentelemetry/api');
  const { BasicTracerProvider, BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler } =
    await import('@opentelemetry/sdk-trace-base');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');

  const root = new TraceIdRatioBasedSampler(share);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': release }),
    sampler: trustsCaller ? new ParentBasedSampler({ root }) : root,
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1_000 })],
  });
  const tracer = provider.getTracer('media-graph');

  const contextOf = (traceparent: unknown): Context => {
    const [, traceId, spanId, flags] = (typeof traceparent === 'string' && pattern.exec(traceparent)) || [];
    if (!traceId || /^0*$/.test(traceId) || /^0*$/.test(spanId!)) return ROOT_CONTEXT;
    const parent = { traceId, spanId: spanId!, traceFlags: Number.parseInt(flags!, 16) & 1, isRemote: true };
    return trace.setSpanContext(ROOT_CONTEXT, parent);
  };
  const spanOf = (span: ApiSpan): Span => {
    const { traceId, spanId, traceFlags } = span.spanContext();
    return {
      traceparent: `00-${traceId}-${spanId}-0${traceFlags & 1}`,
      child: (name, attributes = {}) =>
        spanOf(tracer.startSpan(name, { attributes }, trace.setSpan(ROOT_CONTEXT, span))),
      set: (attributes) => void span.setAttributes(attributes),
      end: (code) => {
        if (code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
        span.end();
      },
    };
  };
  return {
    start: (name, traceparent) =>
      spanOf(tracer.startSpan(name, { kind: SpanKind.SERVER }, contextOf(traceparent))),
    stop: () => provider.shutdown().catch(() => undefined),
  };
};
