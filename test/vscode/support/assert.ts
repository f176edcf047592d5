// Assertions for the suites inside VS Code: Node's own are not there in the web worker host.

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = `${String(value)} is not truthy`): asserts value {
	if (!value) {
		throw new Error(message);
	}
}

/** Fails unless both have the same JSON. */
export function equal<T>(actual: T, expected: T, message = "not equal"): void {
	const [a, b] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
	if (a !== b) {
		throw new Error(`${message}\nactual:   ${a}\nexpected: ${b}`);
	}
}

/** Fails unless the pattern is found in `text`. */
export function matches(text: string, pattern: RegExp): void {
	if (!pattern.test(text)) {
		throw new Error(`${pattern} is not in:\n${text}`);
	}
}

/** Fails when the pattern is found in `text`. */
export function lacks(text: string, pattern: RegExp): void {
	if (pattern.test(text)) {
		throw new Error(`${pattern} should not be in:\n${text}`);
	}
}
