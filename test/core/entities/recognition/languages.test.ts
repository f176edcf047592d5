// The shipped recogniser on frozen cases in other languages than English: names with accents and particles, and those of Japan
// and China by their forms.
import assert from "node:assert/strict";
import { createOrganizationFinder, markedOrganizations, readCases } from "./shippedOrganizations.ts";

describe("organisations in other languages", () => {
	const find = createOrganizationFinder();
	for (const document of readCases("languages.txt")) {
		const [id = "", trap = ""] = document.id.split(" | ");
		it(`finds all and no other: ${trap} (${id})`, () =>
			assert.deepEqual(find(document), markedOrganizations(document)));
	}
});
