// The figures in the README are those that the benches kept.
import assert from "node:assert/strict";
import { withTable } from "../bench/support/resultTable.ts";
import { readSource } from "./support/sourceTree.ts";

describe("the table of figures", () => {
	it("is what bench/results gives; if not, run npm run bench -- table", () => {
		const readme = readSource("README.md");
		assert.equal(readme, withTable(readme));
	});

	it("names no folder and no machine", () => {
		const [, table = ""] = readSource("README.md").split("<!-- figures");
		assert.doesNotMatch(table.split("<!-- end")[0] ?? "", /\/(?:home|Users|root|work|tmp)\/|[A-Z]:\\/);
	});
});
