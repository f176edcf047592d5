// What limits a passage search beside its words.

export interface PassageFilter {
	/** Whether passages of this source count, or which of them. Asked once a source and search. */
	readonly source?: (source: string) => boolean | ReadonlySet<number>;
	/** By source, the passages that count; sources that are not in it do not. For `entity:`. */
	readonly passages?: ReadonlyMap<string, ReadonlySet<number>>;
}
