// Where names may begin and end in scripts that write words without spaces between them. A small rule, no dictionary.
import { Script, scriptAt } from "./characterTables.ts";

/** After a name these only say what legal form it has. */
const legalForms = ["株式会社", "有限会社", "合同会社", "公司", "集团", "集団", "グループ", "ホールディングス"];

/** After a name these make the name of another body: 東京 is not in 東京大学. */
const bodies = (
	"銀行 大学 大學 证券 証券 電力 電鉄 電気 海上 製鉄 製薬 製作所 商事 物産 自動車 重工 工業 化学 生命 信託 建設 不動産 ガス " +
	"鉄道 航空 空港 国際 取引所 新聞 放送 病院 高校 研究所 協会 組合 財団 学院 学園 银行 汽车 航空 电力 电信 移动 石油 石化 人寿 " +
	"大学院 省 庁 局 県 都 府 市 区 町 村 駅 州"
).split(" ");

/** After a short name in Japanese, these speak about it and belong to no longer name. */
const followers = (
	"政府 両国 両社 各社 企業 国内 市場 市内 市長 都内 都知事 県内 本社 側 系 製 発 着 株 社 氏 会長 社長 総裁 首相 大統領 外相 幹部 " +
	"以外 以上 等 間 関係 関連 向 経済 国民 時間 代表 訪問 出身 在住 支社 支店 勢 軍 人 語"
).split(" ");

/** Before a short name in Japanese: against, visiting, former, both… */
const leaders = "在対訪駐元前旧反親同各全現米英独仏中韓露";

/** `市` or `都` alone make a longer place name; with these they are a common word. */
const bodyExceptions = ["市場", "市内", "都内", "県内", "省内", "局面"];

const nearby = 40;

function hasKanaNearby(text: string, at: number): boolean {
	for (let i = Math.max(0, at - nearby); i < Math.min(text.length, at + nearby); i++) {
		const script = scriptAt(text, i);
		if (script === Script.hiragana || script === Script.katakana) return true;
	}
	return false;
}

function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
	return words.some((word) => text.startsWith(word, at));
}

/** Whether a name of Han characters may start at `at`, where another stands before it. */
function hanStart(text: string, at: number, end: number): boolean {
	if (end - at < 2) return false;
	return end - at > 2 || leaders.includes(text.charAt(at - 1)) || !hasKanaNearby(text, at);
}

function hanEnd(text: string, start: number, end: number): boolean {
	if (end - start < 2) return false;
	if (startsWithAny(text, end, legalForms)) return true;
	if (startsWithAny(text, end, bodies) && !startsWithAny(text, end, bodyExceptions)) return false;
	return end - start > 2 || startsWithAny(text, end, followers) || !hasKanaNearby(text, end);
}

/** Korean particles that are written onto a name. */
const particles: ReadonlySet<string> = new Set(
	(
		"은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 에게 에게서 부터 까지 만 나 이나 측 측은 측이 등 등은 등이 라고 이라고 " +
		"에는 에도 에서는 에서도 와의 과의 로서 로부터 처럼 보다 한테 이다 였다 이며 며"
	).split(" "),
);

function hangulEnd(text: string, end: number): boolean {
	let stop = end;
	while (stop - end <= 4 && scriptAt(text, stop) === Script.hangul) stop++;
	return particles.has(text.slice(end, stop).normalize("NFC"));
}

/** Whether a name may start at `at`, where the unit before is of the same script, one without spaces. */
export function mayStartWithin(text: string, at: number, end: number, script: number): boolean {
	if (script === Script.han) return hanStart(text, at, end);
	return script !== Script.katakana && script !== Script.hangul;
}

/** Whether a name may end at `end`, where the unit after is of the same script, one without spaces. */
export function mayEndWithin(text: string, start: number, end: number, script: number): boolean {
	if (script === Script.han) return hanEnd(text, start, end);
	if (script === Script.katakana) return startsWithAny(text, end, legalForms);
	return script === Script.hangul ? hangulEnd(text, end) : true;
}
