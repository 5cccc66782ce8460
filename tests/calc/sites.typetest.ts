// Checked by `npm run check`, never run: an unused @ts-expect-error is itself an error.
import { fibreRoute } from '#lib/calc/path';
import { headroom, longestRoute } from '#lib/calc/headroom';
import { addedWriteLatency, addressRequests, chattyCost, perSecond } from '#lib/calc/site-traffic';
import { kilometres, milliseconds, seconds } from '#lib/calc/units';
import { FIBRE } from './site-fixtures';

longestRoute({ limit: milliseconds(5), besidesFibre: seconds(0), oneWayPerMetre: FIBRE });
// @ts-expect-error a delay is not a delay per metre
longestRoute({ limit: milliseconds(5), besidesFibre: seconds(0), oneWayPerMetre: seconds(5e-6) });
// @ts-expect-error a bare number has no unit
fibreRoute(100, 1.3);
// @ts-expect-error a distance is not a round trip
addedWriteLatency(kilometres(100), 1);
// @ts-expect-error a SCSI write takes one round trip or two
addedWriteLatency(milliseconds(1), 3);
// @ts-expect-error a rate has a unit
addressRequests(100, 0.5);
addressRequests(100, perSecond(0.5));
// @ts-expect-error the number of round trips comes first
chattyCost(milliseconds(1), 200);
headroom({
	roundTrip: milliseconds(1),
	// @ts-expect-error a limit says whether it may be met with equality
	limit: { id: 'x', limit: milliseconds(5) },
	oneWayPerMetre: FIBRE
});
