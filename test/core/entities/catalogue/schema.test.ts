// The JSON Schema that editors validate `entities.yaml` with says what the reader says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readCatalogue } from "../../../../src/core/entities/catalogue/readCatalogue.ts";
import { entityKeys } from "../../../../src/core/entities/catalogue/readEntity.ts";
import { longestName } from "../../../../src/core/entities/catalogue/readFields.ts";
import { entityKinds } from "../../../../src/core/model/entity.ts";
import { schemaErrors } from "../../../support/jsonSchema.ts";

const root = new URL("../../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const schema = JSON.parse(readFileSync(new URL("../../../../media/entities.schema.json", import.meta.url), "utf8"));

describe("entities.schema.json", () => {
	it("knows the same keys, kinds and longest name as the reader", () => {
		const { entity, name } = schema.definitions;
		assert.deepEqual(Object.keys(entity.properties).sort(), [...entityKeys].sort());
		assert.deepEqual(entity.properties.kind.enum, entityKinds);
		assert.deepEqual(Object.keys(schema.properties), ["entities", "ignore"]);
		assert.equal(name.maxLength, longestName);
	});

	it("is contributed for the catalogue", () => {
		const { contributes } = JSON.parse(read("package.json"));
		assert.deepEqual(contributes.yamlValidation, [{ fileMatch: "entities.yaml", url: "./media/entities.schema.json" }]);
		assert.equal(contributes.configuration.properties["wellSourced.catalogue"].default, "entities.yaml");
	});

	for (const path of [
		"media/sample/entities.yaml",
		"test/fixtures/catalogue/commented.yaml",
		"test/fixtures/workspaces/articles/entities.yaml",
		"test/fixtures/workspaces/curation/entities.yaml",
	]) {
		it(`finds nothing wrong with ${path}`, () => {
			assert.deepEqual(schemaErrors(parse(read(path), { merge: true }), schema), []);
		});
	}

	it("finds what the reader finds", () => {
		const wrong = [
			"entities: [{nam: A}]",
			"entities: [{name: A, kind: firm}]",
			"entities: [{name: A, aliases: {b: c}}]",
			"entities: [{name: A, aliases: [{name: B, case: upper}]}]",
			"entities: [{name: A, url: ftp://a.example}]",
			"entities: [{kind: company}]",
			"entity: []",
			"ignore: [[A]]",
		];
		for (const text of wrong) {
			assert.notDeepEqual(schemaErrors(parse(text), schema), [], text);
			assert.notDeepEqual(readCatalogue("u", text).findings, [], text);
		}
	});
});
