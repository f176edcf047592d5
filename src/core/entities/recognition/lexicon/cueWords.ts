// Words in running text that tell what stands beside them.
import { words } from "./wordList.ts";

/** Nouns that say "this is a company": "startup X", "X, a developer", "companies like X". */
export const companyNouns = words(`
	company companies firm firms corporation corporations startup startups start-up maker makers manufacturer
	manufacturers producer producers developer developers supplier suppliers retailer retailers lender lenders bank banks
	brokerage brokerages insurer insurers reinsurer carmaker carmakers automaker automakers chipmaker chipmakers steelmaker
	steelmakers drugmaker drugmakers shipbuilder shipbuilders airline airlines carrier carriers operator operators
	conglomerate conglomerates giant giants unicorn subsidiary subsidiaries affiliate affiliates parent vendor vendors
	provider providers distributor distributors wholesaler contractor contractors miner miners refiner refiners utility
	utilities brand brands chain chains investor investors shareholder shareholders backer backers underwriter
	underwriters rival rivals competitor competitors peer peers partner partners consultancy consultancies publisher
	publishers studio studios platform platforms exchange marketplace e-commerce fintech fintechs biotech enterprise
	enterprises business businesses venture ventures multinational multinationals telco telcos integrator builder
	builders hedge fund funds landlord hotelier brewer brewers distiller grocer grocers bakery restaurant restaurants
	supermarket supermarkets franchise megabank megabanks financier financiers creditors creditor bondholder holding
	employer employers exporter exporters importer trader traders tycoon
`);

/** Nouns that say "this is an agency": "NOVEX, a research agency". */
export const agencyNouns = words(`
	agency agencies ministry ministries regulator regulators watchdog department body bodies authority authorities
	commission bureau directorate court tribunal police parliament legislature government army navy force forces
	ombudsman secretariat council inspectorate office
`);

/** Nouns that say "this is another organisation". */
export const organizationNouns = words(`
	party union association federation charity foundation university college school hospital church club team ngo group
	non-profit nonprofit think-tank organisation organization movement militia alliance coalition society league institute
	militants militant rebels insurgents band orchestra
`);

/** Nouns that say "this is a publication". */
export const publicationNouns = words(`
	newspaper newspapers daily weekly magazine broadcaster broadcasters newswire outlet website site tabloid journal
	station channel wire
`);

/** Nouns that say "this is a place". */
export const placeNouns = words(`
	city town village province region district county state capital country countries island suburb municipality nation
	nations port neighbourhood neighborhood prefecture
`);

/** Nouns that say "this is a product". */
export const productNouns = words(`
	phone phones smartphone smartphones chatbot chatbots app apps software model models drone drones drug vaccine car
	sedan suv truck jet missile console browser robot robots satellite rocket chip chips processor tablet laptop engine
	ship vessel ferry tanker yacht frigate submarine aircraft airliner
`);

/** What comes after a company: "Lumeno shares", "Lumeno's profit". */
export const companyBelongings = words(`
	shares stock share shareholder shareholders investors profit profits revenue revenues earnings sales dividend
	executive executives ceo cfo chairman founder founders co-founder customers products factory factories plant plants
	stores store board employees staff workers spokesman spokeswoman spokesperson headquarters subsidiary unit units
	debt bonds bond market-value valuation ipo listing pipeline pipelines funding acquisition takeover merger brand
	brands business businesses app users platform balance loans lawsuit patent patents margin margins output shipments
	portfolio assets division trademark cloud phones cars engineers
`);

/** What comes after a person: "Whitcombe's wife". */
export const personBelongings = words(`
	wife husband son daughter mother father brother sister family lawyer lawyers death career life book novel film
	girlfriend boyfriend parents children mind voice
`);

/** What only companies do. */
export const companyVerbs = words(`
	acquired acquires acquire unveiled unveils launched launches launch bought buys hired hires ipo merged merges
	reported reports posted posts raised sells sold manufactures makes produces shipped ships markets invested invests
	listed filed outsourced rebranded licensed supplies operates owns expands expanded released releases competes
	employs slashed cuts
`);

/** What organisations of any kind do. */
export const organizationVerbs = words(`
	announced announces announce earmarked approved issued published fined banned regulates oversees investigates sued
	accused declined plans aims expects regulated ruled ordered backed signed opened
`);

/** What persons do, or say. */
export const personVerbs = words(`
	said says told tells added adds wrote writes explained explains recalled recalls argued argues admitted noted notes
	asked asks replied insisted laughed smiled joked tweeted born died married resigned testified thinks believes knew
	grew went came sat stood felt wore walked scored headed graduated studied retired
`);

/** Words before a place: "in Leeds". */
export const placePrepositions = words(
	"in at near from across throughout outside inside around to through toward towards into",
);

/** Words before an organisation: "acquired by X", "shares of X", "invested in X". */
export const beforeCompany = words(
	"board shares executive shareholders stake stakes stock employees customers unit subsidiary ceo owner parent executives invested role investors",
);
