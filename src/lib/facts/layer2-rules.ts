import type { Source } from './fact';
import { withTexts } from './halves';
import { LAYER2_RULE_VALUES, type Layer2RuleId, type Layer2RuleValues } from './layer2-rule-values';
import { cite, citeAgain } from './sources';
import { MOBILITY_VALUES, STORAGE_VALUES, type ProductValues } from './storage-values';

export interface Layer2Text {
	/** What is measured, in words. */
	readonly quantity: string;
	readonly remedy: string;
	readonly sources: readonly [Source, ...Source[]];
	readonly note?: string;
}

/** One rule: what is compared with what, how hard it can get, what helps, and who says so. */
export type Layer2Rule = Layer2RuleValues & Layer2Text;

const limitOf = (rows: readonly ProductValues[], id: string): number => {
	const limit = rows.find((row) => row.id === id)?.limit;
	if (limit === undefined || limit === null) throw new Error(`no round trip of ${id}`);
	return limit;
};
const MOVING = limitOf(MOBILITY_VALUES, 'vmotion-long-distance');
const STRETCHED = limitOf(STORAGE_VALUES, 'vmsc');
const milliseconds = (time: number): number => time * 1000;

/** What each rule compares, what helps, and who says so. */
export const LAYER2_TEXTS: Readonly<Record<Layer2RuleId, Layer2Text>> = {
	R01: {
		quantity: 'Fibre route against the reach of the optics or service',
		remedy:
			'Regenerate the signal, take an amplified line or optics of longer reach, or a shorter route.',
		sources: [
			cite('lp-optics', 'reach of LR, ER and ZR'),
			cite('tia-100zr', '100GBASE-ZR, reach'),
			cite('idsg-400zr', '400ZR, amplified point to point')
		]
	},
	R02: {
		quantity: 'Planned round trip against the tightest product in use',
		remedy: 'Shorten the route, take equipment out of it, or use a product that accepts more.',
		sources: [
			cite('vsan-bandwidth', 'network requirements between data sites'),
			cite('techtarget-vmsc', 'round-trip requirement'),
			cite('kb-2106949', 'requirements'),
			cite('nsx-federation', 'latency requirements'),
			cite('ha-deepdive', 'lines 25-27')
		],
		note: `${milliseconds(MOVING)} ms is for moving a VM over distance; its author says it is not meant for stretched clusters, so a cluster is held to ${milliseconds(STRETCHED)} ms or its array's own limit.`
	},
	R03: {
		quantity: 'Packet with tunnel headers against the MTU offered',
		remedy: 'Have the path carry larger packets; a tunnel that may not fragment drops the rest.',
		sources: [
			cite('rfc-7348', 'section 4.3: VTEPs must not fragment'),
			cite('otv-header', 'header format, DF bit'),
			cite('rfc-4448', 'PSN MTU requirements'),
			cite('nsx-mtu', 'MTU guidance')
		],
		note: 'A margin under 50 B is a warning: the next header option eats it. A VLAN tag that the inner frame keeps takes 4 B more.'
	},
	R04: {
		quantity:
			"Writes or copies, vMotion, traffic that crosses twice, broadcasts and backup, or the product's minimum, against what survives",
		remedy: 'Faster or more links; move backup and replication off the link.',
		sources: [
			cite('dell-vsan-sites', 'site to site, B = Wb x md x mr'),
			cite('vsphere-6.5-vmotion-networking', 'bandwidth per session'),
			cite('pepelnjak-bandwidth', 'post body'),
			cite('pepelnjak-math', 'post body')
		]
	},
	R05: {
		quantity: 'Links, and whether they share ducts',
		remedy: "A second link in other ducts, into other buildings' entries.",
		sources: [
			cite('pepelnjak-math', 'second link first'),
			cite('pepelnjak-stretched', 'losing the link')
		]
	},
	R06: {
		quantity: "A witness, and its round trip against the product's tier",
		remedy: "Put the witness or mediator where neither site's failure reaches it.",
		sources: [
			cite('vsan-bandwidth', 'witness requirements'),
			cite('pepelnjak-stretched', 'split brain')
		]
	},
	R07: {
		quantity: 'Stretched VLANs against what the tag, or a segment number, can name',
		remedy: 'Prune VLANs, or carry them as VXLAN segments.',
		sources: [cite('rfc-7348', 'section 1: 4094 VLANs')]
	},
	R08: {
		quantity: 'Bridges on the longest path when BPDUs cross the link',
		remedy:
			'Filter BPDUs at the link so that each site has its own tree, or set the timers for the longer path.',
		sources: [cite('caregroup', 'findings on the diameter')],
		note: 'By the default timers: seven is what they allow for, and the network of the source ran with ten, unstable.'
	},
	R09: {
		quantity: 'Trunks times VLANs, on the worst line card or chassis',
		remedy: 'Prune VLANs from trunks, use MST, or keep spanning tree off the link altogether.',
		sources: [
			cite('nexus-5000-design', 'p. 14, logical interfaces'),
			cite('habets-stp', 'post body (says it is not authoritative)'),
			cite('stp-course', 'worked sums'),
			cite('nexus-5500', 'logical interfaces'),
			cite('nexus-5600', 'virtual ports'),
			cite('nexus-3164', 'virtual ports'),
			cite('aruba-rpvst', 'RPVST scalability')
		]
	},
	R10: {
		quantity: 'Addresses of VMs and hosts against the usable part of the smallest table',
		remedy:
			'A larger table or profile, fewer stretched VLANs, or gateways that answer for the other site.',
		sources: [
			cite('rfc-6820', 'section 7.3'),
			cite('rfc-7348', 'section 3.3'),
			cite('nexus-5500', 'MAC table')
		],
		note: 'Sources hold the mechanism and the tables; that 80 % of a hashed table is usable, and three addresses a host, are ours.'
	},
	R11: {
		quantity: 'Machines in the largest stretched VLAN',
		remedy: 'Split the VLAN, or let proxies answer address requests.',
		sources: [cite('rfc-5556', 'section 2.6'), cite('ccdp-guide', 'table 2.2')],
		note: 'Custom, not a limit: larger ones run.'
	},
	R12: {
		quantity: 'Requests a second of all machines behind one gateway, at the peak rate',
		remedy:
			'More gateways, each for part of the networks; proxy ARP at the edge; or measure the rate and enter it.',
		sources: [
			cite('rfc-6820', 'section 7.1: low thousands a second'),
			cite('rfc-7342', 'section 1')
		],
		note: '3,000 lies inside the RFC\'s "low thousands"; the figure itself is ours, and the rates per machine are unread or decades old.'
	},
	R13: {
		quantity: 'Share of a core each VM of the largest VLAN spends on broadcasts, at the peak rate',
		remedy: 'Smaller VLANs, or proxies that keep requests from being flooded.',
		sources: [cite('rfc-7342', 'section 1: 2,000 requests a second use 2 % of a core')]
	},
	R14: {
		quantity: 'Copies a second the busiest host makes for its VMs',
		remedy: 'Fewer VMs of one VLAN on one host, or the receive mode that splits the work.',
		sources: [cite('split-rx', '16,000 packets a second to 24 VMs')],
		note: 'ESXi 5.0 era, second-hand.'
	},
	R15: {
		quantity:
			'Flood limit per VLAN, ARP proxy, no unknown unicast; local first hop, ingress steering',
		remedy: 'Use edges that have them (EVPN gateways), or do not stretch.',
		sources: [
			cite('pepelnjak-vxlan-dci', 'required features'),
			cite('rfc-9014', 'section 3.5'),
			cite('rfc-9161', 'section 1')
		]
	},
	R16: {
		quantity: 'Broadcasts a second storm control lets through',
		remedy: 'Set the limit per VLAN in packets a second; one percent of a fast link is a flood.',
		sources: [
			cite('rfc-7342', 'section 1'),
			cite('pepelnjak-single-domain', 'storm control drops valid broadcasts too')
		],
		note: 'From 50 times as many, at 2 % of a core for 2,000, a whole core of every VM is gone.'
	},
	R17: {
		quantity: 'Hosts and VMs that one flood reaches, and the sites lost with them',
		remedy:
			'Route between the sites; or declare them one zone, filter BPDUs, police floods and place a witness.',
		sources: [
			cite('pepelnjak-failure-domains', 'the span of a bridging domain'),
			cite('pepelnjak-single-domain', 'post body'),
			cite('pepelnjak-zones', 'post body')
		]
	},
	R18: {
		quantity: 'Whether stretched VLANs are on every host port',
		remedy: 'Carry each VLAN only where its VMs may run.',
		sources: [cite('pepelnjak-failure-domains', 'post body')]
	},
	R19: {
		quantity: 'vMotion, vSAN, tunnel-endpoint and storage networks among the stretched',
		remedy: 'Route them: each has its own stack or static routes.',
		sources: [cite('vcf-44-zones', 'which VLANs are stretched')]
	},
	R20: {
		quantity: 'Time to learn every address again after a flush; moves of one address',
		remedy: 'Fewer addresses in the stretched domain; control-plane learning; damp flapping.',
		sources: [
			cite('rfc-2889', 'section 5.8: how to measure it'),
			cite('rfc-7432', 'section 15.1: 5 moves in 180 s'),
			cite('pepelnjak-evpn-mac', 'an MLAG pair took minutes'),
			cite('ibm-fex', 'learning overload')
		],
		note: 'No vendor prints a learning rate; measure yours.'
	},
	R21: {
		quantity: 'Routed traffic that crosses the link, as a share of what survives',
		remedy: 'A gateway at each site, and routes that bring callers to the right one.',
		sources: [cite('pepelnjak-trombone', 'post body'), cite('lowe-otv', 'first-hop isolation')]
	},
	R22: {
		quantity: 'Round trips of one transaction, one after the other, against the time it may take',
		remedy: 'Keep the tiers together, batch the queries, or move both.',
		sources: [cite('pepelnjak-latency', 'hundreds of queries a page')],
		note: 'The budget is yours.'
	},
	R23: {
		quantity: 'Local write plus one or two round trips against the time a write may take',
		remedy: 'Write acceleration (one round trip), a shorter route, or asynchronous copies.',
		sources: [cite('mds-write', 'one round trip against two'), cite('mds-xrc', 'p. 3')],
		note: 'The budget is yours.'
	},
	R24: {
		quantity: 'Memory of the VMs over the spare rate against the warning you get',
		remedy: 'More spare rate, fewer VMs to move, or restart instead of move.',
		sources: [cite('pepelnjak-math', '8 s for each GB at 1 Gbit/s, and 20-30 % more')],
		note: 'Forbids only where avoiding a disaster is the stated reason.'
	},
	R25: {
		quantity: 'Firewall or load-balancer pairs with one half at each site',
		remedy: 'A pair at each site.',
		sources: [cite('pepelnjak-firewalls', 'post body')]
	},
	R26: {
		quantity: 'TCP window against the bytes under way; buffer credits against the fibre',
		remedy: 'Larger windows or more streams; more buffer credits on the long-distance ports.',
		sources: [
			cite('rfc-6349', 'section 3.3.1'),
			cite('rfc-8312', 'section 5'),
			cite('brocade-fos', 'buffer credit management')
		]
	},
	R27: {
		quantity: 'VXLAN neighbours and replication entries of the switch',
		remedy: 'Gateways at the edge, so that each site is one neighbour to the other.',
		sources: [cite('pepelnjak-vxlan-bridging', 'usual ASIC limits')]
	},
	R28: {
		quantity: 'Share of time without any path against what the service accepts',
		remedy: 'A further path that shares nothing with the first two.',
		sources: [cite('fibre-faq', 'outage of a 10 km span'), cite('fibre-mttr', 'repair times')],
		note: 'A low-grade source, and paths fail together more often than its product says.'
	},
	R29: {
		quantity:
			'Writes or copies, vMotion, traffic that crosses twice, broadcasts and backup against all links together',
		remedy: 'Faster or more links; move backup and replication off the link.',
		sources: [
			cite('dell-vsan-sites', 'site to site, B = Wb x md x mr'),
			cite('vsphere-6.5-vmotion-networking', 'bandwidth per session')
		]
	},
	R30: {
		quantity: 'What the product asks of the link, whatever it uses, against all links together',
		remedy: 'Faster or more links, or a product that asks for less.',
		sources: [cite('vsan-bandwidth', 'between data sites')]
	},
	R31: {
		quantity: 'Hosts of both sites against what one cluster of this product and release may hold',
		remedy: 'Several clusters, each with what it needs of its own.',
		sources: [cite('vsan-api', '15+15+1 hosts'), cite('vcp-8', 'Per cluster')],
		note: 'vSAN by its own figure, arrays by the hosts per cluster of the release. How many VMs a cluster may hold, and how few hosts vSAN takes at a site, is not judged here.'
	},
	R32: {
		quantity: 'The release against the first that knows a cluster over two sites on this product',
		remedy: 'A newer release.',
		sources: [
			cite('techtarget-vmsc', 'introduced in vSphere 5'),
			cite('vsan-6.1-guide', 'summary of the guide')
		]
	},
	R33: {
		quantity: 'Fibre route against the distance that the vendor names',
		remedy: 'A shorter route, or a product that goes farther.',
		sources: [
			cite('dell-powerstore', 'Metro protection: 60 miles'),
			cite('mcc-fc-article', 'post body')
		]
	},
	R34: {
		quantity: 'Whether anything of the array itself was read',
		remedy: 'Ask the vendor of the array for its round trip and distance.',
		sources: [cite('ha-deepdive', 'lines 25-27')]
	},
	R35: {
		quantity: 'Round trip against what editions below Enterprise Plus allow',
		remedy: 'Enterprise Plus, whose Metro vMotion allows more, or a shorter route.',
		sources: [cite('kb-310156', 'table of editions')]
	},
	R36: {
		quantity: 'Addresses that stay against a link that routes; a cluster against its storage',
		remedy: 'Choose one of the two ways out below.',
		sources: [cite('lowe-distance', 'post body'), cite('wahl-l3', 'post body')]
	},
	R37: {
		quantity: 'Stretched VLANs against what the vendor of the switch verified',
		remedy: 'Prune VLANs, or carry them as VXLAN segments.',
		sources: [cite('nexus-3164', 'VLANs in Rapid PVST'), cite('ibm-fex', 'verified VLANs with FEX')]
	},
	R38: {
		quantity: 'How the networks of the hosts are joined against what the product takes',
		remedy:
			'Route the networks of the hosts between the sites, or use a product that takes either.',
		sources: [
			citeAgain('azure-stack-network', 'Stretched cluster considerations'),
			citeAgain('azure-stack-stretched', 'Guest IP failover considerations')
		],
		note: 'A stretched VLAN for VMs alone is an option of the same vendor, which does not recommend it.'
	}
};

export const LAYER2_RULES: readonly Layer2Rule[] = withTexts(LAYER2_RULE_VALUES, LAYER2_TEXTS);
