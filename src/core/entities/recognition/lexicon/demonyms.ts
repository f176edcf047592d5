// Nationalities, peoples, religions and languages: capitalised, and no names of organisations.
import { words } from "./wordList.ts";

export const demonyms = words(`
	afghan albanian algerian american angolan arab arabian arabic argentine argentinian armenian asian australian austrian
	azerbaijani azeri bahraini bangladeshi basque belarusian belgian bengali bolivian bosnian brazilian british briton
	britons bulgarian burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian
	congolese croatian croat cuban cypriot czech danish dane danes dutch ecuadorian egyptian emirati english eritrean
	estonian ethiopian european eurasian fijian filipino filipina finnish finn finns french gabonese gambian georgian
	german ghanaian greek guatemalan guinean guyanese haitian hawaiian hindu honduran hungarian icelandic indian
	indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish jew jews jordanian kazakh kenyan
	korean kosovar kurd kurdish kurds kuwaiti kyrgyz lao laotian latin latvian lebanese liberian libyan lithuanian
	malagasy malawian malay malaysian maldivian malian maltese maori mauritanian mexican moldovan mongolian montenegrin
	moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien nordic norwegian omani ottoman
	pakistani palestinian panamanian paraguayan persian peruvian philippine pole poles polish portuguese punjabi qatari
	roma romanian russian rwandan samoan saudi scandinavian scot scots scottish senegalese serb serbian serbs
	singaporean sinhalese slovak slovakian slovene slovenian somali soviet spaniard spanish sri-lankan sudanese swahili
	swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar thai tibetan togolese tongan tunisian turk turkish
	turkmen turks ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese welsh welshman yemeni yoruba
	zambian zimbabwean zulu african caribbean mediterranean western eastern northern southern pashtun hausa igbo
	christian christians catholic catholics protestant protestants orthodox islamic islamist islamists buddhist buddhists
	hindus muslims sikh sikhs sunni shia shiite evangelical anglican anglicans lutheran methodist baptist mormon arabs
	americans russians germans italians koreans ukrainians israelis palestinians iranians iraqis indians africans asians
	europeans mexicans canadians australians egyptians syrians nigerians kenyans pakistanis afghans saudis brazilians
	argentines chileans colombians venezuelans cubans greeks norwegians hungarians romanians indonesians malaysians
	singaporeans filipinos nepalis londoner londoners parisian parisians parisienne new-yorker mandarin cantonese hebrew
	aboriginal indigenous maasai inuit texan californian scotsman irishman englishman frenchman dutchman gazan hongkonger
	republican democrat conservative liberal communist socialist democratic marxist islamophobic maoist nazi nazis
	anglo-saxon bavarian sicilian flemish walloon venetian kashmiri gujarati sindhi baloch bihari marathi telugu nordics
`);
