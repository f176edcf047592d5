// As much of JSON Schema (draft 7) as our own schemas use; it refuses to judge by a keyword it does not know.

type Schema = Readonly<Record<string, unknown>>;

const described = ["$schema", "title", "description", "definitions", "defaultSnippets", "markdownDescription"];

/** What is wrong with a value, as `path: what`; empty when it is valid. */
export function schemaErrors(value: unknown, schema: Schema, root: Schema = schema, at = "$"): readonly string[] {
	const errors: string[] = [];
	const say = (what: string) => errors.push(`${at}: ${what}`);
	const checks: Readonly<Record<string, (wanted: never) => void>> = {
		$ref: (reference: string) => {
			const target = reference
				.slice(2)
				.split("/")
				.reduce<unknown>((part, key) => (part as Schema | undefined)?.[key], root);
			errors.push(...schemaErrors(value, target as Schema, root, at));
		},
		type: (types: string | readonly string[]) => {
			if (![types].flat().includes(typeOf(value))) say(`${typeOf(value)} instead of ${[types].flat().join(" or ")}`);
		},
		enum: (values: readonly unknown[]) => {
			if (!values.includes(value)) say(`${String(value)} is none of ${values.join(", ")}`);
		},
		anyOf: (schemas: readonly Schema[]) => {
			if (schemas.every((one) => schemaErrors(value, one, root, at).length > 0)) say("fits none of several");
		},
		minLength: (least: number) => {
			if (typeof value === "string" && value.length < least) say("too short");
		},
		maxLength: (most: number) => {
			if (typeof value === "string" && value.length > most) say("too long");
		},
		pattern: (pattern: string) => {
			if (typeof value === "string" && !new RegExp(pattern, "u").test(value)) say(`does not fit ${pattern}`);
		},
		items: (items: Schema) => {
			if (!Array.isArray(value)) return;
			value.forEach((item, index) => {
				errors.push(...schemaErrors(item, items, root, `${at}[${index}]`));
			});
		},
		required: (keys: readonly string[]) => {
			for (const key of keys) if (isMap(value) && !(key in value)) say(`${key} is missing`);
		},
		properties: (properties: Readonly<Record<string, Schema>>) => {
			for (const [key, property] of Object.entries(properties)) {
				if (isMap(value) && key in value) errors.push(...schemaErrors(value[key], property, root, `${at}.${key}`));
			}
		},
		additionalProperties: (allowed: boolean) => {
			const known = Object.keys((schema.properties as Schema | undefined) ?? {});
			for (const key of isMap(value) && !allowed ? Object.keys(value) : []) {
				if (!known.includes(key)) say(`${key} is not known`);
			}
		},
	};
	for (const [keyword, wanted] of Object.entries(schema)) {
		if (described.includes(keyword)) continue;
		const check = checks[keyword];
		if (!check) throw new Error(`This test does not know the keyword ${keyword}.`);
		check(wanted as never);
	}
	return errors;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeOf(value) === "object";
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
