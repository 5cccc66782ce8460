/** A figure and its unit, between which no line should end; the words keep an ordinary space for who searches and copies them. */
const FIGURE_AND_UNIT = /(\d) (?=(?:[kMGT]bit\/s|[MGT]iB|k?m|[mµ]?s|min|h|%)(?![\w-]))/g;

export const unbroken = (text: string): string => text.replaceAll(FIGURE_AND_UNIT, '$1\u00a0');
