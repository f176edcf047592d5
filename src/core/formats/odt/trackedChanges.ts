// Deletions that stand in the text itself: LibreOffice leaves them there while it shows changes, between two marks.

export interface ChangeTracker {
	/** Whether what is read now was deleted. */
	readonly isDeleted: boolean;
	/** Takes note of an element in the list of changes. */
	declare(name: string, attribute: (name: string) => string | undefined): void;
	/** A mark in the text: `change-start` or `change-end`. */
	mark(name: string, id: string | undefined): void;
}

export function createChangeTracker(): ChangeTracker {
	const deletions = new Set<string>();
	const open = new Set<string>();
	let region = "";
	return {
		get isDeleted() {
			return open.size > 0;
		},
		declare(name, attribute) {
			if (name === "changed-region") region = attribute("id") ?? "";
			else if (name === "deletion") deletions.add(region);
		},
		mark(name, id = "") {
			if (name === "change-end") open.delete(id);
			else if (id !== "" && deletions.has(id)) open.add(id);
		},
	};
}
