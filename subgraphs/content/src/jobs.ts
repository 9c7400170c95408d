import { publishPrintedPages } from './newspaper-issue/publish-printed-pages.ts';
import { publishScheduledArticles } from './publication/publish-scheduled-articles.ts';
import { pushDeliveries } from './syndication-push/push-deliveries.ts';

/** What the newsroom's clock does by itself. */
export const jobs = [publishScheduledArticles, publishPrintedPages, pushDeliveries];
