// The build has the hints of the questions here, and puts them back (src/build/late-hints.ts); without it they are where they stand.
export {};
