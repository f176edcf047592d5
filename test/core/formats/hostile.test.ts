// A hundred and fifty broken and hostile files of the packed and written formats. `npm run test:long` reads two thousand.
import { checkHostile } from "../../support/checkHostile.ts";

describe("readSource, with hostile files of every packed and written format", function () {
	this.timeout(300_000);

	it("reads a hundred and fifty without a crash, a hang or a flood", async () => {
		const { slowest, largest } = await checkHostile(150);
		console.log(`      slowest ${slowest}; largest ${largest}`);
	});
});
