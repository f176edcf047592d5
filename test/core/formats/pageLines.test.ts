// Lines of a page that are about the page, and sentences of an article that only begin like them.
import assert from "node:assert/strict";
import { saysBoilerplate } from "../../../src/core/formats/html/boilerplate.ts";
import { isDateLine } from "../../../src/core/formats/html/dateLine.ts";

describe("lines of pages", () => {
	const dates = [
		"Published 3 September 2026",
		"Posted: Jan 14, 2026 / 04:18 PM CST Updated: Jan 14, 2026 / 05:02 PM CST",
		"Publié le 28 mai 2026 à 06h15, modifié à 11h02",
		"14.10.2025, 17:40 Uhr",
		"2026年5月20日 18時05分",
		"입력 2026-04-11 09:12수정 2026-04-11 10:40",
		"11:42",
		"Lesezeit: 2 Min.",
		"令和7年6月12日",
		"Published: 19 June 2025. Next release: 18 July 2025",
	];
	const noDates = [
		"Published in 1998, the book sold three million copies in its first year.",
		"By 11 May 2026 the river had fallen by nine metres.",
		"March 2026",
		"2026",
		"41 of the first 60 doors",
		"On Monday at 9 a.m. the gates opened.",
		"1,840 | 1,897",
	];
	const notices = [
		"(Reporting by Jana Kolb and Peter Amsel; Editing by Moira Finch)",
		"Il vous reste 12.5% de cet article à lire. La suite est réservée aux abonnés.",
		"Ines Mora contributed reporting.",
		"Sign up for The Ledger, our business newsletter",
		"【関連】蓄電池の補助金、来年度も継続へ",
		"김서연 기자",
		"ku/dpa",
		"Lenkungen vor dem Versand: Im Werk arbeiten 640 Menschen. Bild: Werkblatt",
		"Quelle: dpa/pes",
		"The news of the trade, every Friday, in your inbox.",
		"Drucken",
		"Listen to this article",
		"Got a tip? Write to the desk at desk@news.example.",
	];
	const sentences = [
		"Share prices fell by a tenth on Monday.",
		"Read more widely than your neighbour, the old teacher used to say, and you will be invited less and less often to dinner by him.",
		"Listen to this, he said.",
		"The commission has no comment on the case.",
		"He contributed to the fund each year.",
		"Copyright law has not kept up, the court found.",
		"Do you have enough water? That is what the mayor asked us first.",
		"Related costs rose to $9 million.",
		"Tagging fish is dull work.",
		"She had seen the picture: it was a fake.",
		"Source: Pellworth Brands, Inc.",
		"The letter was in your box, he wrote.",
	];

	it("tells dates that belong to the page from sentences with a date", () => {
		for (const line of dates) assert.equal(isDateLine(line), true, line);
		for (const line of noDates) assert.equal(isDateLine(line), false, line);
	});

	it("tells notices and invitations from sentences that begin alike", () => {
		for (const line of notices) assert.equal(saysBoilerplate(line, 0), true, line);
		for (const line of sentences) assert.equal(saysBoilerplate(line, 0), false, line);
	});
});
