import { choice, decimal, optional, questions, text, whole } from './kinds';
import { readPlace } from './place-book';

/** In Gbit/s: from here on a bare figure may well have been counted in Mbit/s, which the note asks. */
const DOUBTED_FROM = 1000;

/** Devices along one direction of the path. */
const devices = (label: string, hint: string) =>
	whole({ label, unit: '', hint, min: '0', max: '1000' });

/** The way between the sites. */
export const PATH_QUESTIONS = questions({
	link: decimal({
		label: 'Link speed',
		unit: 'Gbit/s',
		hint: 'Of the vMotion network, and between the sites.',
		min: '0.01',
		max: '1600',
		times: ({ lnk, mnic }) => [lnk, mnic],
		doubt: (figure) =>
			figure < DOUBTED_FROM ? null : { value: String(figure / 1000), unit: 'Mbit/s' }
	}),
	km: decimal({
		label: 'Site distance',
		unit: 'km',
		hint: 'As the crow flies. 0 is one campus.',
		min: '0',
		max: '20038',
		asked: ({ dist }) => dist !== 'places',
		unitIn: ({ dist }) => (dist === 'mi' ? 'miles' : 'km'),
		// 20,038 km are 12,451.1 miles of 1.609344 km.
		maxIn: ({ dist }) => (dist === 'mi' ? '12451' : '20038')
	}),
	route: decimal({
		label: 'Route factor',
		unit: '',
		hint: 'Cable length over map distance.',
		min: '1',
		max: '10'
	}),
	dist: choice({
		label: 'Distance between the sites',
		hint: 'Typed, or from two places.',
		choices: [
			{ value: 'km', label: 'In kilometres' },
			{ value: 'mi', label: 'In miles' },
			{ value: 'places', label: 'Between two places' }
		]
	}),
	pa: text({
		lines: 'one',
		width: 'half',
		label: 'Site A',
		hint: 'A city of the list, or coordinates: 48.14, 11.58.',
		asked: ({ dist }) => dist === 'places',
		read: readPlace
	}),
	pb: text({
		lines: 'one',
		width: 'half',
		label: 'Site B',
		hint: 'A city of the list, or coordinates: 50.94, 6.96.',
		asked: ({ dist }) => dist === 'places',
		read: readPlace
	}),
	prot: optional({
		label: 'Protection path',
		unit: '× route',
		hint: 'Its length over that of the working path. Empty: there is none.',
		min: '1',
		max: '20',
		grain: 'decimal'
	}),
	rtt: optional({
		label: 'Measured round trip',
		unit: 'ms',
		hint: 'Empty: worked out from the distance. A measured one is better.',
		min: '0',
		max: '10000',
		grain: 'decimal'
	}),
	prtt: optional({
		label: 'Measured round trip, protection path',
		unit: 'ms',
		hint: 'Empty: worked out from the working path and the length.',
		min: '0',
		max: '10000',
		grain: 'decimal',
		asked: ({ prot }) => prot.trim() !== ''
	}),
	eqd: decimal({
		label: 'Delay of equipment, one way',
		unit: 'µs',
		hint: 'Switches, transponders, encryption boxes.',
		min: '0',
		max: '1000000'
	}),
	jit: decimal({
		label: 'Allowance for jitter',
		unit: 'ms',
		hint: 'What one packet in a thousand takes longer, round trip.',
		min: '0',
		max: '1000'
	}),
	amp: devices('Optical amplifiers', 'One every 80 km or so on a long line.'),
	regen: devices('Regenerators', 'Optical to electrical and back.'),
	fec: devices('Coherent lines with FEC', 'Error correction holds data back.'),
	msec: devices('MACsec links', 'Encryption in the port.'),
	ipsec: devices('IPsec gateways', 'On the way, one direction.'),
	hops: devices('Routers', 'Or MPLS provider edges.'),
	saf: devices('Store-and-forward hops', 'Each takes in a whole frame before it sends it.')
});
