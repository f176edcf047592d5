// A short hash of a text: spreads texts evenly, and tells nothing apart for sure.

/** FNV-1a over code units, as a signed number of 32 bits; its lowest bits are the weakest. From any `beginning`. */
export function textHash(text: string, beginning = 0x811c9dc5): number {
	let hash = beginning;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}
