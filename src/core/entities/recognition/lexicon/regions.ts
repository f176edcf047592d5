// States, provinces and cities of the United States, and provinces of other countries.
import { phrases } from "./wordList.ts";

export const regions = phrases(`
Alabama, Alaska, Arizona, Arkansas, California, Northern California, Southern California, Colorado, Connecticut, Delaware
Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan
Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York
New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Washington, Washington D.C., Washington DC, D.C.
Wisconsin, Wyoming, New England, Midwest, Manhattan, Brooklyn, Queens, Bronx, Harlem, Long Island, Hollywood, Los Angeles
Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, Fort Worth
Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, Nashville, Detroit, Oklahoma City, Portland
Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta
Omaha, Raleigh, Miami, Oakland, Minneapolis, Tulsa, Tampa, New Orleans, Cleveland, Honolulu, Anchorage, Pittsburgh
Cincinnati, St. Louis, Orlando, Buffalo, Salt Lake City, Palo Alto, Cupertino, Menlo Park, Mountain View, Bay Area
Redmond, Beverly Hills, Capitol Hill, Cape Canaveral, Camp David, White House, Ontario, British Columbia, Alberta, Manitoba
Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut, New South Wales, Queensland, Tasmania, Victoria
South Australia, Western Australia, Northern Territory, Bavaria, Saxony, Hesse, Catalonia, Andalusia, Basque Country
Galicia, Normandy, Brittany, Provence, Tuscany, Lombardy, Sicily, Sardinia, Corsica, Flanders, Wallonia, Yorkshire
Lancashire, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Cheshire, Norfolk, Suffolk, Hampshire, Ulster, Xinjiang
Guangdong, Sichuan, Hunan, Hubei, Henan, Hebei, Shandong, Zhejiang, Jiangsu, Fujian, Yunnan, Guangxi, Inner Mongolia
Manchuria, Hokkaido, Kyushu, Honshu, Shikoku, Jeju, Gangwon, Java, Sumatra, Borneo, Bali, Sulawesi, Mindanao, Luzon
Sabah, Sarawak, Penang, Johor, Selangor, Maharashtra, Gujarat, Rajasthan, Tamil Nadu, Kerala, Karnataka, Telangana
Andhra Pradesh, Uttar Pradesh, Madhya Pradesh, Bihar, West Bengal, Assam, Odisha, Jharkhand, Haryana, Goa, Manipur, Sindh
Balochistan, Khyber Pakhtunkhwa, Punjab, Jammu, Ladakh, Chechnya, Dagestan, Crimea, Gauteng, KwaZulu-Natal, Western Cape
Eastern Cape, Limpopo, Lagos State, Kaduna, Borno, Oromia, Amhara, Puntland, Katanga, Kivu, North Kivu, Yucatán, Chiapas
Oaxaca, Jalisco, Baja California, Minas Gerais, Bahia, Antioquia, Amazonas, Canary Islands, Azores, Madeira, Falkland Islands
`);
