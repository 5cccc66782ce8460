import type { InputFault } from '#lib/calc/input-issue';
import type {
	CopyRules,
	EvacuationDatastore,
	EvacuationHost,
	EvacuationLimits,
	EvacuationModel,
	EvacuationVm,
	MoveKind
} from './case';
import { disciplineOf } from './discipline';
import { KINDS, STORAGE, VMOTION, type ByKind, type Estate } from './estate';

export type CaseFault =
	| InputFault
	| 'missing'
	| 'not-a-number'
	| 'not-a-text'
	| 'not-a-list'
	| 'not-an-object'
	| 'not-known'
	| 'twice'
	/** Nothing on the way of a VM has a rate. */
	| 'no-rate'
	/** A vMotion to the host that the VM is on. */
	| 'same-host';

/** What cannot be reckoned with, and where it stands: `vms[3].memory`. */
export interface CaseIssue {
	readonly at: string;
	readonly fault: CaseFault;
}

export type ReadCase =
	| { readonly kind: 'read'; readonly estate: Estate }
	| { readonly kind: 'refused'; readonly issues: readonly CaseIssue[] };

/** Beyond it a value is a slip of the keyboard: products of three leave the range of a double. */
const LARGEST = 1e18;
const SMALLEST = 1e-18;
/** As `precopy.ts`: it only bounds the work. */
const MOST_ROUNDS = 10_000;

type Field =
	| keyof EvacuationModel
	| keyof CopyRules
	| keyof EvacuationLimits
	| keyof EvacuationHost
	| keyof EvacuationDatastore
	| keyof EvacuationVm
	| MoveKind;
/** Anything may stand in any field, and in others. */
type Raw = Readonly<Partial<Record<string, unknown>>>;

const isObject = (value: unknown): value is Raw =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isStated = (value: unknown) => value !== undefined && value !== null;

/** What is asked of a number. */
interface Asked {
	/** Instead of a value that is not stated; without it one has to be. */
	readonly or?: number;
	readonly above?: 'nothing';
	readonly whole?: 'whole';
	readonly most?: number;
}

/** Reads one case and gathers what is wrong with it. */
class CaseReader {
	readonly issues: CaseIssue[] = [];

	refuse(at: string, fault: CaseFault): void {
		this.issues.push({ at, fault });
	}

	number(from: Raw, field: Field, where: string, asked: Asked): number {
		const value = from[field];
		if (!isStated(value)) {
			if (asked.or !== undefined) return asked.or;
			this.refuse(where + field, 'missing');
			return 0;
		}
		const fault = faultOf(value, asked);
		if (fault === null) return value as number;
		this.refuse(where + field, fault);
		return 0;
	}

	/** One field of all rows of a list; where it is not stated, as in another column. */
	column(
		rows: readonly Raw[],
		at: string,
		{ field, instead, ...asked }: Asked & { readonly field: Field; readonly instead?: Float64Array }
	): Float64Array {
		const values = new Float64Array(rows.length);
		for (let row = 0; row < values.length; row++) {
			const value = rows[row]![field];
			const or = instead === undefined ? asked.or : instead[row];
			// Whatever is said of a cell is put into words only where something is wrong with it.
			if (or !== undefined && !isStated(value)) values[row] = or;
			else if (faultOf(value, asked) === null) values[row] = value as number;
			else values[row] = this.number(rows[row]!, field, `${at}[${row}].`, asked);
		}
		return values;
	}

	object(value: unknown, at: string): Raw {
		if (isObject(value)) return value;
		if (isStated(value)) this.refuse(at, 'not-an-object');
		return {};
	}

	required(value: unknown, at: string): Raw {
		if (!isStated(value)) this.refuse(at, 'missing');
		return this.object(value, at);
	}

	list(value: unknown, at: string): readonly unknown[] {
		if (Array.isArray(value)) return value;
		if (isStated(value)) this.refuse(at, 'not-a-list');
		return [];
	}

	/** The names of a list, and the place of each. */
	names(rows: readonly Raw[], at: string): { ids: string[]; places: Map<string, number> } {
		const places = new Map<string, number>();
		const ids = rows.map(({ id }, place) => {
			if (typeof id !== 'string') {
				this.refuse(`${at}[${place}].id`, isStated(id) ? 'not-a-text' : 'missing');
				return '';
			}
			if (places.has(id)) this.refuse(`${at}[${place}].id`, 'twice');
			places.set(id, place);
			return id;
		});
		return { ids, places };
	}
}

function faultOf(value: unknown, { above, whole, most = LARGEST }: Asked): CaseFault | null {
	if (typeof value !== 'number') return 'not-a-number';
	if (!Number.isFinite(value)) return 'not-finite';
	if (value < 0) return 'negative';
	if (above !== undefined && value === 0) return 'not-positive';
	if (above !== undefined && value < SMALLEST) return 'too-small';
	if (value > most) return 'too-large';
	if (whole !== undefined && !Number.isInteger(value)) return 'not-whole';
	return null;
}

