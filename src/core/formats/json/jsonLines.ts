// JSON Lines: a value a line, as archives and programs that collect articles write them.

export interface JsonLines {
	readonly values: readonly unknown[];
	/** Numbers of the lines that are no JSON, from 1. */
	readonly broken: readonly number[];
}

/** Undefined when the text is no such list: when its first line holds no object, or more lines are broken than whole. */
export function parseJsonLines(text: string): JsonLines | undefined {
	const values: unknown[] = [];
	const broken: number[] = [];
	let number = 0;
	for (let at = 0; at < text.length; ) {
		const next = text.indexOf("\n", at);
		const end = next < 0 ? text.length : next;
		const line = text.slice(at, end).trim();
		at = end + 1;
		number++;
		if (line === "") continue;
		const value = parseObject(line);
		if (value !== undefined) values.push(value);
		else if (values.length === 0) return undefined;
		else broken.push(number);
	}
	return values.length > broken.length ? { values, broken } : undefined;
}

function parseObject(line: string): unknown {
	if (!line.startsWith("{")) return undefined;
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
