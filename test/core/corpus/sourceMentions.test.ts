// Mentions in a source: known names, narrowed by what recognition sees in that very source.
import assert from "node:assert/strict";
import fc from "fast-check";
import { contentOf, mentionsIn, rawMentions } from "./markedSources.ts";

describe("mentions in a source", () => {
	it("take a name for the person in one document and for the firm in another", () => {
		const [person, firm] = mentionsIn(
			"",
			"[person Larkfield] sang. Nobody else sang.",
			"[company Larkfield] fell, and [company Larkfield] rose.",
		);
		assert.deepEqual(person, ["Larkfield: larkfield (person)"]);
		assert.deepEqual(firm, ["Larkfield: larkfield (company) (company)", "Larkfield: larkfield (company) (company)"]);
	});

	it("follow the document also where recognition passes over a repeat", () => {
		const [person] = mentionsIn("", "[person Larkfield] sang. Then Larkfield bowed.", "[company Larkfield] fell.");
		assert.deepEqual(person?.[1]?.split(" (")[0], "Larkfield: larkfield");
	});

	it("take a surname for the person each document names in full", () => {
		const [ines, hugo] = mentionsIn(
			"",
			"[person Ines Caldero] spoke. [person Caldero] left.",
			"[person Hugo Caldero] sang. [person Caldero] bowed.",
		);
		assert.deepEqual(ines, ["Ines Caldero: ines caldero (person)", "Caldero: ines caldero (person)"]);
		assert.deepEqual(hugo, ["Hugo Caldero: hugo caldero (person)", "Caldero: hugo caldero (person)"]);
	});

	it("list every owner of a name that the catalogue gives to two, and guess none", () => {
		const catalogue =
			"entities:\n  - {name: Northern Energy Authority, aliases: [NEA]}\n  - {name: National Eel Association, aliases: [NEA]}\n";
		const [mentions] = mentionsIn(catalogue, "[agency NEA] met.");
		assert.deepEqual(mentions, ["NEA: northern energy authority / national eel association (agency)"]);
	});

	it("pass over an ordinary word that is hardly a name elsewhere, unless the catalogue has it", () => {
		const texts = ["[company?0.6 Anchor] fell.", "Anchor the boat well."] as const;
		assert.deepEqual(mentionsIn("", ...texts)[1], []);
		assert.deepEqual(mentionsIn("entities:\n  - {name: Anchor, kind: company}\n", ...texts)[1], [
			"Anchor: anchor (company)",
		]);
	});

	it("pass over a name that the sources mostly use as an ordinary word", () => {
		const texts = [
			"[person Jim Harvest] spoke, and [person Harvest] left.",
			"Harvest up 4 pct, harvest of barley.",
			"Harvest down 2 pct. Harvest flat.",
		] as const;
		const [first, ...others] = mentionsIn("", ...texts);
		assert.deepEqual(first, ["Jim Harvest: jim harvest (person)", "Harvest: jim harvest (person)"]);
		assert.deepEqual(others, [[], []]);
	});

	it("pass over a name in lower case, unless recognition or the catalogue has it so", () => {
		const texts = ["[company Larkfield Rope] and [company brightcove] rose.", "A larkfield rope, and brightcove fell."];
		assert.deepEqual(mentionsIn("", ...texts)[1], ["brightcove: brightcove (company)"]);
		assert.deepEqual(mentionsIn("entities:\n  - {name: Larkfield Rope, kind: company}\n", ...texts)[1]?.length, 2);
	});

	it("take an ordinary word's mention where it is surely a name elsewhere", () => {
		const [, other] = mentionsIn("", "[company Larkfield] fell.", "Larkfield had no comment.");
		assert.deepEqual(other, ["Larkfield: larkfield (company)"]);
	});

	it("take the longest name, and none inside it", () => {
		const [mentions] = mentionsIn("", "[company Serrano Bank] and [person Serrano] and [company Tarn].");
		assert.deepEqual(
			mentions?.map((it) => it.split(":")[0]),
			["Serrano Bank", "Serrano", "Tarn"],
		);
	});

	it("need no space between names in Japanese and Chinese", () => {
		const [first, second] = mentionsIn(
			"entities:\n  - {name: 白波電線, kind: company, aliases: [Shiranami Cable]}\n",
			"昨日、白波電線は受注を発表した。",
			"[company Shiranami Cable]は[agency 海洋庁]と白波電線。",
		);
		assert.deepEqual(first, ["白波電線: 白波電線 (company)"]);
		assert.deepEqual(second, [
			"Shiranami Cable: 白波電線 (company)",
			"海洋庁: 海洋庁 (agency)",
			"白波電線: 白波電線 (company)",
		]);
	});

	it("are nowhere in what is no prose", () => {
		const text = "code Larkfield code\nLarkfield fell.";
		const content = contentOf("1", text, [{ start: 0, end: 19 }]);
		const [mentions] = rawMentions("entities:\n  - {name: Larkfield}\n", content).map((it) => it.mentions);
		assert.deepEqual(
			mentions?.map(({ start }) => start),
			[20],
		);
	});

	it("forget what the catalogue ignores", () => {
		assert.deepEqual(mentionsIn("ignore: [Panel Takes]\n", "[publication Panel Takes] and [company Larkfield]."), [
			["Larkfield: larkfield (company)"],
		]);
	});

	it("are in order and apart, whatever is recognised where", () => {
		const piece = fc.constantFrom(
			"[company Serrano Bank]",
			"[person Serrano]",
			"Serrano",
			"[company Bank]",
			"[agency NEA]",
			"NEA",
			"[company?0.3 Anchor]",
			"anchor",
			"白波電線",
		);
		const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
				const catalogue = "entities:\n  - {name: 白波電線}\n  - {name: NEA}\n";
				for (const { content, mentions } of rawMentions(catalogue, ...texts)) {
					let last = 0;
					for (const { start, end, entities } of mentions) {
						assert.ok(start >= last && start < end && end <= content.source.text.length);
						assert.ok(entities.length > 0);
						last = end;
					}
				}
			}),
		);
	});
});
