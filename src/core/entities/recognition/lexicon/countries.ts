// Countries, continents and world regions.
import { phrases } from "./wordList.ts";

export const countries = phrases(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bosnia
Bosnia and Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi
Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo
Republic of Congo, Republic of the Congo, Democratic Republic of Congo, Democratic Republic of the Congo, Costa Rica
Croatia, Cuba, Cyprus, Czechia, Czech Republic, Côte d'Ivoire, Denmark, Djibouti, Dominica, Dominican Republic
East Timor, Timor-Leste, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia
Faroe Islands, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, East Germany, West Germany, Ghana, Gibraltar
Greece, Greenland, Grenada, Guam, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland, Honduras, Hong Kong, Hungary
Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan
Kazakhstan, Kenya, Kiribati, Korea, North Korea, South Korea, Republic of Korea, Kosovo, Kurdistan, Kuwait, Kyrgyzstan
Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, North Macedonia
Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia
Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand
Nicaragua, Niger, Nigeria, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru
Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Russian Federation, Soviet Union, USSR, Rwanda
Saint Lucia, St. Lucia, Samoa, San Marino, Saudi Arabia, Kingdom of Saudi Arabia, Scotland, Senegal, Serbia, Seychelles
Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Sudan, Spain
Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo
Tonga, Trinidad and Tobago, Trinidad, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, UAE, U.A.E., Uganda, Ukraine
United Arab Emirates, United Kingdom, UK, U.K., United States, United States of America, US, U.S., U.S, USA, U.S.A.
America, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Viet Nam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe
Africa, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Antarctica, Middle East
East Africa, West Africa, North Africa, Southern Africa, Central Asia, South Asia, Southeast Asia, South-East Asia
East Asia, Asia-Pacific, Asia Pacific, Indo-Pacific, Eastern Europe, Western Europe, Central Europe, Scandinavia
Nordics, Balkans, Baltics, Caucasus, Caribbean, Sahel, Maghreb, Levant, Horn of Africa, Far East, Near East, Gulf
Persian Gulf, Arctic, Atlantic, Pacific, Mediterranean, Black Sea, Red Sea, Baltic Sea, North Sea, South China Sea
East China Sea, Caspian Sea, Indian Ocean, Pacific Ocean, Atlantic Ocean, Gulf of Mexico, English Channel, Suez Canal
Panama Canal, Sahara, Himalayas, Alps, Andes, Amazon Basin, Gaza Strip, Gaza, West Bank, Golan Heights, Crimea, Donbas
Kashmir, Korean Peninsula, Strait of Hormuz, Strait of Malacca, Taiwan Strait, Western Sahara, Transnistria, Abkhazia
Nagorno-Karabakh, Darfur, Tigray, Republic of China, People's Republic of China, Silicon Valley, Wall Street, Iberia
Benelux, Siberia, Patagonia, Polynesia, Melanesia, Eurasia, Sub-Saharan Africa, Bay of Bengal, Bosphorus, Dardanelles
`);
