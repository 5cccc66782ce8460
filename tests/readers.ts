import { PLACES } from '#lib/scenario/path/places';
import { openPlaceBook } from '#lib/scenario/questions/place-book';
import { openReaders } from '#lib/scenario/questions/readers';

// The pages load them late; what is tested is what they answer once they are there.
openReaders();
openPlaceBook(PLACES);