function readModel(reader: CaseReader, value: unknown): Estate['model'] & { rateCap: number } {
	const model = reader.required(value, 'model');
	const discipline = disciplineOf(model.discipline);
	if (discipline === null) reader.refuse('model.discipline', 'not-known');
	return {
		setUp: reader.number(model, 'setUp', 'model.', { or: 0 }),
		resume: reader.number(model, 'resume', 'model.', { or: 0 }),
		fixedData: reader.number(model, 'fixedData', 'model.', { or: 0 }),
		rateCap: reader.number(model, 'rateCap', 'model.', { or: Infinity, above: 'nothing' }),
		discipline: discipline ?? { kind: 'first-fit' },
		precopy: readPrecopy(reader, model.precopy)
	};
}

function readPrecopy(reader: CaseReader, value: unknown): Estate['model']['precopy'] {
	if (!isStated(value)) return null;
	const rules = reader.object(value, 'model.precopy');
	const read = (field: Field, asked: Asked) =>
		reader.number(rules, field, 'model.precopy.', { above: 'nothing', ...asked });
	const slowDownTo = read('slowDownTo', { or: Infinity });
	return {
		goal: read('switchOverGoal', {}),
		roundLimit: read('roundLimit', { whole: 'whole', most: MOST_ROUNDS }),
		slowDownTo,
		slowDownFrom: slowDownTo === Infinity ? Infinity : read('slowDownFrom', { or: slowDownTo })
	};
}

/** The limits of a case, given the kinds of move there are: a budget says nothing without the cost of each. */
function readLimits(reader: CaseReader, value: unknown, kinds: Uint8Array) {
	const limits = reader.object(value, 'limits');
	const read = (field: Field) => reader.number(limits, field, 'limits.', { or: Infinity });
	const hostBudget = read('hostBudget');
	const datastoreBudget = read('datastoreBudget');
	const host = reader.object(limits.hostCost, 'limits.hostCost');
	const store = reader.object(limits.datastoreCost, 'limits.datastoreCost');
	const ofHost = (kind: MoveKind) => {
		const isNeeded = hostBudget < Infinity && kinds.includes(KINDS.indexOf(kind));
		return reader.number(host, kind, 'limits.hostCost.', isNeeded ? {} : { or: 0 });
	};
	const ofStore = (kind: 'vmotion' | 'storage') => {
		const isNeeded =
			datastoreBudget < Infinity &&
			kinds.some((each) => (each === VMOTION) === (kind === 'vmotion'));
		return reader.number(store, kind, 'limits.datastoreCost.', isNeeded ? {} : { or: 0 });
	};
	const hostCost: ByKind = [ofHost('vmotion'), ofHost('storage'), ofHost('sharedNothing')];
	return {
		hostBudget,
		hostCost,
		datastoreBudget,
		datastoreCost: { vmotion: ofStore('vmotion'), storage: ofStore('storage') },
		storageSlots: read('storageSlots'),
		outOfHost: read('outOfHost'),
		inAll: read('inAll')
	};
}

/** Rows that are objects; what is none is refused and read as an empty one, so that places stay. */
const rowsOf = (reader: CaseReader, value: unknown, at: string): readonly Raw[] =>
	reader.list(value, at).map((row, place) => {
		if (isObject(row)) return row;
		reader.refuse(`${at}[${place}]`, 'not-an-object');
		return { id: `${at}[${place}]` };
	});

function readHosts(reader: CaseReader, value: unknown, nicSlots: number) {
	if (!isStated(value)) reader.refuse('hosts', 'missing');
	const rows = rowsOf(reader, value, 'hosts');
	const { ids, places } = reader.names(rows, 'hosts');
	const sites = new Map<unknown, number>();
	const column = (field: Field, asked: Asked) => reader.column(rows, 'hosts', { field, ...asked });
	return {
		places,
		/** What each says itself of being a target. */
		stated: rows.map(({ target }, place) => {
			if (typeof target === 'boolean') return target;
			if (isStated(target)) reader.refuse(`hosts[${place}].target`, 'not-known');
			return null;
		}),
		hosts: {
			ids,
			site: Int32Array.from(rows, ({ site }, place) => {
				if (isStated(site) && typeof site !== 'string') {
					reader.refuse(`hosts[${place}].site`, 'not-a-text');
				}
				const known = sites.get(site ?? null);
				if (known !== undefined) return known;
				sites.set(site ?? null, sites.size);
				return sites.size - 1;
			}),
			rate: column('rate', { or: Infinity, above: 'nothing' }),
			nicSlots: column('nicSlots', { or: nicSlots }),
			memory: column('memory', { or: Infinity }),
			vmLimit: column('vmLimit', { or: Infinity })
		}
	};
}

