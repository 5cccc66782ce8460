import type { headOf, tagsOf } from '#lib/words/heads';

/** What stands in the head of a page as it is built. */
export type PageHead = ReturnType<typeof headOf> & { readonly tags: ReturnType<typeof tagsOf> };
