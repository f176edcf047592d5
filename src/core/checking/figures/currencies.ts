// Currencies as they are written before and after an amount.
import { type FigureToken, tokenAt } from "./figureTokens.ts";

function table(pairs: string): ReadonlyMap<string, string> {
	return new Map(pairs.split(" ").map((pair) => pair.split(":") as [string, string]));
}

const signs = table(
	"$:USD €:EUR £:GBP ¥:JPY ₹:INR ₩:KRW ₽:RUB ₺:TRY ₫:VND ฿:THB ₦:NGN ₴:UAH ₱:PHP ₪:ILS 円:JPY 元:CNY",
);
/** Letters right before `$`. */
const dollars = table("us:USD a:AUD au:AUD c:CAD ca:CAD hk:HKD nt:TWD nz:NZD s:SGD r:BRL mx:MXN");
const codes = table(
	"usd:USD eur:EUR gbp:GBP jpy:JPY chf:CHF inr:INR cny:CNY rmb:CNY sek:SEK nok:NOK dkk:DKK pln:PLN czk:CZK aud:AUD " +
		"cad:CAD hkd:HKD sgd:SGD krw:KRW twd:TWD nzd:NZD brl:BRL zar:ZAR rs:INR try:TRY mxn:MXN ils:ILS php:PHP thb:THB idr:IDR",
);
const names = table(
	"dollar:USD dollars:USD euro:EUR euros:EUR pound:GBP pounds:GBP sterling:GBP yen:JPY yuan:CNY renminbi:CNY rupee:INR " +
		"rupees:INR won:KRW krone:krone kroner:krone kronor:krona krona:krona crowns:crown crown:crown franc:franc " +
		"francs:franc rouble:RUB roubles:RUB ruble:RUB rubles:RUB lira:lira peso:peso pesos:peso rand:ZAR riyals:riyal " +
		"dirhams:dirham zloty:PLN forint:HUF baht:THB shekels:ILS reais:BRL",
);
/** Words before "dollars", "francs" and the like that say whose they are. */
const adjectives = table(
	"us:USD american:USD u.s.:USD australian:AUD canadian:CAD kong:HKD singapore:SGD taiwan:TWD zealand:NZD swiss:CHF " +
		"danish:DKK norwegian:NOK swedish:SEK czech:CZK turkish:TRY mexican:MXN",
);
/** Words that are also a weight, a verb or a thing: money only behind a scale word. */
const doubtful: ReadonlySet<string> = new Set(["pound", "pounds", "won", "crown", "crowns"]);

/** A currency that was read, and the token after it. */
export interface ReadCurrency {
	readonly code: string;
	readonly next: number;
}

/** "$", "US$", "EUR", "Rs." before the number. */
export function readCurrencyBefore(tokens: readonly FigureToken[], at: number): ReadCurrency | undefined {
	const first = tokenAt(tokens, at);
	const second = tokenAt(tokens, at + 1);
	const sign = signs.get(first.text);
	if (sign !== undefined) return { code: sign, next: at + 1 };
	if (first.kind !== "word") return undefined;
	if (second.text === "$" && !second.isSpaced) {
		const code = dollars.get(first.lower);
		return code === undefined ? undefined : { code, next: at + 2 };
	}
	const code = first.text.length === 2 && first.lower !== "rs" ? undefined : codes.get(first.lower);
	if (code === undefined) return undefined;
	return { code, next: second.text === "." && !second.isSpaced ? at + 2 : at + 1 };
}

/** "euros", "Canadian dollars", "円", "USD" after the number and its scale. */
export function readCurrencyAfter(
	tokens: readonly FigureToken[],
	at: number,
	isScaled: boolean,
): ReadCurrency | undefined {
	for (let step = 0; step < 3; step++) {
		const { lower, text } = tokenAt(tokens, at + step);
		const code = step === 0 ? (names.get(lower) ?? codes.get(lower) ?? signs.get(text)) : names.get(lower);
		if (code !== undefined) {
			if (doubtful.has(lower) && !isScaled && step === 0) return undefined;
			const owner = step === 0 ? undefined : adjectives.get(tokenAt(tokens, at + step - 1).lower);
			return { code: owner ?? code, next: at + step + 1 };
		}
		const isAdjective = adjectives.has(lower) || lower === "hong" || lower === "new" || (lower === "-" && step === 0);
		if (!isAdjective) break;
	}
	const isDollar = tokenAt(tokens, at).text === "ド" && tokenAt(tokens, at + 1).text === "ル";
	return isDollar ? { code: "USD", next: at + 2 } : undefined;
}
