/** A word of the trade and what it means, for whoever has not been in the room. */
export interface Term {
	/** As it stands in sentences. */
	readonly word: string;
	readonly meaning: string;
}

/** Plain definitions of our own; no figure rests on them. */
export const TERMS: readonly Term[] = [
	{
		word: 'stun',
		meaning: 'The guest is stopped for a moment, so that what it writes last can be carried over.'
	},
	{
		word: 'vmknic',
		meaning:
			'A network port of the host itself, with an address of its own; vMotion uses one or more.'
	},
	{
		word: 'storm control',
		meaning:
			'A setting of a switch port: what it receives of broadcasts above a limit is thrown away, so that a loop at one site does not drown the other.'
	},
	{
		word: 'crosses the link twice',
		meaning:
			'A trombone: a packet goes to the gateway at the other site and comes back, because the gateway stands there.'
	},
	{
		word: 'trombone',
		meaning:
			'The detour of a packet that goes to a gateway at the other site and comes back over the same link.'
	},
	{
		word: 'BPDU',
		meaning:
			'The message by which switches agree on a loop-free tree; where it crosses the link, both sites share one tree.'
	},
	{
		word: 'spanning tree',
		meaning:
			'How switches agree on which of several ways to leave unused, so that nothing runs in circles. Every VLAN on every port counts.'
	},
	{
		word: 'MST',
		meaning: 'Multiple Spanning Tree: one tree for many VLANs in place of one for each.'
	},
	{
		word: 'dirty rate',
		meaning: 'How much of its memory a guest overwrites each second; that has to be sent again.'
	},
	{
		word: 'dirties',
		meaning: 'Overwrites in its memory; what was sent already has to be sent again.'
	},
	{
		word: 'payload',
		meaning: 'What is left of a line rate once headers and gaps between frames are paid.'
	},
	{
		word: 'switch-over',
		meaning: 'The moment at which the guest stops at one host and goes on at the other.'
	},
	{
		word: 'slow start',
		meaning: 'A new connection begins with a few packets and doubles them in each round trip.'
	},
	{ word: 'datastore', meaning: 'A place where hosts keep the disks of VMs.' },
	{
		word: 'RDM',
		meaning:
			'Raw device mapping: a VM writes to a disk of the array itself, not to a file on a datastore.'
	},
	{
		word: 'post-copy',
		meaning:
			'The guest goes on at the target before all its memory is there, and waits for pages over the link.'
	},
	{
		word: 'auto-converge',
		meaning: 'The guest is slowed until the copy gets ahead of what it writes.'
	},
	{
		word: 'witness',
		meaning:
			'A third place that says which of two sites goes on when they lose sight of each other.'
	},
	{ word: 'quorum', meaning: 'More than half of the votes: who has it goes on.' },
	{
		word: 'vMSC',
		meaning:
			'vSphere Metro Storage Cluster: one cluster on two sites, whose arrays keep one copy at each.'
	},
	{ word: 'failure domain', meaning: 'All that one fault can take down together.' },
	{
		word: 'VTEP',
		meaning: 'Tunnel endpoint: where an overlay packs frames into packets and unpacks them.'
	},
	{
		word: 'tunnel endpoint',
		meaning: 'Where an overlay packs frames into packets and unpacks them; also called VTEP.'
	},
	{
		word: 'overlay',
		meaning:
			'Layer 2 carried inside routed packets, so that the network between need not stretch anything.'
	},
	{
		word: 'VXLAN',
		meaning: 'An overlay: frames travel inside UDP packets between tunnel endpoints.'
	},
	{
		word: 'EVPN',
		meaning:
			'Routers tell each other which address stands where, so that nothing has to be flooded to find it.'
	},
	{
		word: 'OTV',
		meaning:
			'Cisco’s way of joining layer 2 over a routed network; unknown addresses are not flooded.'
	},
	{
		word: 'VPLS',
		meaning: 'A provider’s network that looks like one switch with a port at each site.'
	},
	{ word: 'MPLS', meaning: 'How a provider forwards by labels rather than addresses.' },
	{
		word: 'ingress replication',
		meaning:
			'A frame for all is sent once to each tunnel endpoint, for want of a network that copies it.'
	},
	{ word: 'HSRP', meaning: 'Hot Standby Router Protocol: two routers share one gateway address.' },
	{
		word: 'VRRP',
		meaning: 'Virtual Router Redundancy Protocol: two or more routers share one gateway address.'
	},
	{ word: 'first hop', meaning: 'The router a VM hands its packets to first: its gateway.' },
	{ word: 'ARP', meaning: 'How a machine asks everybody in its subnet who has an address.' },
	{
		word: 'unknown unicast',
		meaning: 'A frame for an address that no switch has learnt; it is sent to everybody.'
	},
	{
		word: 'MAC table',
		meaning:
			'A switch’s list of which address stands behind which port; what does not fit is flooded.'
	},
	{ word: 'trunk', meaning: 'A link between switches that carries many VLANs.' },
	{ word: 'MTU', meaning: 'The largest packet a link takes whole.' },
	{ word: 'jitter', meaning: 'How much the round trip varies.' },
	{ word: 'route factor', meaning: 'How much longer the fibre is than the straight line.' },
	{
		word: 'buffer credit',
		meaning:
			'How many frames a Fibre Channel port may send before the other end has answered; long fibre needs more.'
	},
	{ word: 'ZR', meaning: 'Optics that reach some 80 km without an amplifier.' },
	{ word: 'DWDM', meaning: 'Many colours of light on one fibre pair, each a link of its own.' },
	{ word: 'FEC', meaning: 'Error correction on the line, which takes a little time.' },
	{ word: 'MACsec', meaning: 'Encryption of every frame on a link.' },
	{
		word: 'QinQ',
		meaning: 'A second VLAN tag around the first, so that a provider carries yours untouched.'
	},
	{
		word: 'HA',
		meaning: 'vSphere High Availability: restarts the VMs of a lost host on the others.'
	},
	{ word: 'DRS', meaning: 'Moves VMs between the hosts of a cluster so that the load is even.' },
	{
		word: 'iLO',
		meaning: 'The management port of an HPE server, which answers while the server is off.'
	},
	{ word: 'NFC', meaning: 'What ESXi copies files of VMs with, such as a cold migration.' },
	{ word: 'FDM', meaning: 'The agent of vSphere HA on each host.' }
];
