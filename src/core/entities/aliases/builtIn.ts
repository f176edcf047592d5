// World-known names that no rule on their letters can bring together. Compact on purpose: what initials give is not here.
import type { EntityKind } from "../../model/entity.ts";

export interface BuiltInEntity {
	readonly kind: EntityKind;
	/** All names, the full one first. */
	readonly names: readonly string[];
	/** Whether it is shown under its full name even where only a short one occurs. */
	readonly isAlwaysFull: boolean;
}

/** One entity a line: kind, `!` when always shown in full, names. */
const table = `
place! | United States | US | U.S. | USA | U.S.A. | United States of America
place! | United Kingdom | UK | U.K.
place! | United Arab Emirates | UAE | U.A.E.
organization! | European Union | EU | E.U.
organization! | United Nations | UN | U.N.
organization | North Atlantic Treaty Organization | NATO
agency | World Health Organization | WHO
organization | World Trade Organization | WTO
agency | International Monetary Fund | IMF
agency | International Atomic Energy Agency | IAEA
organization | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | OECD
organization | Organization of the Petroleum Exporting Countries | OPEC
organization | Association of Southeast Asian Nations | ASEAN
agency | United Nations Children's Fund | UNICEF
agency | United Nations Educational, Scientific and Cultural Organization | UNESCO
agency | United Nations High Commissioner for Refugees | UNHCR
organization | Fédération Internationale de Football Association | FIFA
organization | Union of European Football Associations | UEFA
organization | Médecins Sans Frontières | MSF | Doctors Without Borders
agency | European Organization for Nuclear Research | CERN
agency | New Energy and Industrial Technology Development Organization | NEDO | 新エネルギー・産業技術総合開発機構
agency | Ministry of Economy, Trade and Industry | METI | 経済産業省 | 経産省
agency | Japan External Trade Organization | JETRO
agency | Japan Aerospace Exploration Agency | JAXA
agency | Ministry of Education, Culture, Sports, Science and Technology | MEXT | 文部科学省 | 文科省
agency | National Aeronautics and Space Administration | NASA
agency | Defense Advanced Research Projects Agency | DARPA
agency | Food and Drug Administration | FDA
agency | Federal Bureau of Investigation | FBI
agency | Central Intelligence Agency | CIA
agency | Securities and Exchange Commission | SEC
agency | Federal Reserve | Federal Reserve Board | Federal Reserve System
agency | Bundesanstalt für Finanzdienstleistungsaufsicht | BaFin
company | Mitsubishi UFJ Financial Group | MUFG | Mitsubishi UFJ | 三菱UFJフィナンシャル・グループ
company | MUFG Bank | Mitsubishi UFJ Bank | 三菱UFJ銀行
company | Sumitomo Mitsui Banking Corporation | Sumitomo Mitsui Banking | SMBC | 三井住友銀行
company | Sumitomo Mitsui Financial Group | SMFG
company | Nippon Telegraph and Telephone | Nippon Telegraph and Telephone Corporation | NTT
company | Taiwan Semiconductor Manufacturing Company | Taiwan Semiconductor Manufacturing | TSMC
company | Hongkong and Shanghai Banking Corporation | HSBC
company | International Business Machines | IBM
company | Bayerische Motoren Werke | BMW
company | Volkswagen | VW
company | JPMorgan Chase | JPMorgan | JP Morgan | J.P. Morgan
company | Petróleo Brasileiro | Petrobras
company | Électricité de France | EDF
company | Industrial and Commercial Bank of China | ICBC
company | Contemporary Amperex Technology | CATL
organization | New York Stock Exchange | NYSE
publication | British Broadcasting Corporation | BBC
publication | Nihon Keizai Shimbun | Nikkei | 日本経済新聞
`;

/** The table, read. A few dozen lines: cheap enough to read where it is used. */
export function builtInEntities(): readonly BuiltInEntity[] {
	return table
		.trim()
		.split("\n")
		.map((line) => {
			const [kind = "other", ...names] = line.split("|").map((field) => field.trim());
			return { kind: kind.replace("!", "") as EntityKind, names, isAlwaysFull: kind.endsWith("!") };
		});
}
