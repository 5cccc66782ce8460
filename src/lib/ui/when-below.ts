/**
 * When to load what stands below a page's first answer: as soon as that is painted. A form of the page that folds it away
 * has another file in the place of this one.
 */
export { loadAfterPaint as whenBelow } from './after-paint';
