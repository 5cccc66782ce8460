import { CATALOGUE } from '#lib/facts/catalogue';
import { DOCUMENTS } from '#lib/facts/documents';
import { outlineOf } from '#lib/views/sources/outline';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page begins with, as data in its HTML: the figures themselves follow. */
export const GET: RequestHandler = () => Response.json(outlineOf(CATALOGUE, DOCUMENTS));
