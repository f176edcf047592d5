// Does asynchronous work on each item, a few at a time.

/** Results in the order of the items. Rejects when the signal is aborted, or with the first error. */
export async function mapLimited<In, Out>(
	items: readonly In[],
	limit: number,
	signal: AbortSignal,
	work: (item: In) => Promise<Out>,
): Promise<Out[]> {
	const results: Out[] = new Array(items.length);
	let next = 0;
	const worker = async () => {
		while (next < items.length) {
			const index = next++;
			signal.throwIfAborted();
			results[index] = await work(items[index] as In);
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	return results;
}
