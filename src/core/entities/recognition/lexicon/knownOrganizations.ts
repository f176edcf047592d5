// World-known bodies whose names say nothing about what they are, and mean nothing else. No companies.
import type { EntityKind } from "../../../model/entity.ts";
import { phrases } from "./wordList.ts";

const agencies = `
UN, United Nations, World Food Programme, World Food Program, UN Development Programme, United Nations Development Programme,
UN Environment Programme, United Nations Environment Programme, UNESCO, UNICEF, UNHCR, UNRWA, UNDP, UNEP, UNFPA, UNCTAD, UNAIDS, UNODC, UNIFIL, UNAMA, UNDRR, UNFCCC, UN Women,
UN-Habitat, OCHA, OHCHR, WHO, PAHO, WTO, WFP, FAO, IFAD, ILO, IMO, ITU, ICAO, WIPO, WMO, IAEA, OPCW, CTBTO, IOM, IPCC, IMF, World Bank,
IFC, ICJ, ICTY, GAVI, NATO, Nato, EU, EEC, Euratom, OECD, OSCE, OPEC, Opec, IEA, IRENA, BIS, FATF, ASEAN, Asean, APEC, SAARC, BIMSTEC, ECOWAS,
Ecowas, IGAD, SADC, COMESA, CEMAC, UEMOA, ECCAS, CARICOM, Caricom, Mercosur, Mercosul, Unasur, CELAC, OAS, GCC, CSTO, BRICS, G7, G20, G8, G77,
ADB, AfDB, AIIB, EBRD, EIB, ECB, ESMA, EASA, EMA, ESA, CERN, Europol, Eurojust, Frontex, Interpol, INTERPOL, Eurostat, Eurogroup,
Bundestag, Bundesrat, Bundesbank, Bundeswehr, BaFin, BKA, BND, Knesset, Mossad, Shin Bet, IDF, Lok Sabha, Rajya Sabha, Riksdag, Folketing, Storting,
Duma, State Duma, Verkhovna Rada, Rada, Sejm, Bundesgerichtshof, Loya Jirga, Politburo, Kremlin, Pentagon, White House, Downing Street,
FBI, CIA, NSA, NASA, Nasa, NOAA, USDA, USAID, USGS, NTSB, FEMA, OSHA, DHS, TSA, FDA, EPA, FCC, FTC, CFTC, FDIC, FAA, IRS, DEA, ATF, CDC, NIH, DARPA,
Congress, House of Representatives, Bundesnetzagentur, FSB, GRU, KGB, Roscosmos, Rosatom, Roskomnadzor, Stasi, MI5, MI6, GCHQ, NHS, Ofcom, Ofgem, Ofsted, HMRC, DVLA,
Élysée, ISRO, RBI, SEBI, CBI, DRDO, NITI Aayog, ISI, PLA, Mofcom, SASAC, PBOC, PBoC, CSIRO, ASIC, APRA, ACCC, ASIO, RCMP, CSIS,
JAXA, AFRICOM, CENTCOM, Centcom, Amisom, AMISOM, ATMIS, MONUSCO, MINUSMA, UNMISS`;

