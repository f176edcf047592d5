// The JSON Schema that editors validate `entities.yaml` with says what the reader says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { entityKeys } from "../../../../src/core/entities/catalogue/readEntity.ts";
import { longestName } from "../../../../src/core/entities/catalogue/readFields.ts";
import { entityKinds } from "../../../../src/core/model/entity.ts";

const schema = JSON.parse(readFileSync(new URL("../../../../media/entities.schema.json", import.meta.url), "utf8"));

describe("entities.schema.json", () => {
	it("knows the same keys, kinds and longest name as the reader", () => {
		const { entity, name } = schema.definitions;
		assert.deepEqual(Object.keys(entity.properties).sort(), [...entityKeys].sort());
		assert.deepEqual(entity.properties.kind.enum, entityKinds);
		assert.deepEqual(Object.keys(schema.properties), ["entities", "ignore"]);
		assert.equal(name.maxLength, longestName);
	});
});
