// `npm run check-host -- https://tools.example/metrospan`: whether a host sends what the site needs.
import { argv, exit } from 'node:process';
import { checkHost } from './host-checks.js';

const site = argv[2]?.replace(/\/$/, '');
if (site === undefined || !URL.canParse(site)) {
	console.error('Which address? npm run check-host -- https://tools.example/metrospan');
	exit(2);
}

const findings = await checkHost(site, async (address) => {
	const response = await fetch(address);
	return { status: response.status, headers: response.headers, text: await response.text() };
});
for (const { kind, what, found } of findings) {
	if (kind !== 'good') console.log(`${kind.padEnd(8)} ${what} (${found})`);
}
const faults = findings.filter(({ kind }) => kind !== 'good').length;
console.log(`${findings.length - faults} good, ${faults} not`);
exit(faults === 0 ? 0 : 1);