const organizations = `
FIFA, Fifa, UEFA, Uefa, CAF, CONCACAF, Concacaf, CONMEBOL, Conmebol, IOC, IPC, World Athletics, IAAF, WADA, FIBA, FIVB, FINA, UCI, ATP, WTA, ITF, PGA, ICC, MCC, BCCI, FIA, NBA,
NFL, NHL, MLB, MLS, NCAA, WNBA, WWE, UFC, WBC, WBA, IBF, Red Cross, Red Crescent, ICRC, IFRC, MSF, Médecins Sans Frontières, Doctors Without Borders, Oxfam,
Greenpeace, Amnesty International, Amnesty, Human Rights Watch, Freedom House, Transparency International, WWF, Save the Children, CARE International, Caritas, Mercy Corps,
World Vision, Reporters Without Borders, RSF, Committee to Protect Journalists, WikiLeaks, Wikileaks, Bellingcat, Hezbollah, Hizbollah, Hizbullah, Hamas, Fatah, PLO, Islamic Jihad, Taliban, ISIS, ISIL, Isil, Daesh,
Islamic State, Al-Qaeda, al-Qaeda, Al Qaeda, al Qaeda, Al-Shabaab, al-Shabaab, Al Shabaab, Boko Haram, Muslim Brotherhood, Houthis, PKK, YPG, SDF, Farc, FARC, ELN, IRA, Sinn Féin, Sinn Fein, DUP,
SNP, CDU, CSU, SPD, FDP, AfD, PSOE, Podemos, Syriza, Fidesz, Likud, Kadima, ANC, EFF, Zanu-PF, ZANU-PF, Swapo, Frelimo, Renamo, MPLA, UNITA, BJP, AAP, Shiv Sena, Awami League, BNP,
PTI, PML-N, PPP, MQM, LDP, Komeito, Kuomintang, KMT, DPP, UMNO, Bersatu, AKP, CHP, HDP, Lib Dems, Ukip, UKIP, Plaid Cymru, GOP, DNC, RNC, Workers' Party, Communist Party, Conservative Party, Labour Party, Republican Party,
Democratic Party, Liberal Party, Green Party, Socialist Party, National Party, NAACP, ACLU, NRA, AFL-CIO, AARP, Black Lives Matter, Ku Klux Klan, Proud Boys, Antifa,
NYSE, Nasdaq, NASDAQ, London Stock Exchange, New York Stock Exchange, Euronext, Comex, LME, Chicago Board of Trade, Tokyo Stock Exchange,
MIT, UCLA, Harvard, Oxford University, Cambridge University, Caltech, LSE, ETH Zurich, Ivy League, Premier League, La Liga, Bundesliga, Serie A, Ligue 1`;

const publications = `
BBC, CNN, NBC, ABC News, CBS, CBS News, NBC News, Fox News, MSNBC, CNBC, PBS, NPR, CBC, NHK, ITV, Sky News, Channel 4, Al Jazeera, Al-Jazeera, Al Arabiya, Deutsche Welle, France 24, RFI, RTÉ, ARD, ZDF, TVE, 
Reuters, AFP, Agence France-Presse, AP, Associated Press, The Associated Press, Bloomberg News, UPI, Xinhua, Xinhua News Agency, CGTN, CCTV, Tass, TASS, Itar-Tass, RIA Novosti, Interfax, Sputnik News, dpa, DPA, ANSA, Ansa, EFE, Lusa, Belga, Kyodo, Kyodo News, Jiji, Yonhap,
KCNA, Anadolu, Anadolu Agency, IRNA, Bernama, Antara, Radio Free Europe, Radio Free Asia, Voice of America, VOA, Politico, Axios, BuzzFeed, HuffPost, Der Spiegel, Die Zeit,
Die Welt, Frankfurter Allgemeine Zeitung, Süddeutsche Zeitung, Le Monde, Le Figaro, Libération, El País, El Mundo, La Repubblica, Corriere della Sera, Folha de S.Paulo, O Globo, Clarín, La Nación, Haaretz, Ha'aretz, Jerusalem Post, Al-Ahram, Hürriyet, 
Izvestia, Kommersant, Novaya Gazeta, People's Daily, Global Times, Caixin, South China Morning Post, Straits Times, Times of India, Hindustan Times, Wall Street Journal, New York Times, Washington Post, Los Angeles Times, USA Today,
Financial Times, Forbes, Newsweek, Der Standard, Lancet, BMJ, Scientific American, Rolling Stone, Vogue`;

function byName(list: string, kind: EntityKind): (readonly [string, EntityKind])[] {
	return Array.from(phrases(list), (name) => [name, kind] as const);
}

/** From a name as it is written to its kind. */
export const knownOrganizations: ReadonlyMap<string, EntityKind> = new Map([
	...byName(agencies, "agency"),
	...byName(organizations, "organization"),
	...byName(publications, "publication"),
]);
