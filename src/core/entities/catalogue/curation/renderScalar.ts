// Writes a name so that YAML reads back the same name, with quotation marks only where they are needed.

/** Starts with a letter or digit, and has nothing that could end, nest or comment. */
const plain = /^[\p{L}\p{N}](?:[^\p{C}\p{Z}:#,[\]{}"'\\]|['’](?=\S)| (?! )|:(?=[^\s\p{Z}]))*$/u;
/** What other readers of YAML take for numbers, dates, truth values or nothing. */
const typed = /^(?:[-+.\d][-+.\d_:eExXoa-fA-F]*|true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

export function renderScalar(value: string): string {
	if (plain.test(value) && !/\s$/u.test(value) && !typed.test(value) && !value.endsWith(":")) return value;
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
