// A hundred broken and hostile Word and PDF files. `npm run test:long` reads two thousand.
import { checkHostile } from "../../support/checkHostile.ts";

describe("readSource, with hostile Word and PDF files", function () {
	this.timeout(300_000);

	it("reads a hundred without a crash, a hang or a flood", async () => {
		const { slowest, largest } = await checkHostile(100);
		console.log(`      slowest ${slowest}; largest ${largest}`);
	});
});
