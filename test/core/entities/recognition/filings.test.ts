// The shipped recogniser on frozen cases from filings and contracts: what the text defines is no organisation.
import assert from "node:assert/strict";
import { createOrganizationFinder, markedOrganizations, readCases } from "./shippedOrganizations.ts";

describe("organisations in filings", () => {
	const find = createOrganizationFinder();
	for (const document of readCases("filings.txt")) {
		const [id = "", trap = ""] = document.id.split(" | ");
		it(`finds all and no other: ${trap} (${id})`, () =>
			assert.deepEqual(find(document), markedOrganizations(document)));
	}
});
