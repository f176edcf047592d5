// An ordinary folder of Markdown, without a citation of ours: nothing is found in it.
import assert from "node:assert/strict";
import { createLibrary, defaultSettings, silentLog } from "../../../src/core/index.ts";
import { memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const notes = 200;

/** Links, notes and quotations as people write them; `%` is a number. Some lead nowhere, as in any folder. */
const lines = [
	'See [the guide](guide-%.md "How to set it up in four simple steps") for more.',
	"The heading is [here](note-%.md#a-heading), and [there](./note-%.md#L).",
	'It is in [the code](../src/main.ts#L%-L40) and [this file](../src/lost.ts#L% "The main function of it all").',
	'Read [the manual](https://example.com/manual.txt#L% "The manual says that 340 are needed").',
	"The [changelog](../CHANGELOG.md#v%) lists 12 changes, [the plan](<plan for %.md> 'A plan of many words for all of us').",
	'![A ship](images/ship-%.png "A ship that leaves the harbour at night") cost 340 million euros.',
	'She said "the rent is far too high for us" and paid 12 % more.[^%]',
	"\n[^%]: Ask Ann, page 12; she knows the 310 of them. See [her page](people/ann.html#:~:).\n",
	"It is [as described][ref-%], and [collapsed][], and [nothing].",
	'\n[ref-%]: docs/page-%.html "The page that says what the whole thing is about"\n[collapsed]: other-%.txt\n',
	"> “Nothing will come of nothing,” he said.\n>\n> — [William](plays/lear-%.md)\n",
	"- [ ] do [this](todo.md#%)\n- [x] done, see [that](done.txt?plain=1#L%)",
	"| a | b |\n|---|---|\n| [c](d-%.json) | 12 % |",
	'<a href="x.txt#L%">raw</a> `[code](../sources/a.txt#L999)` and <https://example.com/%#L12>.',
	'```md\n[x](../sources/a.txt#L999 "words that are not there at all")\n```',
	'[[wiki link %]] and ![[embedded-%.md#L12]] and [mail](mailto:ann@example.com "Write to Ann about the 12 of them").',
	'[the top](#L%) and [root](/docs/a.txt#L% "some words of the root document") and [drive](C:\\a.txt#L%).',
	'The source itself is [here](../sources/a.txt), [and here](../sources/a.txt "The letter").',
	"[[../sources/a.txt#L999|what the source says]] and ![[a.txt#^block-%]] and [[note-%#A heading]] #tag/%",
	"As shown [@sinclair%, pp. 33-35; see also @post2026 {ch. 4}], and @post2026 [p. %] says otherwise.",
	"It holds.[^url-%] It does not.[^both-%]\n\n[^url-%]: <https://example.com/a.txt#L12> “They pay 999 million euros.”\n[^both-%]: [A page](https://example.com/%.html#:~:text=they%20pay 'They pay 999 million euros in all'), seen on 5 May.",
	"Euler: $e^{i\\pi} + 1 = 0$, and\n\n$$\nx_{%} = \\frac{1}{2}\n$$",
	'import Chart from "../chart.tsx"\n\n<Chart data={rows} title="They pay 999 million euros">\n  [legend](legend.json#L% "What each of the lines stands for")\n</Chart>\n\nexport const year = 20%',
	'<details><summary>“More than % of them”</summary>\n\n<img src="../sources/a.txt" title="They pay 999 million euros">\n\n</details>',
	'| “quote” | link |\n|:--|--:|\n| “Nobody ever said these words” | [t](tables/t-%.csv "The table of them all, in full") |',
	'1. [one](one-%.md "It is said that 12 came")\n2. “Two of them said so,” she said [there](two.md#two "There were 13 of them at last").',
	'## Heading with [a link](h-%.md "A heading of some importance here") {#id-%}\n\nTerm\n: “Its meaning in so many words”, see [it](terms.md).',
	'<!-- [x](../sources/a.txt#L999) --> \\[no](link.txt#L%) and [unclosed](a.txt#L% "',
];

describe("an ordinary folder of notes", () => {
	it(`yields no finding in ${notes} notes full of links, footnotes and definitions`, async () => {
		const files: Record<string, string> = { "sources/a.txt": "Lorne Ferries will pay 310 million euros.\n" };
		for (let note = 0; note < notes; note++) {
			const own = lines.map((_, at) => lines[(at * (note + 3) + note) % lines.length] ?? "");
			const matter =
				note % 3 === 0 ? '---\ntitle: "They pay 999 million euros"\nlink: ../sources/a.txt#L999\n---\n' : "";
			files[`notes/note-${note}.md`] =
				`${matter}# Note ${note}\n\n${[...new Set([...own, ...lines])].join("\n\n").replaceAll("%", String(note))}\n`;
		}
		const library = createLibrary(memoryWorkspace(files), defaultSettings, silentLog);
		await library.rebuild(signal);
		const checks = await library.checkNotes([], signal);
		assert.equal(checks.length, notes);
		assert.deepEqual(
			[...new Set(checks.flatMap(({ findings }) => findings).map((one) => `${one.code} ${one.details?.path}`))],
			[],
		);
	});
});
