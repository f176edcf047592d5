// The shipped weights are, byte for byte, what the script makes. Needs the public sets, which are not in the repository.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../../scripts/train/corpus.ts";
import { publicSets } from "../../scripts/train/publicSets.ts";
import { train } from "../../scripts/train.ts";

const root = join(import.meta.dirname, "../..");
const folder = process.env.TRAINING_SETS ?? join(root, "../shared/ner-data");

describe("training from everything", () => {
	it("makes the shipped weights", function () {
		const missing = publicSets.filter(({ file }) => !existsSync(join(folder, file)));
		if (missing.length > 0) {
			console.log(`      skipped: no ${missing[0]?.file} in the folder of public sets (TRAINING_SETS names it)`);
			this.skip();
		}
		this.timeout(30 * 60_000);
		const { shipped } = train(readCorpus([folder]), () => {});
		assert.ok(Buffer.from(shipped).equals(readFileSync(join(root, "media/recogniser.bin"))));
	});
});
