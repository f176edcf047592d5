// What a site says of itself among the paragraphs of an article, and paragraphs of articles that speak of the same.
import assert from "node:assert/strict";
import { saysService } from "../../../src/core/formats/html/serviceWords.ts";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";

const services: readonly (readonly [line: string, links: number, isSetApart: boolean])[] = [
	["Subscribe to our newsletter and get the best of the week in your inbox.", 0, false],
	["Follow Harbour News on Facebook and Instagram. Send us your story ideas.", 2, true],
	["If you enjoyed this story, follow me for more. You can also buy me a coffee.", 0, true],
	["Spotted a typo? Please click here to let us know.", 1, true],
	[
		"Wenn Sie einen Fehler im Text entdeckt haben, schreiben Sie uns: Die Redaktion freut sich über Ihre E-Mail.",
		1,
		false,
	],
	["Abonnez-vous à notre newsletter : l’essentiel, chaque soir, dans votre boîte mail.", 0, false],
	["Receba nossa newsletter. Cadastre-se gratuitamente e siga a página no Instagram.", 1, false],
];

const stories: readonly (readonly [line: string, links: number, isSetApart: boolean])[] = [
	["Subscribers pay 9.99 euros per month, and most of them forget that they do.", 0, false],
	["The newsletter reached 40,000 inboxes before anyone noticed the typo.", 0, false],
	["“Follow us on Facebook,” the card on the counter said. Nobody had, the baker told us.", 0, false],
	["The party sent an e-mail to its donors on Monday.", 1, false],
	["Correction: An earlier version of our newsletter, sent to subscribers by e-mail, misstated the date.", 1, true],
	[
		"The charity works with schools and hospitals in four counties. Follow us on Instagram, or subscribe to our newsletter.",
		2,
		false,
	],
	["Privacy campaigners say that cookies tell a site more than a login ever could.", 1, false],
	["Die Zeitung verlor im Mai 2000 Abonnenten, und im Juni noch einmal so viele.", 0, false],
];

const paragraphs = [
	"The ferry company lost its licence on Monday, after inspectors had found holes in eleven of its fourteen boats.",
	"Its owner, Marten Ellis, said that the holes were small, and that the pumps had always been faster than the sea.",
	"The union does not agree, and has asked the minister to close the pier until all boats have been looked at again.",
	"Nobody drowned.",
];

function textOf(boxes: string, after = ""): Promise<string> {
	const [first, second, third, last] = paragraphs;
	return textOfBody(
		`<div class="x1"><h1>Holes in the ferries</h1><div class="x2"><p>${first}</p><p>${second}</p>${boxes}` +
			`<p>${third}</p><p>${last}</p></div></div>${after}`,
	);
}

async function textOfBody(body: string): Promise<string> {
	const html = `<html><body>${body}</body></html>`;
	const bytes = new TextEncoder().encode(html);
	const input = { uri: "file:///page.html", name: "page.html", bytes };
	return (await readSource(input, defaultReadingLimits, new AbortController().signal)).text;
}