function readDatastores(reader: CaseReader, value: unknown) {
	const rows = rowsOf(reader, value, 'datastores');
	const { ids, places } = reader.names(rows, 'datastores');
	const column = (field: Field, instead?: Float64Array) =>
		reader.column(rows, 'datastores', {
			field,
			above: 'nothing',
			...(instead === undefined ? { or: Infinity } : { instead })
		});
	const both = column('rate');
	return {
		places,
		datastores: { ids, readRate: column('readRate', both), writeRate: column('writeRate', both) }
	};
}

const KIND_NUMBERS: ReadonlyMap<string, number> = new Map([
	...KINDS.map((kind, place) => [kind, place] as const),
	...KINDS.map((kind, place) => [kind.toLowerCase(), place] as const),
	['storagevmotion', STORAGE],
	['withoutsharedstorage', KINDS.length - 1]
]);

function kindOf(reader: CaseReader, value: unknown, vm: number): number {
	if (!isStated(value)) return VMOTION;
	const found =
		typeof value === 'string'
			? (KIND_NUMBERS.get(value) ?? KIND_NUMBERS.get(value.toLowerCase().replace(/[^a-z]/g, '')))
			: undefined;
	if (found === undefined) reader.refuse(`vms[${vm}].kind`, 'not-known');
	return found ?? VMOTION;
}

function readVms(
	reader: CaseReader,
	value: unknown,
	{
		hosts,
		stores,
		rateCap
	}: {
		readonly hosts: ReadonlyMap<string, number>;
		readonly stores: ReadonlyMap<string, number>;
		readonly rateCap: number;
	}
): Estate['vms'] {
	if (!isStated(value)) reader.refuse('vms', 'missing');
	const rows = rowsOf(reader, value, 'vms');
	const { ids } = reader.names(rows, 'vms');
	const column = (field: Field, asked: Asked & { readonly instead?: Float64Array }) =>
		reader.column(rows, 'vms', { field, ...asked });
	/** A place by its name, -1 for none. */
	const named = (
		places: ReadonlyMap<string, number>,
		field: Field,
		none: 'missing' | 'allowed'
	): Int32Array => {
		const found = new Int32Array(rows.length).fill(-1);
		for (let place = 0; place < found.length; place++) {
			const name = rows[place]![field];
			const known = places.get(name as string);
			if (known !== undefined) found[place] = known;
			else if (!isStated(name)) {
				if (none === 'missing') reader.refuse(`vms[${place}].${field}`, 'missing');
			} else if (field !== 'to' || name !== 'any') {
				const fault = typeof name === 'string' ? 'not-known' : 'not-a-text';
				reader.refuse(`vms[${place}].${field}`, fault);
			}
		}
		return found;
	};
	const memory = column('memory', {});
	const from = named(hosts, 'from', 'missing');
	const to = named(hosts, 'to', 'allowed');
	const kind = Uint8Array.from(rows, (row, place) => kindOf(reader, row.kind, place));
	const datastore = named(stores, 'datastore', 'allowed');
	const toDatastore = named(stores, 'toDatastore', 'allowed');
	rows.forEach((_, place) => {
		if (kind[place] !== STORAGE && from[place] !== -1 && from[place] === to[place]) {
			reader.refuse(`vms[${place}].to`, 'same-host');
		}
	});
	return {
		ids,
		from,
		named: to,
		memory,
		reserve: column('reserve', { instead: memory }),
		dirtyRate: column('dirtyRate', { or: 0 }),
		workingSet: column('workingSet', { instead: memory }),
		kind,
		disk: column('disk', { or: 0 }),
		datastore,
		toDatastore,
		cap: column('rateCap', { or: Infinity, above: 'nothing' }).map((cap) => Math.min(cap, rateCap))
	};
}

/** What a case says, or all that is wrong with it. Nothing thrown, whatever is handed over. */
export function readCase(stated: unknown): ReadCase {
	const reader = new CaseReader();
	const raw = reader.required(stated, 'case');
	const { rateCap, ...model } = readModel(reader, raw.model);
	const nicSlots = reader.number(isObject(raw.limits) ? raw.limits : {}, 'nicSlots', 'limits.', {
		or: Infinity
	});
	const { places: hostPlaces, stated: targets, hosts } = readHosts(reader, raw.hosts, nicSlots);
	const { places: stores, datastores } = readDatastores(reader, raw.datastores);
	const vms = readVms(reader, raw.vms, { hosts: hostPlaces, stores, rateCap });
	const limits = readLimits(reader, raw.limits, vms.kind);
	const link = reader.number(reader.object(raw.link, 'link'), 'rate', 'link.', {
		above: 'nothing',
		...(isStated(raw.link) ? {} : { or: Infinity })
	});
	if (reader.issues.length > 0) return { kind: 'refused', issues: reader.issues };
	const left = new Set(vms.from);
	const target = Uint8Array.from(targets, (says, host) => Number(says ?? !left.has(host)));
	return {
		kind: 'read',
		estate: { model, limits, link, hosts: { ...hosts, target }, datastores, vms }
	};
}
