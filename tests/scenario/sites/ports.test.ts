import { describe, expect, it } from 'vitest';
import { portsOf } from '#lib/scenario/sites/ports';
import { ofTyped } from '../scenario-of';
import { preset } from './cases';

const ports = ofTyped(portsOf);

describe(portsOf, () => {
	it('answers the comment on Storage vMotion from FC to NFS through a firewall', () => {
		const shown = ports(preset('fc-to-nfs')).rows.map(({ id }) => id);
		expect(shown).toEqual(expect.arrayContaining(['vmotion', 'nfc', 'vcenter-https']));
		expect(shown.some((id) => id.startsWith('nfs'))).toBe(true);
		expect(shown.some((id) => id.startsWith('vsan'))).toBe(false);
	});
});