describe("what a site says of itself", function () {
	this.timeout(20_000);

	it("is told from paragraphs that speak of the same things", () => {
		for (const [line, links, isSetApart] of services) assert.equal(saysService(line, links, isSetApart), true, line);
		for (const [line, links, isSetApart] of stories) assert.equal(saysService(line, links, isSetApart), false, line);
	});

	for (const [what, box] of [
		["an offer", "<div class='z9'><p>Read on for 1 euro a month</p><p>Cancel any time.</p></div>"],
		["a field to fill in", "<div class='z9'><p>Every Friday, for nothing</p><input type='email'></div>"],
		["other stories", "<div class='z9'><p>Ships</p><p><a href='/1'>Ten piers that are no more</a></p></div>"],
		[
			"what stands under such a heading",
			"<section><h2>Related stories</h2><p>Rust in the harbour</p><p>5 hours ago</p></section>",
		],
		["a picture with its words", "<div class='z9'><img src='1.jpg'><p>The pier in May</p></div>"],
	] as const) {
		it(`leaves out ${what} in a box without a name`, async () => {
			assert.equal(await textOf(box), ["Holes in the ferries", ...paragraphs].join("\n\n"));
		});
	}

	for (const [what, box, kept] of [
		[
			"a box of prose",
			`<div class='z9'><h3>The law</h3><p>${paragraphs[1]?.replace("small", "tiny")}</p></div>`,
			"tiny",
		],
		["a short paragraph in a box", "<div class='z9'><p>It has forty boats in all.</p></div>", "forty boats"],
		["a list", "<ul><li>Eleven boats</li><li>Two piers</li></ul>", "Two piers"],
		["a table", "<table><tr><td>Boats</td><td>14</td></tr><tr><td>Holes</td><td>31</td></tr></table>", "Holes | 31"],
		["what was said", "<blockquote><p>The pumps were fine.</p></blockquote>", "pumps were fine"],
		["a heading in a box", "<div class='z9'><h2>Eleven of fourteen</h2></div>", "Eleven of fourteen"],
	] as const) {
		it(`keeps ${what}`, async () => {
			const text = await textOf(box);
			for (const paragraph of [...paragraphs, kept]) assert.ok(text.includes(paragraph), text);
		});
	}

	it("keeps the article where readers say more than it does", async () => {
		const said = `<p>I was on that boat, and I can tell you that the pump was louder than the band ever was.</p>`;
		const comment = `<div class="m"><span>Guest</span>${said}${said}</div>`;
		const text = await textOf("", `<div class="thread">${comment.repeat(12)}</div>`);
		assert.equal(text, ["Holes in the ferries", ...paragraphs].join("\n\n"));
	});

	it("keeps parts that stand beside the others under another name", async () => {
		const lead = `<div class="free"><p>${"It began with a bucket, which the mate of the smallest boat had bought for his own money. ".repeat(6)}</p></div>`;
		const end =
			"<div class='more'><p>The bucket has since been given to the museum of the port, where it stands beside the anchor.</p></div>";
		const body = `<div class="rest">${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")}</div>`;
		const html = `<html><body><main><h1>Holes in the ferries</h1>${lead}${body}${end}</main></body></html>`;
		const input = { uri: "file:///page.html", name: "page.html", bytes: new TextEncoder().encode(html) };
		const { text } = await readSource(input, defaultReadingLimits, new AbortController().signal);
		for (const part of ["It began with a bucket", ...paragraphs, "beside the anchor"])
			assert.ok(text.includes(part), text);
	});

	it("keeps sections that each have a name of their own", async () => {
		const text = (word: string) =>
			`<p>The ${word} of the boat was looked at by two inspectors, and both wrote down that it would not last.</p>`;
		const section = (name: string, words: readonly string[]) =>
			`<section class="${name}">${words.map(text).join("")}</section>`;
		const sections =
			section("hull", ["keel", "stern", "deck"]) +
			section("engine", ["pump", "shaft"]) +
			section("crew", ["cabin", "galley"]);
		const html = `<html><body><header><a href="/">Home</a></header><main><h1>Holes in the ferries</h1>${sections}</main></body></html>`;
		const input = { uri: "file:///page.html", name: "page.html", bytes: new TextEncoder().encode(html) };
		const read = await readSource(input, defaultReadingLimits, new AbortController().signal);
		for (const word of ["keel", "deck", "shaft", "galley"]) assert.ok(read.text.includes(`The ${word} of`), read.text);
	});

	it("keeps what may be read for nothing, however long the offer after it is", async () => {
		const [first, , third] = paragraphs;
		const offer =
			"<h2>To go on, become a member</h2><div><h3>All of it</h3><p>For 1 euro in the first four weeks, and 12 per month after them. Cancel any time: you are free to go when you like.</p>" +
			"<a href='/buy'>Take it</a></div><div><h3>For your office</h3><p>Your colleagues may each have a subscription of their own, with all that our newsroom writes, on every device that they own.</p>" +
			"<p>Choose how many of you read, and we send you an offer that fits your house, and our newsletter each morning.</p></div>";
		const text = await textOfBody(
			`<div class="x1"><h1>Holes in the ferries</h1><div class="x2"><p>${first}</p><p>${third}</p></div><div class="x3">${offer}</div></div>`,
		);
		assert.ok(text.includes(first as string) && text.includes(third as string), text);
		assert.ok(!/Cancel|newsletter|colleagues/.test(text), text);
	});

	it("keeps the close of a list that is the article", async () => {
		const items = ["Elm", "North", "Gaol", "Custom House"].map(
			(name) => `<li class="s"><h2>${name} Pier</h2><p>It was built for ships that came only once to ${name}.</p></li>`,
		);
		const close = "The other three are still being argued about in court, and are not in this list.";
		const page = (end: string) =>
			textOfBody(
				`<div class="x1"><h1>Four piers</h1><ol class="x2">${items.join("")}</ol><div class="x3">${end}</div></div>`,
			);
		assert.ok((await page(`<p>${close}</p>`)).endsWith(close));
		assert.ok(!(await page("<p>Write to us at piers@example.org when you know of others.</p>")).includes("others"));
	});

	it("takes what says that it is a heading for one", async () => {
		const text = await textOf("<div role='heading' aria-level='3'>The pumps</div>");
		assert.match(text, /\n\nThe pumps\n\n/);
	});
});
