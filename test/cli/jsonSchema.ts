// A small validator for the part of JSON Schema that our test schemas use.

interface Schema {
	readonly $ref?: string;
	readonly definitions?: Readonly<Record<string, Schema>>;
	readonly type?: string;
	readonly enum?: readonly unknown[];
	readonly minimum?: number;
	readonly items?: Schema;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: boolean | Schema;
}

function typeOf(value: unknown): string {
	if (Array.isArray(value)) return "array";
	if (value === null) return "null";
	return Number.isInteger(value) ? "integer" : typeof value;
}

function objectErrors(value: object, schema: Schema, root: Schema, at: string): string[] {
	const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${at}/${key} is missing`);
	const others = Object.entries(value).flatMap(([key, inner]) => {
		const known = schema.properties?.[key] ?? schema.additionalProperties;
		if (known === false) return [`${at}/${key} is not allowed`];
		return typeof known === "object" ? schemaErrors(inner, known, root, `${at}/${key}`) : [];
	});
	return [...missing, ...others];
}

/** What is wrong with the value, each with its place; empty when it is valid. */
export function schemaErrors(value: unknown, schema: Schema, root: Schema = schema, at = ""): string[] {
	if (schema.$ref !== undefined) {
		const target = root.definitions?.[schema.$ref.replace("#/definitions/", "")];
		return target ? schemaErrors(value, target, root, at) : [`${schema.$ref} is not defined`];
	}
	if (schema.enum && !schema.enum.includes(value)) return [`${at} is ${JSON.stringify(value)}`];
	if (schema.type !== undefined && typeOf(value) !== schema.type) return [`${at} is no ${schema.type}`];
	if (schema.minimum !== undefined && (value as number) < schema.minimum) return [`${at} is below ${schema.minimum}`];
	if (Array.isArray(value)) {
		return value.flatMap((inner, index) =>
			schema.items ? schemaErrors(inner, schema.items, root, `${at}/${index}`) : [],
		);
	}
	return typeof value === "object" && value !== null ? objectErrors(value, schema, root, at) : [];
}
