// Large and often named cities, outside the United States first. Names that are more often something else are left out.
import { phrases } from "./wordList.ts";

export const cities = phrases(`
Aberdeen, Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Adelaide, Ahmedabad, Aleppo, Algiers, Almaty, Amman
Amsterdam, Ankara, Antananarivo, Antwerp, Ashgabat, Asmara, Astana, Asunción, Athens, Auckland, Baghdad, Baku, Bamako
Bandung, Bangalore, Bengaluru, Bangkok, Bangui, Banjul, Barcelona, Basel, Basra, Beijing, Beirut, Belfast, Belgrade
Bengal, Berlin, Bern, Bilbao, Birmingham, Bishkek, Bogotá, Bogota, Bologna, Bonn, Bordeaux, Brasília, Brasilia
Bratislava, Brazzaville, Bremen, Brisbane, Bristol, Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Busan
Cairo, Calgary, Cali, Canberra, Cancún, Cape Town, Caracas, Cardiff, Casablanca, Chandigarh, Chengdu, Chennai
Chiang Mai, Chittagong, Chongqing, Christchurch, Cologne, Colombo, Conakry, Copenhagen, Córdoba, Cork, Curitiba, Dakar
Dalian, Damascus, Dar es Salaam, Davos, Delhi, New Delhi, Dhaka, Dili, Doha, Donetsk, Dortmund, Dresden, Dubai, Dublin
Durban, Dushanbe, Düsseldorf, Edinburgh, Essen, Florence, Frankfurt, Freetown, Fukuoka, Fukushima, Gaborone, Gdansk
Geneva, Genoa, Glasgow, Gothenburg, Guadalajara, Guangzhou, Guayaquil, Haifa, Hamburg, Hangzhou, Hanoi, Hanover, Harare
Harbin, Havana, Helsinki, Herat, Hiroshima, Ho Chi Minh City, Hyderabad, Ibadan, Incheon, Islamabad, Istanbul, Izmir
Jaipur, Jakarta, Jeddah, Jerusalem, East Jerusalem, Johannesburg, Juba, Kabul, Kampala, Kandahar, Kano, Karachi
Kathmandu, Kharkiv, Kherson, Khartoum, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kobe, Kochi, Kolkata, Calcutta, Kuala Lumpur
Kumamoto, Kunming, Kuwait City, Kyoto, La Paz, Lagos, Lahore, Lausanne, Leeds, Leicester, Leipzig, Libreville, Lille
Lilongwe, Lima, Lisbon, Liverpool, Ljubljana, Lomé, London, Luanda, Lucknow, Lusaka, Lviv, Lyon, Madras, Madrid, Malaga
Malé, Managua, Manama, Manchester, Manila, Maputo, Mariupol, Marrakesh, Marseille, Maseru, Mbabane, Mecca, Medellín
Medina, Melbourne, Mexico City, Milan, Minsk, Mogadishu, Mombasa, Monrovia, Monterrey, Montevideo, Montreal, Montréal
Moscow, Mosul, Mumbai, Bombay, Munich, Muscat, Nagasaki, Nagoya, Nairobi, Nanjing, Nantes, Naples, N'Djamena, Newcastle
Niamey, Nicosia, Nottingham, Nouakchott, Nuremberg, Odesa, Odessa, Okinawa, Osaka, Oslo, Ottawa, Ouagadougou, Oxford
Palermo, Panama City, Paris, Perth, Peshawar, Phnom Penh, Port Moresby, Port-au-Prince, Porto, Prague, Pretoria
Pristina, Pune, Punjab, Pyongyang, Quebec, Québec, Quebec City, Quezon City, Quito, Rabat, Ramallah, Rawalpindi, Recife
Reykjavik, Riga, Rio, Rio de Janeiro, Riyadh, Rome, Rosario, Rotterdam, Saigon, Salvador, San José, San Salvador, Sanaa
Santiago, Santo Domingo, Sapporo, Sarajevo, Sendai, Seoul, Seville, Shanghai, Sheffield, Shenyang, Shenzhen, Skopje
Sofia, Southampton, Srinagar, St. Petersburg, Saint Petersburg, Stockholm, Strasbourg, Stuttgart, Surabaya, Suva
Suzhou, Sydney, São Paulo, Sao Paulo, Tabriz, Taipei, Tallinn, Tangier, Tashkent, Tbilisi, Tegucigalpa, Tehran
Tel Aviv, The Hague, Hague, Thessaloniki, Thimphu, Tianjin, Tijuana, Tirana, Tokyo, Toronto, Toulouse, Trieste, Tripoli
Tunis, Turin, Ulaanbaatar, Utrecht, Valencia, Vancouver, Venice, Vienna, Vientiane, Vilnius, Vladivostok, Volgograd
Warsaw, Wellington, Winnipeg, Windhoek, Wuhan, Xiamen, Xi'an, Yangon, Rangoon, Naypyidaw, Yaoundé, Yerevan, Yokohama
Zagreb, Zaragoza, Zhengzhou, Zurich, Zürich, Zanzibar, Downing Street, Whitehall, Westminster, Brexit Britain, Ankara
`);
