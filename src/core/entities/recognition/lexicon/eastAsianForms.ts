// The forms of names in Japanese and Chinese: what they end in, what they start with, and what looks like one and is none.
import type { EntityKind } from "../../../model/entity.ts";
import { words } from "./wordList.ts";

/** From an ending to the kind of what ends so. */
export type Endings = ReadonlyMap<string, EntityKind>;

function endingsOf(kinds: Readonly<Partial<Record<EntityKind, string>>>): Endings {
	return new Map(
		Object.entries(kinds).flatMap(([kind, list]) => Array.from(words(list), (word) => [word, kind as EntityKind])),
	);
}

export const japaneseEndings: Endings = endingsOf({
	company: `株式会社 有限会社 合同会社 合資会社 合名会社 相互会社 銀行 証券 電機 製鉄 製鋼 自動車 製薬 電力 鉄道 電鉄 商事 物産
		製作所 信用金庫 生命保険 火災保険 ホールディングス`,
	agency: "省 庁 委員会 裁判所 警察 国税局 労働局 財務局",
	organization: "大学 学院 病院 研究所 協会 財団 機構 連盟 取引所",
	publication: "新聞 新聞社 日報 通信社 放送",
});

export const chineseEndings: Endings = endingsOf({
	company: "有限公司 公司 集团 集團 银行 銀行 证券 證券 保险 保險",
	agency: `部 厅 廳 委员会 委員會 法院 检察院 檢察院 公安局 税务局 稅務局 统计局 統計局 管理局 监督局 監督局 国务院 國務院`,
	organization: "大学 大學 学院 學院 医院 醫院 研究院 研究所 协会 協會 基金会 基金會 交易所",
	publication: "日报 日報 晚报 晚報 通讯社 通訊社 电视台 電視台",
});

/** What may follow the ending of a company and belongs to its name. */
export const trailingForms: readonly string[] = [
	...words("株式会社 有限会社 合同会社 相互会社 股份有限公司 有限责任公司 有限責任公司 有限公司 控股集团 集团 集團"),
];

/** What a name starts with that is one whatever it ends in. */
export const leadingForms: ReadonlyMap<string, EntityKind> = endingsOf({
	company: "株式会社 有限会社 合同会社",
	organization: "一般社団法人 独立行政法人 学校法人",
});

/** Offices that follow a name without a gap: "株式会社丸山社長". */
export const officeWords = /社長|会長|代表|取締役|専務|常務|本社|広報/;

/** Signs before an ending that make an ordinary word of it: 反省, 西部, 全部. */
export const ordinaryBefore: ReadonlyMap<string, string> = new Map([
	["省", "反帰内不節"],
	["庁", "登官公県"],
	["部", "东西南北中内外上下全大一分局各门本干俱编東內門幹編"],
	["厅", "客餐大歌舞"],
	["廳", "客餐大歌舞"],
]);

/** Signs after an ending that go with it: 部分, 部门, 部长, 省略. */
export const ordinaryAfter: ReadonlyMap<string, string> = new Map([
	["省", "略力"],
	["部", "分门門长長队隊署落位"],
]);

/** What stands before an ending where no particular one is meant: 地方銀行, 上市公司. */
export const genericBefore = words(`
	地方 中央 民間 大手 投資 商業 都市 信託 国立 私立 公立 有名 総合 市民 県立 市立 電気 中古 新型 普通 大型 軽 衛星 全国 地元 海外 国内 外国
	主要 関係 関連 専門 実行 運営 特別 調査 第三者 有価 消費 余剰 再生 高速 地下 国営 民営 付属 附属 大学 女子 短期 簡易 家庭 官公 同
	上市 跨国 商业 投资 股份 科技 物流 保险 国有 民营 私营 外资 社会 医疗 养老 失业 人寿 健康 工伤 财产 车辆 汽车 意外 一家 两家 几家 多家 该
	各大 小型 知名 综合 人民 私人 国际 母 子 分 总 有限 这家 那家 许多 許多 所有 每家 大部 本地 当地 外国
`);

/** Names that have one of those words and yet mean a particular body. */
export const particular = words("中央銀行 中国人民银行 人民日报 人民日報");

/** What ends in Chinese what stands before a name: conjunctions, prepositions, pronouns. */
export const chineseBreaks =
	/[与與和的在对對向由是将將及等从從被把為为以了这這那他她它我你们們于於给給让讓称稱说說、，。]/;

/** Particles of Japanese before a name that starts in Hiragana. */
export const japaneseParticles = /^[とはがのやもをにでへ]/;

/** Hiragana before "bank" that is no name: この, いくつかの, 新しい. */
export const ordinaryHiragana =
	/(?:[のいるたうくて]|ある|など|だけ|ほか|から|まで|より|として|とも)$|^(?:から|まで|など|では|には|とは|です|ます|する|した|して)/;
