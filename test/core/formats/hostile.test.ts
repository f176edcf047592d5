// Two hundred and twenty broken and hostile files of all formats but plain text. `npm run test:long` reads two thousand.
import { checkHostile } from "../../support/checkHostile.ts";

describe("readSource, with hostile files of every format", function () {
	this.timeout(300_000);

	it("reads two hundred and twenty without a crash, a hang or a flood", async () => {
		const { slowest, largest } = await checkHostile(220);
		console.log(`      slowest ${slowest}; largest ${largest}`);
	});
});
