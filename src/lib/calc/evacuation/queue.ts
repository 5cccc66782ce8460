/**
 * Items 0 to n - 1 by key, the least first. Joins, leaves and changes of a key take a time that grows with the
 * logarithm of those in it; keys stand in the order of the heap, so that the ones compared lie side by side.
 */
export class KeyQueue {
	size = 0;
	private readonly ids: Int32Array;
	private readonly keys: Float64Array;
	/** Where an item stands; -1 where it does not. */
	private readonly places: Int32Array;

	constructor(items: number) {
		this.ids = new Int32Array(items);
		this.keys = new Float64Array(items);
		this.places = new Int32Array(items).fill(-1);
	}

	/** The item with the least key; of an empty queue none is asked for. */
	top(): number {
		return this.ids[0]!;
	}

	/** The least key; Infinity where nothing waits. */
	least(): number {
		return this.size === 0 ? Infinity : this.keys[0]!;
	}

	has(id: number): boolean {
		return this.places[id]! >= 0;
	}

	keyOf(id: number): number {
		return this.keys[this.places[id]!]!;
	}

	set(id: number, key: number): void {
		const place = this.places[id]!;
		if (place < 0) this.rise(this.size++, id, key);
		else if (key < this.keys[place]!) this.rise(place, id, key);
		else this.sink(place, id, key);
	}

	remove(id: number): void {
		const place = this.places[id]!;
		if (place < 0) return;
		this.places[id] = -1;
		this.size -= 1;
		if (place === this.size) return;
		const last = this.ids[this.size]!;
		const key = this.keys[this.size]!;
		if (place > 0 && key < this.keys[(place - 1) >> 2]!) this.rise(place, last, key);
		else this.sink(place, last, key);
	}

	clear(): void {
		for (let place = 0; place < this.size; place++) this.places[this.ids[place]!] = -1;
		this.size = 0;
	}

	private put(place: number, id: number, key: number): void {
		this.ids[place] = id;
		this.keys[place] = key;
		this.places[id] = place;
	}

	private rise(from: number, id: number, key: number): void {
		let place = from;
		while (place > 0) {
			const above = (place - 1) >> 2;
			if (this.keys[above]! <= key) break;
			this.put(place, this.ids[above]!, this.keys[above]!);
			place = above;
		}
		this.put(place, id, key);
	}

	private sink(from: number, id: number, key: number): void {
		const { keys, size } = this;
		let place = from;
		for (;;) {
			const first = 4 * place + 1;
			if (first >= size) break;
			const end = Math.min(first + 4, size);
			let least = first;
			for (let child = first + 1; child < end; child++) {
				if (keys[child]! < keys[least]!) least = child;
			}
			if (keys[least]! >= key) break;
			this.put(place, this.ids[least]!, keys[least]!);
			place = least;
		}
		this.put(place, id, key);
	}
}
