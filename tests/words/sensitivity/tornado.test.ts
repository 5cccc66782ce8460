import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { GROUPS as DOMAIN_GROUPS } from '#lib/views/domain/groups';
import { GROUPS as MIGRATION_GROUPS } from '#lib/views/migration/groups';
import { GROUPS as SITES_GROUPS } from '#lib/views/two-sites/groups';
import { rangeTornado, timeTornado } from '#lib/views/migration/tornado';
import { vmsTornado } from '#lib/views/domain/tornado';
import { roundTripTornado } from '#lib/views/two-sites/tornado';
import type { Tornado } from '#lib/words/sensitivity/tornado';
import { typed } from '../../scenario/scenario-of';
import { anyScenarios } from '../../scenario/scenarios';

/** With the spaces that people see. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const saidOf = (tornado: Tornado | null) =>
	tornado === null
		? null
		: {
				title: spaced(tornado.title),
				sentence: spaced(tornado.sentence),
				axis: spaced(tornado.axis),
				rows: tornado.rows.map(({ name, href, label }) => spaced(`${name} ${href}: ${label}`))
			};
const said = (draw: (text: Scenario) => Tornado | null, over: Partial<Scenario> = {}) =>
	saidOf(draw(typed(over)));

describe('what moves an answer', () => {
	it('of the post', () => {
		expect(said(vmsTornado)).toMatchInlineSnapshot(`
			{
			  "axis": "Scale: 1,000 to 20,000 VMs",
			  "rows": [
			    "vMotion network #field-net: Routed, no single subnet: 20,000 VMs (any other choice)",
			    "The ratio counts #field-per: VMs per core: 7,590 VMs (any other choice)",
			    "vMotion subnet #field-subnet: /25: 1,000 VMs; /23: 4,072 VMs (one bit more or less)",
			    "Consolidation ratio #field-ratio: 16 : 1: 4,048 VMs (what it is compared with)",
			    "vMotion vmknics per host #field-nics: 1, where the field ends: 2,024 VMs; 2: 1,008 VMs (half or double)",
			    "Addresses no host gets #field-rsv: HSRP or VRRP pair (three): 2,008 VMs; None (not routed): 2,032 VMs (any other choice)",
			  ],
			  "sentence": "Each bar is one input moved as said beside it, while all others stay; the upright line is the answer as it stands, 2,024 VMs. What moves nothing within its range is left out.",
			  "title": "vMotion network moves the number of VMs most: 2,024 to 20,000 VMs",
			}
		`);
		expect(vmsTornado(typed())?.table).toMatchInlineSnapshot(`
			{
			  "caption": "What moves the number of VMs, one input at a time",
			  "columns": [
			    {
			      "align": "text",
			      "title": "Input",
			    },
			    {
			      "align": "text",
			      "title": "As it stands",
			    },
			    {
			      "align": "text",
			      "title": "Moved to",
			    },
			    {
			      "align": "number",
			      "title": "VMs in the domain",
			    },
			  ],
			  "rows": [
			    [
			      "As it stands",
			      "",
			      "",
			      2024,
			    ],
			    [
			      "vMotion network",
			      "One subnet",
			      "Routed, no single subnet",
			      20000,
			    ],
			    [
			      "The ratio counts",
			      "VMs per host",
			      "VMs per core",
			      7590,
			    ],
			    [
			      "vMotion subnet",
			      "/24",
			      "/25",
			      1000,
			    ],
			    [
			      "vMotion subnet",
			      "/24",
			      "/23",
			      4072,
			    ],
			    [
			      "Consolidation ratio",
			      "8 : 1",
			      "16 : 1",
			      4048,
			    ],
			    [
			      "vMotion vmknics per host",
			      "1",
			      "1, where the field ends",
			      2024,
			    ],
			    [
			      "vMotion vmknics per host",
			      "1",
			      "2",
			      1008,
			    ],
			    [
			      "Addresses no host gets",
			      "One gateway",
			      "HSRP or VRRP pair (three)",
			      2008,
			    ],
			    [
			      "Addresses no host gets",
			      "One gateway",
			      "None (not routed)",
			      2032,
			    ],
			  ],
			}
		`);
	});

	it('of a migration, in the middle and at the slow end', () => {
		expect(said(timeTornado('likely'))).toMatchInlineSnapshot(`
			{
			  "axis": "Scale: 5.9 to 9 s",
			  "rows": [
			    "Link speed #field-link: 5 Gbit/s: 9 s; 25 Gbit/s: 5.9 s (next step down or up)",
			    "Memory per VM #field-vmram: 1 GiB: 6.1 s; 4 GiB: 8.9 s (half or double)",
			    "Share that migrations may use #field-wanp: 50 %: 9 s; 100 %, where the field ends: 7 s (half or double)",
			    "Migrations at once #field-conc: 1, where the field ends: 7 s; 2: 9 s (half or double)",
			    "Memory that holds data #field-act: 50 %: 6.1 s; 100 %, where the field ends: 7 s (half or double)",
			    "Packet loss #field-loss: 0.001 %: 7.7 s (next step down or up)",
			    "Workload #field-work: Idle: 7 s; In-memory store: 7.5 s (any other choice)",
			    "MTU #field-mtu: 9,000 B: 7 s (next step down or up)",
			  ],
			  "sentence": "Each bar is one input moved as said beside it, while all others stay; the upright line is the answer as it stands, 7 s. What moves nothing within its range is left out.",
			  "title": "Link speed moves the time in the middle case most: 5.9 to 9 s",
			}
		`);
		expect(said(timeTornado('high'))?.title).toMatchInlineSnapshot(
			`"Link speed moves the time at the slow end of the range most: 8.9 to 12 s"`
		);
	});

	it('of a round trip whose distance ends with its field', () => {
		expect(said(roundTripTornado, { km: '15000' })?.rows).toMatchInlineSnapshot(`
			[
			  "Protection path #field-prot: 1 × route, where the field ends: 190 ms; 2 × route: 380 ms (half or double)",
			  "Site distance #field-km: 7,500 km: 95 ms; 20,038 km, where the field ends: 260 ms (half or double)",
			  "Route factor #field-route: 1: 150 ms; 1.6: 240 ms (next step down or up)",
			]
		`);
	});

	it('says where there is no end, and draws nothing about none', () => {
		const busy = { hyp: 'kvm', know: 'rate', wset: '32', mvm: '64', link: '1' };
		expect(said(timeTornado('likely'), { ...busy, dirty: '80' })).toMatchInlineSnapshot(`
			{
			  "axis": "Scale: 5 to 30 min",
			  "rows": [
			    "Link speed #field-link: 0.1 Gbit/s: no end; 2.5 Gbit/s: 5 min (next step down or up)",
			    "Dirty rate #field-dirty: 40 MiB/s: 13 min; 160 MiB/s: no end (half or double)",
			    "Share that migrations may use #field-wanp: 50 %: no end; 100 %, where the field ends: 19 min (half or double)",
			    "Migrations at once #field-conc: 1, where the field ends: 19 min; 2: no end (half or double)",
			    "The VM to move #field-mvm: 32 GiB: 12 min; 128 GiB: 30 min (half or double)",
			    "How it writes there #field-wman: Nine writes in ten to a tenth of it: 12 min; From end to end, over and over: 26 min (any other choice)",
			    "Working set #field-wset: 16 GiB: 15 min; 64 GiB: 23 min (half or double)",
			    "Memory that holds data #field-act: 50 %: 12 min; 100 %, where the field ends: 19 min (half or double)",
			    "MTU #field-mtu: 9,000 B: 18 min (next step down or up)",
			  ],
			  "sentence": "Each bar is one input moved as said beside it, while all others stay; the upright line is the answer as it stands, 19 min. What moves nothing within its range is left out.",
			  "title": "Link speed moves the time in the middle case most: 5 min or more",
			}
		`);
		expect(said(timeTornado('likely'), { ...busy, dirty: '400' })).toBeNull();
		expect(said(vmsTornado, { ratio: 'x' })).toBeNull();
	});
});

describe('what a range is made of', () => {
	it('of the first answer', () => {
		expect(said(rangeTornado)).toMatchInlineSnapshot(`
			{
			  "axis": "Scale: 5.6 to 10 s",
			  "rows": [
			    "Time around the copy #field-setup: 5.6 to 10 s; adds 3.8 s of 4.5 s",
			    "Rate that real hosts reach #field-pstr: 7 to 7.5 s; adds 37 ms of 4.5 s",
			    "How fast the guest writes #field-know: 7 to 7.3 s; adds 23 ms of 4.5 s",
			    "Error of the model #field-know: 7 to 7.2 s; adds next to nothing",
			  ],
			  "sentence": "Each bar is where one cause alone would put the ends, the others at their middle, save that at the low end the error of the model is in every part of the copy; the upright line is the middle case, 7 s. Joined they give 5.6 to 10 s: independent causes join as squares, so the widest covers the others, and what they add does not sum to the whole.",
			  "title": "Widest cause of the range: time around the copy",
			}
		`);
		expect(rangeTornado(typed())?.table.rows).toMatchInlineSnapshot(`
			[
			  [
			    "Time around the copy",
			    5.6,
			    10,
			    3.8,
			  ],
			  [
			    "Rate that real hosts reach",
			    7.03,
			    7.46,
			    0.0367,
			  ],
			  [
			    "How fast the guest writes",
			    7.01,
			    7.29,
			    0.0231,
			  ],
			  [
			    "Error of the model",
			    7.03,
			    7.25,
			    0.015,
			  ],
			]
		`);
	});

	it('that is open', () => {
		expect(said(rangeTornado, { hyp: 'kvm', work: 'database', mvm: '4', link: '1' }))
			.toMatchInlineSnapshot(`
			{
			  "axis": "Scale: 37 to 48 s",
			  "rows": [
			    "How fast the guest writes #field-know: 37 s or more; without it the range would end at 50 s",
			    "Error of the model #field-know: 40 to 48 s; there is no upper end without it either",
			    "Time around the copy #field-setup: 41 to 47 s; there is no upper end without it either",
			    "Rate that real hosts reach #field-pstr: 40 to 41 s; there is no upper end without it either",
			  ],
			  "sentence": "Each bar is where one cause alone would put the ends, the others at their middle, save that at the low end the error of the model is in every part of the copy; the upright line is the middle case, 41 s. Joined they give 37 s or more: independent causes join as squares, so the widest covers the others, and what they add does not sum to the whole.",
			  "title": "Widest cause of the range: how fast the guest writes",
			}
		`);
		expect(said(rangeTornado, { moves: 'disk' })).toBeNull();
	});
});

describe('every bar', () => {
	const keysOf = (
		groups: readonly {
			readonly keys: readonly string[];
			readonly whenChanged?: readonly string[];
		}[]
	) => groups.flatMap(({ keys, whenChanged = [] }) => [...keys, ...whenChanged]);

	it.each([
		{ name: 'VMs', draw: vmsTornado, groups: DOMAIN_GROUPS },
		{ name: 'time', draw: timeTornado('likely'), groups: MIGRATION_GROUPS },
		{ name: 'range', draw: rangeTornado, groups: MIGRATION_GROUPS },
		{ name: 'round trip', draw: roundTripTornado, groups: SITES_GROUPS }
	])('leads to a field of its page, and says no broken figure: $name', ({ draw, groups }) => {
		const fields = new Set(keysOf(groups).map((key) => `#field-${key}`));
		fc.assert(
			fc.property(anyScenarios, (scenario) => {
				for (const { name, href, label } of draw(scenario)?.rows ?? []) {
					expect(fields).toContain(href);
					expect(`${name} ${label}`).not.toMatch(/NaN|Infinity|undefined|null/);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
