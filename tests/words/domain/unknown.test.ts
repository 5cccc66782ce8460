import { describe, expect, it } from 'vitest';
import { domainOf } from '#lib/scenario/domain/domain';
import { unknownSentences } from '#lib/words/domain/unknown';
import { ofTyped } from '../../scenario/scenario-of';

const unknown = ofTyped(domainOf);

describe(unknownSentences, () => {
	it('names each maximum that nobody read, and says why', () => {
		const why = "VMware's figures for 9.0 could not be read; 8.0 is the last release with figures.";
		expect(unknownSentences(unknown({ vs: '9.0' }))).toEqual([
			`Hosts per vCenter Server, vSphere 9.0: ${why}`,
			`Powered-on VMs per vCenter Server, vSphere 9.0: ${why}`,
			`VMs per host, vSphere 9.0: ${why}`,
			`vCPUs per host, vSphere 9.0: ${why}`,
			`vCPUs per physical core, vSphere 9.0: ${why}`
		]);
	});

	it('has nothing to say where all are known', () => {
		expect(unknownSentences(unknown({ vs: '8.0' }))).toEqual([]);
	});
});
