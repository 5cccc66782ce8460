import { type FirewallPort, readForNames } from '#lib/facts/ports';
import type { PortAnswer, StorageMove } from '#lib/scenario/sites/ports';
import { listWords } from '#lib/words/quantities';
import { type Phrase, strong } from '#lib/words/phrase';

/** "vSphere 6.0 to 7.0 and 9.0", "ONTAP 9"; "no release" where nobody read one. */
export function readForWords({ readFor }: Pick<FirewallPort, 'readFor'>): string {
	const names = readForNames(readFor);
	if (names.length === 0) return 'no release';
	return `${readFor.kind === 'vsphere' ? 'vSphere ' : ''}${listWords(names)}`;
}

const portsWords = (rows: readonly FirewallPort[]): string =>
	listWords(rows.map(({ ports, protocol }) => `${ports} (${protocol})`));

/** Yes or no, and what crosses the firewall. */
export function moveHeadline({ move, rows, version }: PortAnswer): Phrase | null {
	if (move === null) return null;
	if (move.kind === 'not-read')
		return [
			strong('Not known'),
			`: vSphere ${version} copied between few kinds of storage, and nobody read which.`
		];
	return [
		strong('Yes'),
		': the host reads Fibre Channel and writes NFS itself. ',
		strong(`Only ${listWords(rows.map(crossingWords))} crosses the firewall`),
		'.'
	];
}

const crossingWords = ({ direction, ports, protocol }: FirewallPort): string =>
	`${direction} on ${ports} (${protocol})`;

/** What does not cross, what always does, and how far the ports are known for the release. */
export function moveRemarks({ move, rows, version }: PortAnswer): readonly string[] {
	if (move === null || move.kind === 'not-read') return [];
	const unread = rows.filter(({ status }) => status === 'unverified');
	return [
		stays(move),
		...unread.map(
			(row) =>
				`For vSphere ${version} these ports are unverified: they were read for ${readForWords(row)}.`
		)
	];
}

const stays = ({ spared, vcenter }: StorageMove): string =>
	`The VM stays on its host, so nothing of vMotion does: not ${portsWords(spared)}. A vCenter on the far side needs what it always needs: ${portsWords(vcenter)}.`;
