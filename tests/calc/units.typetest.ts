// Checked by `npm run check`, never run: an unused @ts-expect-error is itself an error.
import {
	add,
	bytes,
	gibibytes,
	gigabitsPerSecond,
	least,
	seconds,
	transferTime
} from '#lib/calc/units';

add(bytes(1), gibibytes(2));
// @ts-expect-error bytes and seconds do not add up
add(bytes(1), seconds(2));
// @ts-expect-error the least of a rate and a size is neither
least(gigabitsPerSecond(1), bytes(2));
// @ts-expect-error a bare number has no unit
transferTime(8, 1);
// @ts-expect-error the amount comes first
transferTime(gigabitsPerSecond(1), bytes(1));
