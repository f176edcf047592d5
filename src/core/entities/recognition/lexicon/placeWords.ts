// Words in names of places.
import { words } from "./wordList.ts";

/** Last words that make a name a place. */
export const placeHeads = words(`
	street road avenue boulevard lane square river lake creek bay sea ocean gulf strait island islands islet peninsula
	mountain mountains hill hills valley canyon desert forest park parks county province prefecture district region
	township village town city airport harbour harbor port bridge stadium arena station cathedral basin beach coast cape
	falls heights springs junction highway motorway expressway tunnel canal dam reservoir glacier plateau plain plains
	palace castle tower building hall hotel plaza mall theatre theater prison jail camp barracks base cemetery garden
	gardens farm ranch ridge pass point sound channel delta lagoon reef volcano zone border territory republic kingdom
	emirate oblast governorate municipality parish barangay raion canton commune suburb neighbourhood neighborhood
	quarter estate crossing mine oilfield field terminal pier wharf dock shrine temple mosque monastery abbey chapel
	courthouse townhall coliseum centre
`);

/** Heads of `placeHeads` that are as often part of something else. */
export const weakPlaceHeads = words(`
	mine field estate point zone station hall building tower park parks centre temple mosque parish municipality port
	base camp city hotel theatre theater garden gardens district region arena pass ridge delta
`);

/** First words that make a name a place. */
export const placeFirstWords = words(`
	lake mount fort port cape san santa santo são gulf isle río rio villa ciudad puerto playa sierra monte el-
	sungai kampung ras wadi tell bandar val piazza plaza rue calle via avenida north south east west northern southern
	eastern western central upper lower greater
`);

/** Heads before "of": "Gulf of Mexico", "Republic of Korea", "Province of Leyte". */
export const placeHeadsBeforeOf = words(`
	gulf bay strait straits isle island islands republic kingdom province state county city port cape sea mount lake
	town village district region territory horn duchy emirate sultanate principality governorate peninsula
`);
