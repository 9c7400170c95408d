import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type FastifyReply, type FastifyRequest, RequestRefused } from '@media-graph/service';
import { clientOf } from '../telemetry/client-of.ts';
import type { Authenticated } from './authenticate.ts';

/** What a request is for, from what a person waits for to what may be asked again at night. */
export const priorities = ['interactive', 'dashboard', 'export'] as const;
export type Priority = (typeof priorities)[number];

type Options = {
  /** Requests under way at the same time. */
  readonly inFlight: number;
  /** Milliseconds that this process may be late for its timers before it takes no more. */
  readonly delay: number;
  /** What programs ask for, by their names, whatever they say of a request. */
  readonly ofClients: Readonly<Record<string, Priority>>;
};

/** How much of what there is each may fill. */
const shares: Readonly<Record<Priority, number>> = { interactive: 1, dashboard: 0.75, export: 0.5 };
const lookEvery = 500;

const isPriority = (given: unknown): given is Priority => priorities.includes(given as Priority);

/** The lower of what its program is for and what a request says: `graph-priority: export`. */
const priorityOf = (request: FastifyRequest, ofClients: Options['ofClients']): Priority => {
  const said = request.headers['graph-priority'];
  const client = clientOf(request, (request as Authenticated).viewer);
  const known = client && Object.hasOwn(ofClients, client.name) ? ofClients[client.name]! : 'interactive';
  return isPriority(said) && shares[said] < shares[known] ? said : known;
};

/** A hook that refuses requests early, those that can wait first, while there is more to do than can be done. */
export const shedLoad = ({ inFlight, delay: mostDelay, ofClients }: Options) => {
  let underWay = 0;
  let delay = 0;
  const histogram = monitorEventLoopDelay({ resolution: 20 });
  histogram.enable();
  setInterval(() => {
    delay = histogram.mean / 1e6;
    histogram.reset();
  }, lookEvery).unref();

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const load = Math.max(underWay / inFlight, delay / mostDelay);
    if (load >= shares[priorityOf(request, ofClients)])
      throw new RequestRefused('BUSY', 'There is more to do than can be done: ask again in 2 s', {
        'retry-after': '2',
      });
    underWay++;
    reply.raw.once('close', () => underWay--);
  };
};
