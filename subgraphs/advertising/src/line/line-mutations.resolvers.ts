import { lockVersion, mutate, optionalId, optionalLocalized, refused, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { priceTerms } from './check-flight.ts';

export const lineMutations: Resolvers = {
  Mutation: {
    addAdLine: (_, { input }, context, info) =>
      mutate(
        context,
        info.fieldName,
        input,
        async ({ lineRepository, orders, products, rateRepository, viewer }) => {
          const organisationId = ownCompany(viewer);
          const { startsOn, endsOn } = input;
          // A default of the SDL is made before the scalar has its resolvers, and comes as a number.
          const quantity = BigInt(input.quantity ?? 1);
          const order = await orders.load(input.orderId);
          if (!order) throw refused('NOT_FOUND', 'There is no such order', 'input', 'orderId');
          if (order.status === 'REJECTED')
            throw refused('ILLEGAL_TRANSITION', 'The order was rejected', 'input', 'orderId');
          const product = await products.load(input.productId);
          if (!product) throw refused('NOT_FOUND', 'There is no such product', 'input', 'productId');
          const sectionId = optionalId(input.sectionId, 'input', 'sectionId');
          const articleId = optionalId(input.articleId, 'input', 'articleId');
          const eventId = optionalId(input.eventId, 'input', 'eventId');
          const sponsor = optionalLocalized(input.sponsor, 100, 'input', 'sponsor');
          if ((sponsor !== null) !== (articleId !== null || eventId !== null))
            throw refused('INVALID_INPUT', 'A sponsor and what it pays for go together', 'input', 'sponsor');
          const listRateMinor =
            (await rateRepository.rateOn(product.id, sectionId, startsOn)) ?? product.basePriceMinor;
          const rateMinor = input.rateMinor ?? listRateMinor;
          const id = uuidv7();
          await lineRepository.insert({
            ...priceTerms(product, order, { startsOn, endsOn, quantity, rateMinor, listRateMinor }),
            id,
            organisationId,
            orderId: order.id,
            productId: product.id,
            sectionId,
            articleId,
            eventId,
            sponsor,
            sponsorRegistryId: optionalId(input.sponsorId, 'input', 'sponsorId'),
          });
          return { line: await lineRepository.findOneByOrFail({ id }) };
        },
      ),
    updateAdLine: (_, { input }, context, info) =>
      mutate(
        context,
        info.fieldName,
        input,
        async ({ lineRepository, orders, products, rateRepository, viewer }) => {
          ownCompany(viewer);
          const line = await lockVersion(lineRepository, input);
          if (line.status !== 'DRAFT')
            throw refused(
              'ILLEGAL_TRANSITION',
              'Only a DRAFT is changed: reset the line first',
              'input',
              'id',
            );
          const [order, product] = [await orders.load(line.orderId), await products.load(line.productId)];
          const startsOn = input.startsOn ?? line.startsOn;
          const listRateMinor =
            (await rateRepository.rateOn(line.productId, line.sectionId, startsOn)) ??
            product!.basePriceMinor;
          const terms = priceTerms(product!, order!, {
            startsOn,
            endsOn: input.endsOn ?? line.endsOn,
            quantity: input.quantity ?? line.quantity,
            rateMinor: input.rateMinor ?? line.rateMinor,
            listRateMinor,
          });
          return { line: await revise(lineRepository, line, terms) };
        },
      ),
  },
};
