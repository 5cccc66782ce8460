import { describe, expect, it } from 'vitest';
import { portsOf } from '#lib/scenario/sites/ports';
import { plainText } from '#lib/words/phrase';
import { moveHeadline, moveRemarks, readForWords } from '#lib/words/sites/ports';
import { ofTyped } from '../../scenario/scenario-of';

const ports = ofTyped(portsOf);
const asked = { fw: 'storage-vmotion-fc-to-nfs' } as const;
const said = (answer: ReturnType<typeof ports>) => plainText(moveHeadline(answer) ?? []);

describe(moveHeadline, () => {
	it('says yes first, and the only thing that crosses', () => {
		expect(said(ports({ ...asked, vs: '4.0' }))).toBe(
			'Yes: the host reads Fibre Channel and writes NFS itself. Only host to NFS server on 2049, 111 (TCP, UDP) crosses the firewall.'
		);
	});
	it('does not answer for a release that nobody read', () => {
		expect(said(ports({ ...asked, vs: '3.5' }))).toMatch(/^Not known: vSphere 3.5/);
		expect(moveRemarks(ports({ ...asked, vs: '3.5' }))).toEqual([]);
	});
	it('is silent where no move was asked about', () => {
		expect(moveHeadline(ports({ fw: 'all' }))).toBeNull();
		expect(moveRemarks(ports({ fw: 'all' }))).toEqual([]);
	});
});

describe(moveRemarks, () => {
	it('names what is spared, what a vCenter needs, and a port that is unverified', () => {
		expect(moveRemarks(ports({ ...asked, vs: '4.0' }))).toEqual([
			'The VM stays on its host, so nothing of vMotion does: not 8000 (TCP). A vCenter on the far side needs what it always needs: 902 (TCP), 902 (UDP) and 443 (TCP).',
			'For vSphere 4.0 these ports are unverified: they were read for vSphere 5.0 to 5.5.'
		]);
		expect(moveRemarks(ports({ ...asked, vs: '5.5' }))).toHaveLength(1);
	});
});

describe(readForWords, () => {
	const span = (from: readonly [number, number], to: readonly [number, number]) => ({ from, to });
	it.each([
		[
			{ kind: 'vsphere', spans: [span([6, 0], [7, 0]), span([9, 0], [9, 0])] },
			'vSphere 6.0 to 7.0 and 9.0'
		],
		[{ kind: 'vsphere', spans: [] }, 'no release'],
		[{ kind: 'product', name: 'ONTAP 9' }, 'ONTAP 9']
	] as const)('%j: %s', (readFor, words) => {
		expect(readForWords({ readFor })).toBe(words);
	});
});
