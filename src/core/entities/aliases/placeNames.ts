// Well-known places: a firm is not merged with what may be the place it is called after. Folded, without accents.

const places = new Set(
	`africa america asia europe oceania antarctica scandinavia balkans
	afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados
	belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia
	cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark dominica ecuador egypt england
	eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala
	guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
	kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
	lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
	monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway
	oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
	scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
	taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkiye turkmenistan tuvalu uganda ukraine uruguay
	uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
	alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois
	indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
	nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
	alberta ontario quebec manitoba bavaria saxony catalonia lombardy tuscany sicily queensland tasmania
	amsterdam ankara athens atlanta auckland austin baghdad baltimore bangalore bangkok barcelona beijing beirut belfast
	belgrade berlin berne birmingham bogota bologna bombay bordeaux boston brasilia bremen bristol brisbane brussels
	bucharest budapest cairo calcutta calgary cambridge canberra caracas cardiff chennai chicago cincinnati cleveland
	cologne copenhagen dakar dallas damascus delhi denver detroit dhaka doha dresden dubai dublin durban dusseldorf
	edinburgh essen florence frankfurt fukuoka geneva genoa glasgow gothenburg guangzhou hamburg hanoi hanover harare havana
	helsinki hiroshima honolulu houston hyderabad indianapolis islamabad istanbul jakarta jerusalem johannesburg kabul
	karachi kiev kyiv kobe kyoto lagos lahore leeds leipzig lima lisbon liverpool london luanda lyon macau madras madrid
	manchester manhattan manila marseille melbourne memphis miami milan milwaukee minneapolis minsk montreal moscow mumbai
	munich nagasaki nagoya nairobi nanjing naples nashville newcastle oakland osaka oslo ottawa oxford paris perth
	philadelphia phoenix pittsburgh portland porto prague pretoria pyongyang reykjavik riga rome rotterdam sacramento
	salzburg santiago sapporo sarajevo seattle sendai seoul seville shanghai sheffield shenzhen sofia stockholm strasbourg
	stuttgart sydney taipei tallinn tehran tokyo toronto toulouse tripoli tunis turin valencia vancouver venice vienna
	vilnius warsaw wellington wuhan yokohama york zagreb zurich`.split(/\s+/),
);

const longerPlaces = new Set(
	`abu dhabi|buenos aires|cape town|costa rica|czech republic|el salvador|great britain|hong kong|ho chi minh city|ivory coast
	|kuala lumpur|las vegas|los angeles|mexico city|middle east|new delhi|new england|new hampshire|new jersey|new mexico
	|new orleans|new south wales|new york|new york city|new zealand|north america|north carolina|north dakota|north korea
	|northern ireland|north sea|puerto rico|rhode island|rio de janeiro|salt lake city|san antonio|san diego|san francisco
	|san jose|sao paulo|saudi arabia|sierra leone|silicon valley|south africa|south america|south carolina|south dakota
	|south korea|sri lanka|st louis|tel aviv|united kingdom|united states|west virginia`
		.split("|")
		.map((place) => place.trim()),
);

/** Whether folded words are the name of a well-known place. */
export function isWellKnownPlace(folded: string): boolean {
	return places.has(folded) || longerPlaces.has(folded);
}
