// Values that can be made again: kept while there is memory for them.

/** Makes the value when it is asked for, and again where memory was needed for something else meanwhile. */
export function weakly<T extends object>(make: () => T): () => T {
	let last: WeakRef<T> | undefined;
	return () => {
		const known = last?.deref();
		if (known !== undefined) return known;
		const made = make();
		last = new WeakRef(made);
		return made;
	};
}
