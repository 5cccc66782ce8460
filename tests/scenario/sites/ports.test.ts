import { describe, expect, it } from 'vitest';
import { FIREWALL_PORTS } from '#lib/facts/ports';
import type { VersionId } from '#lib/facts/vsphere-values';
import { portsOf } from '#lib/scenario/sites/ports';
import { ofTyped } from '../scenario-of';
import { preset } from './cases';

const ports = ofTyped(portsOf);

/** The rows of a release that somebody read, of all that are shown. */
function readOf(vs: VersionId) {
	const { rows } = ports({ fw: 'all', vs });
	return rows.filter(({ status }) => status === 'read').map(({ id }) => id);
}

describe(portsOf, () => {
	it('answers the comment on Storage vMotion from FC to NFS through a firewall', () => {
		const answer = ports(preset('fc-to-nfs'));
		expect(answer.rows.map(({ id, status }) => [id, status])).toEqual([['nfs', 'unverified']]);
		expect(answer.move?.kind).toBe('can');
		expect(answer.move?.spared.map(({ id }) => id)).toEqual(['vmotion']);
		expect(answer.move?.vcenter.map(({ id }) => id)).toEqual([
			'nfc',
			'vcenter-heartbeat',
			'vcenter-https'
		]);
	});

	it.each([
		['3.5', 'not-read'],
		['4.0', 'can'],
		['9.0', 'can']
	] as const)('on %s the move is one that %s', (vs, kind) => {
		expect(ports({ fw: 'storage-vmotion-fc-to-nfs', vs }).move?.kind).toBe(kind);
	});

	it('asks of no move where a feature was chosen', () => {
		expect(ports({ fw: 'storage-vmotion' }).move).toBeNull();
		expect(ports({ fw: 'storage-vmotion' }).rows.map(({ id }) => id)).toContain('nfc');
	});

	const BESIDE = ['ontap-mediator'];
	const HOSTS = ['vmotion', 'nfc', 'vcenter-heartbeat'];
	// Each row by what its documents name: 4.x none, 5.x from cards and lists, 6.x whole, 7.0 and 9.0 of vSAN alone.
	it.each<readonly [VersionId, readonly string[]]>([
		['3.5', BESIDE],
		['4.0', BESIDE],
		['4.1', BESIDE],
		[
			'5.5',
			[...HOSTS, 'vcenter-https', 'ft', 'nfs', 'iscsi', 'management', 'linked-vcenters', ...BESIDE]
		],
		[
			'6.7',
			[
				...HOSTS,
				...['vsan-transport', 'vsan-clustering', 'vsan-witness', 'vsan-vasa'],
				...['ft', 'ft-8300', 'ft-dvssync', 'iscsi', 'vr-traffic', 'vr-management', 'management'],
				...BESIDE
			]
		],
		[
			'7.0',
			[
				...['vsan-transport', 'vsan-clustering', 'vsan-witness', 'vsan-vasa'],
				...['vr-management', ...BESIDE]
			]
		],
		['8.0', ['vr-management', ...BESIDE]],
		['9.0', ['vsan-clustering', 'vsan-witness', 'vr-management', ...BESIDE]]
	])('%s: %j were read', (vs, ids) => {
		expect(readOf(vs)).toEqual(ids);
	});

	it('the agent before FDM was read of none of its releases', () => {
		const rows = (vs: VersionId) => ports({ fw: 'ha', vs }).rows;
		expect(rows('4.1')).toMatchObject([{ id: 'ha-aam', status: 'unverified' }]);
		expect(rows('6.5')).toMatchObject([{ id: 'ha-fdm', status: 'read' }]);
		expect(rows('8.0')).toMatchObject([{ id: 'ha-fdm', status: 'unverified' }]);
	});

	it('vSAN speaks unicast between hosts too', () => {
		expect(FIREWALL_PORTS.find(({ id }) => id === 'vsan-witness')?.direction).toContain(
			'host to host'
		);
	});
});
