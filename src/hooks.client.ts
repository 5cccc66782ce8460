import { writeNumbersAs } from '#lib/form/numbering';

// Before anything is shown: what the page was built with has the signs of English, and is written anew.
writeNumbersAs(navigator.languages);
