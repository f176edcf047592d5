// Hands memory that nothing uses any more back to the system.

type CollectGarbage = (options: { readonly type: "major"; readonly flavor: "last-resort" }) => void;

/**
 * For workers in Node. V8 by itself keeps what its heap has grown to: of a thread that has nothing to do it frees
 * nothing, and what is freed it keeps for later. Its one collection that gives pages back is only to be had through this
 * flag, which counts for contexts made while it is set, so for nobody else's.
 */
export async function freeMemory(): Promise<void> {
	const { setFlagsFromString } = await import("node:v8");
	const { runInNewContext } = await import("node:vm");
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc") as CollectGarbage;
	setFlagsFromString("--no-expose-gc");
	collect({ type: "major", flavor: "last-resort" });
}
