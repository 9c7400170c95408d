import { mediaDownload } from '../media-download/media-download.module.ts';
import { pictureClient } from '../picture-client/picture-client.module.ts';
import { pictureSale } from '../picture-sale/picture-sale.module.ts';
import { pictureLicence } from './picture-licence.module.ts';

/** The modules of what is sold: to whom, under what licence, for how much, and what was fetched. */
export const licensing = [pictureClient, pictureLicence, pictureSale, mediaDownload];
