// Two thousand broken and hostile files.
import { checkHostile } from "../support/checkHostile.ts";

describe("readSource, with many hostile files", function () {
	this.timeout(1_800_000);

	it("reads two thousand without a crash, a hang or a flood", async () => {
		const { slowest, largest } = await checkHostile(2000);
		console.log(`      slowest ${slowest}; largest ${largest}`);
	});
});
