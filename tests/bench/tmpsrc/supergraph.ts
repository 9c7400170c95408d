import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphs } from './graph.ts';

/** Composes the benchmark's supergraph for subgraphs on these ports. */
export const composeSupergraph = (ports: Readonly<Record<string, number>>): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: `http://127.0.0.1:${ports[name]}/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
};
