// Words that say what a firm does, or that it is one: the rest of a long name that people leave out.

const industry = new Set(
	`motor motors automotive auto bank banking bancorp bancshares electronics electric electrical pharmaceuticals
	pharmaceutical pharma therapeutics biosciences biotech biologics technologies technology software systems airlines
	airways aviation aerospace steel chemical chemicals industries industrial energy petroleum oil gas mining minerals
	resources materials foods beverages brewing brewery brewers dairy retail stores hotels resorts entertainment pictures
	studios games interactive networks telecom telecommunications communications mobile wireless semiconductor
	semiconductors devices instruments engineering construction tire tires tyres shipping logistics railway railways
	robotics laboratories shipyards shipbuilding cosmetics textiles paper glass cement power utilities international
	and`.split(/\s+/),
);

/** Industries in which the short form, even in another document, is nearly always the same firm. */
const telling = new Set(
	`bank banking bancorp pharmaceuticals pharmaceutical pharma therapeutics biosciences biotech semiconductor
	semiconductors brewing brewery electronics`.split(/\s+/),
);

/** Houses whose bare name is the group, or any of a dozen firms. World-known ones; nothing depends on completeness. */
const houses = new Set(
	`adani aditya alphabet berkshire bharti birla bosch carrefour cargill ctrip daewoo daimler dalian deutsche doosan fosun
	general fuji furukawa hanwha hinduja hitachi hyundai itochu jardine kawasaki kirin kyocera lg lotte mahindra marubeni
	mitsubishi mitsui nikko nippon nissan nomura orix panasonic philips posco reliance rothschild samsung santander
	sanyo siemens sinopec sk smbc softbank sony sumitomo suzuki swire tata tencent thomson toshiba toyota vedanta virgin
	vodafone wanda yamaha yahoo yamato`.split(/\s+/),
);

/** Words that never name one firm by themselves. */
const generic = new Set(
	`agency association bank board bureau capital central city commission committee company corporation council department
	european federal federation finance financial first foundation fund general global government group holding holdings
	housing institute insurance international investment investments ministry national north office organization party
	people republic royal savings school securities society south state trading union united university world`.split(
		/\s+/,
	),
);

export function isIndustryWord(token: string): boolean {
	return industry.has(token);
}

export function isTellingIndustryWord(token: string): boolean {
	return telling.has(token);
}

export function isHouse(token: string): boolean {
	return houses.has(token);
}

export function isGenericWord(token: string): boolean {
	return generic.has(token);
}
