import { readFileSync } from 'node:fs';

/** What reading a subnet needs not: ranges by name, other notations, and addresses made of something else. */
const LEFT_OUT = [
	...['IPv4', 'IPv6'].flatMap((kind) => [
		`${kind}.prototype.SpecialRanges`,
		`${kind}.prototype.kind`,
		`${kind}.prototype.match`,
		`${kind}.prototype.range`,
		`ipaddr.${kind}.broadcastAddressFromCIDR`,
		`ipaddr.${kind}.is${kind}`,
		`ipaddr.${kind}.isValidCIDR`
	]),
	'IPv4.prototype.toIPv4MappedAddress',
	'IPv4.prototype.toNormalizedString',
	'ipaddr.IPv4.isValidCIDRFourPartDecimal',
	'IPv6.prototype.isIPv4MappedAddress',
	'IPv6.prototype.prefixLengthFromSubnetMask',
	'IPv6.prototype.toFixedLengthString',
	'IPv6.prototype.toIPv4Address',
	'ipaddr.fromByteArray',
	'ipaddr.isValidCIDR',
	'ipaddr.parse',
	'ipaddr.parseCIDR',
	'ipaddr.process',
	'ipaddr.subnetMatch'
];

const BEGIN = "(function (root) {\n    'use strict';\n";
const END = /\n {4}\/\/ Export for both the CommonJS and browser-like environment\n[^]*$/;

/** The same text without what is assigned there, which has to be in it. */
function without(text: string, name: string): string {
	const [, all, indent] =
		new RegExp(`(\\n( +)${name.replaceAll('.', '\\.')} = )`).exec(text) ?? [];
	const from = all === undefined ? -1 : text.indexOf(all);
	const end = `\n${indent ?? ''}};`;
	if (from === -1) throw new Error(`ipaddr.js has no ${name} any more`);
	return `${text.slice(0, from)}${text.slice(text.indexOf(end, from) + end.length)}`;
}

/** ipaddr.js's own code as far as subnets are read with it, as a module: half of what it weighs. */
export function subnetsOnly(): string {
	const whole = readFileSync('node_modules/ipaddr.js/lib/ipaddr.js', 'utf8');
	if (!whole.startsWith(BEGIN) || !END.test(whole))
		throw new Error('ipaddr.js is written another way than it was');
	const cut = LEFT_OUT.reduce(without, whole.slice(BEGIN.length));
	return `${cut.replace(END, '')}\nexport const { IPv4, IPv6, isValid } = ipaddr;\n`;
}
