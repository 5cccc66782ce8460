import { CATALOGUE } from '#lib/facts/catalogue';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every figure as data: as a script it would weigh more than all else that the page of sources needs. */
export const GET: RequestHandler = () => Response.json(CATALOGUE);
