// Words at the end of company names: legal forms, and lines of business.
import { words } from "./wordList.ts";

/** Legal forms, in lower case and without full stops. They end the name of a company and prove that it is one. */
export const legalForms = words(`
	inc corp corporation co ltd limited llc llp lp plc pcl jsc pjsc ojsc gmbh ag kg kgaa se sa sas sarl srl spa sl nv bv
	ab as asa oy oyj aps kk tbk bhd berhad sdn pte pty ltda cia cv kft zrt sro spzoo doo jsw incorporated company holdings
	holding group companies saog saoc qsc psc qpsc bsc saa sab pllc
`);

/** Legal forms that mean something else without their full stops, with them: "PC", "Pa". */
export const dottedForms = words("n.a. p.c. p.a. a.ş.");

/** Legal forms that are ordinary words or too short to prove anything before a full stop is seen. */
export const weakForms = words("as se co sa spa company limited sl ab lp group cv cia");

/** Last words that make a capitalised name a company, most of the time. */
export const strongCompanyHeads = words(`
	motors motor electronics steel steelworks chemical chemicals pharmaceuticals pharmaceutical pharma biotech bionics
	biosciences therapeutics technologies airlines airways airline aviation aerospace semiconductor semiconductors
	microdevices microelectronics networks air telecom telecommunications telecoms mobile wireless cellular software robotics
	labs laboratories ventures capital partners securities markets investments investment advisors advisers asset assurance
	insurance reinsurance bank bancorp bancshares banking bankers brokerage leasing mortgage savings financial finance
	fintech foods beverages brewing breweries brewery dairy bakeries mills milling stores supermarkets retail outfitters
	apparel cosmetics toys furniture industries industrial manufacturing materials metals mining minerals gold copper
	lithium petroleum oil gas petrochemical petrochemicals refining refineries energy power electric electrical solar
	utilities pipeline pipelines shipping shipyard shipyards shipbuilding lines ferries logistics freight cargo express
	trucking railways transportation builders homes properties realty estates developments construction contractors
	engineering engineers consulting consultants solutions systems services enterprises international worldwide global
	brands resorts hotels casinos entertainment studios pictures records music games gaming interactive media
	publishing publishers printing paper packaging plastics glass cement tyre tire rubber textiles mutual wealth equity
	trading traders commodities agri agro seeds fertilisers fertilizers tobacco distillers distillery vineyards wines
	automotive autos automobiles cars trucks tractors machinery machines tools instruments devices diagnostics healthcare
	medical biologics genomics optics photonics imaging sensors batteries cells brothers bros sons daughters associates
	conglomerate trust fund reit payments pay digital data analytics cloud computing compute cyber online web internet
	enerji energia energía énergie energie sigorta holding banka bankası dynamics biotics farms fisheries seafood marine offshore drilling exploration resources electronique elektronik
`);

/** Words of `strongCompanyHeads` that are as often something else: they count less. */
export const weakCompanyHeads = words(`
	air international global media trust fund services systems resources music lines markets records energy power gas oil gold homes
	games express finance financial marine mobile data cloud internet online web mutual sons tools cells industrial
	engineering music paper glass equity asset digital capital partners investment estates cars trucks metals machines
	materials solutions construction pay printing publishing global railways fisheries medical healthcare entertainment
`);
