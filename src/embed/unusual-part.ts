import { openUnusual } from './unusual';

// The build writes the functions into this list (src/build/unusual.ts); without it none of them comes late.
openUnusual([]);
