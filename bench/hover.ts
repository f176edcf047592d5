// Prints how long it takes to work out what a hover says, where some names stand in thousands of sources and most in
// hardly any, as in real folders; beside a bare search for the name in all of the text. Argument: megabytes of sources.
import { createLibrary, defaultSettings, silentLog } from "../src/core/index.ts";
import { memoryWorkspace } from "../test/support/memoryWorkspaceFiles.ts";
import { createTextGenerator } from "./support/generatedText.ts";
import { median, percentile } from "./support/measure.ts";
import { writeResults } from "./support/results.ts";

const never = new AbortController().signal;
const megabytes = Number(process.argv[2] ?? 100);
const size = 100_000;
const sentencesEach = 40;
const hovers = 2000;
/** The same hovers are made so often, and the best time of each counts, so that other work on the machine counts less. */
const passes = 3;
/** One sentence of so many holds a name of the catalogue. */
const namedEvery = 3;

const generator = createTextGenerator(5);
const names = new Set<string>();
while (names.size < size)
	names.add(`${generator.name()} ${generator.word()}`.replace(/\b\w/g, (it) => it.toUpperCase()));
const list = [...names];
/** By Zipf's law, near enough: ranks whose logarithm is even. */
const some = () => list[Math.floor(size ** generator.random()) - 1] as string;
const sentence = () => generator.sentence();
const files: Record<string, string> = {
	"entities.yaml": `entities:\n${list.map((name) => `  - name: ${name}\n    kind: company\n`).join("")}`,
};
const texts: string[] = [];
for (let done = 0; done < megabytes * 1e6; done += texts.at(-1)?.length ?? 0) {
	const parts = Array.from({ length: sentencesEach }, (_, at) =>
		at % namedEvery === 0 ? `${some()} said ${sentence().toLowerCase()}` : sentence(),
	);
	texts.push(parts.join(" "));
	files[`sources/${texts.length}.txt`] = texts.at(-1) as string;
}
// What the catalogue names is in question here: recognition of other names would only make the bench take minutes.
const workspace = memoryWorkspace(files);
const library = createLibrary(workspace, defaultSettings, silentLog, { withoutNames: true });
await library.rebuild(never);

const hovered = Array.from({ length: hovers }, some);
const times = hovered.map(() => Number.POSITIVE_INFINITY);
let withCard = 0;
for (let pass = 0; pass < passes; pass++) {
	// After a change nothing is remembered of the pass before.
	await library.refresh([workspace.uri("sources/1.txt")], never);
	withCard = 0;
	for (const [at, name] of hovered.entries()) {
		const line = `It was ${name} again.`;
		const start = performance.now();
		const [mention] = await library.mentionsIn(line, "plain", never);
		const card = mention && (await library.entityCard(mention.entities, never));
		times[at] = Math.min(times[at] as number, performance.now() - start);
		if (card) withCard++;
	}
}
const mostMentions = texts.filter((text) => text.includes(list[0] as string)).length;
let found = 0;
const scans = Array.from({ length: 20 }, () => {
	const name = some();
	const start = performance.now();
	found += texts.filter((text) => text.includes(name)).length;
	return performance.now() - start;
});
const p50 = percentile(times, 0.5);
const p99 = percentile(times, 0.99);
const scan = median(scans);
const megabytesRead = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
console.log(
	`hover: ${size} names, ${megabytesRead.toFixed(0)} MB in ${texts.length} sources, the most frequent name in ${mostMentions} of them; ${withCard} of ${hovers} hovers with a card`,
);
console.log(`  own: p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(2)} ms, at most ${Math.max(...times).toFixed(1)} ms`);
console.log(`  looking through all of the text for the name: ${scan.toFixed(0)} ms (${found} sources found)`);
if (process.argv[2] === undefined) {
	writeResults("hover", [
		{
			what: `Work out what a hover says (${size.toLocaleString("en")} names, ${megabytes} MB in ${texts.length.toLocaleString("en")} sources)`,
			promise: "≤ 1 ms for 99 of 100 hovers",
			measured: `${p99.toFixed(2)} ms (half of them: ${p50.toFixed(2)} ms)`,
			baseline: `a search through all of the text ${scan.toFixed(0)} ms`,
		},
	]);
}
