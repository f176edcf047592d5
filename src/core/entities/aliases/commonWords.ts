// English words that are also, or look like, names of firms. A name that is one of these is matched only as written,
// and is never taken for the short form of a longer name. Our own list; it is meant to grow.

const words = `
a about above access account ace act action active adobe advance advantage age agency agenda agent agile aid aim air
airline airport alarm album alert alien alliance allied ally alpha alphabet alpine amazon amber ambition anchor
angel answer anthem apex app apple arc arch arena argo ark arm army arrow art article ascend ash aspect aspire asset
assist associate association at atlas atom audit aurora authority auto avenue aware axe axis back balance ball band bank
banner bar barrel base basin bay beacon beam bean bear beat bed bee bell belt bench benchmark benefit best beta better
beyond big bill bird bit black blaze block bloom blue board boat body bold bolt bond book boom boost boot border boss
bottle bounce boundary bow bowl box branch brand brave bread break breeze brick bridge bright broad brook brother brown
brush bubble buck bud budget build builder building bull bumble bunch burn bus business button buy cable cabinet cafe
call calm camel camp campus can canal candle canon canopy canvas cap capital captain car card care cargo carrier carry
case cash castle cat catalyst cause cave cell center central centre century certain chain chair challenge champion
chance change channel chapter charge chart charter chase check chef chemical cherry chess chief child choice church
circle circuit city civic clarity class classic clean clear click client cliff climate clinic clip clock close cloud
club coach coal coast code coffee coin cold collect college colour comet command commerce commission committee common
community compass company complete computer concept concord condor conduit connect conquest contact content contour
contract control convoy cook copper coral core corner corona corporation cosmos cost council counter country court cover
craft crane cream create creative credit creek crest crew cross crow crown crystal cube current curve custom cycle daily
dairy dash data dawn day deal dean deep deer defence defense delta department depot desert design desk destiny
developer development diamond digital direct discover discovery display district dive doctor dog dollar dolphin dome
domino door dot double dove down dragon dream drift drill drive drop drum duck dune dynamic eagle early earth east easy
echo eclipse economy edge edition education eight elastic electric element elite ember emblem emerald emperor empire
enable energy engage engine enterprise envoy epic equal equity era escape essence essential estate eternal ether ethos
event ever everest evolution evolve exact excel exchange exit expanse expert explorer express extra eye fable
face factor fair faith falcon family fan farm fashion fast father feather federal federation feed fellow field fifth
fight film final finance find fine fire firm first fish fit five flag flagship flame flash fleet flex flight flint float
flow flower fluid fly focus food foot force ford forest forge form fort fortune forum forward foundation founder
foundry four fox frame free freedom fresh friend front frontier fruit fuel full fund fusion future gain galaxy gallery
game gap garden gas gate gateway gazette gear gem general genesis genius gentle giant gift glass global globe glow go
goal gold golden good grace grain grand grant graph grass gravity gray great green grey grid grip ground group grove
grow growth guard guardian guest guide guild gulf gun habit half hall hammer hand happy harbor harbour hard hardware
harmony harvest hat hawk head health heart hearth heat helix help herald herd heritage hero high highland hill hint his
hold holding holdings home honest honey hook hope horizon horn horse hospital host hot hotel hour house how hub human
hunt hunter ice icon idea ideal ignite image impact imperial in inch index indigo industry infinity information innovate
insight inspire institute insurance integrity intelligence interest international internet invest iris iron island it
ivory jade jet jewel join journal journey judge jump junction jungle jupiter just justice keen key keystone kick kind
king kingdom kite knight knot lab label ladder lake lamp lance land lane language lantern large laser last lattice launch
laurel law lead leader leaf league leap learn legacy legal legend lemon lens level lever liberty library life lift light
lighthouse lily lime line link lion liquid list little live loan local lock loft logic long loop lotus love loyal lucid
lucky luna lunar lux lynx mail main major make man mango maple marble march margin marine mark market marsh mass mast
master match matrix matter max maximum may maze meadow meal measure media medical member memory mercury mercy merge
merit meridian message meta metal meteor meter method metro midway might mile mill mind mine mini minister ministry
mint mirror mission mist mix mobile model modern moment monarch monday money monitor moon morning mosaic mother motion
motive motor mount mountain mouse move movement museum music mustang myth name nation national native nature nautilus
navy near nest net network neutral new news next night nine noble node noon north nova now number nurse oak oasis object
ocean off office oil olive on once one onyx open opera oracle orange orbit orchard orchid order origin orion osprey
other our out outlook outpost over owl own ox oyster pace pacific pack paint palace palm panda panel panther paper
paradigm parallel park parliament partner partners party pass patch path patriot pattern pay peace peach peak pearl pelican
pen people pepper perfect person phoenix phone pilot pine pinnacle pioneer pivot place plain plan planet plant platform
play plaza plum plus pocket point polar police polo pool port portal portfolio post potential power praxis premier press
pride prime prince principal prism private pro process product profile program progress project prologue promise prospect
protein proton proud pulse pump pure purple purpose push quality quantum quarter quartz queen quest quick quiet radar
radial radiant radio rail rain rainbow ranch range ranger rapid raven ray reach read ready real realm rebel record red reef
reform regal regent region register relay relevance reliance remedy renaissance report rescue research resolve resource
response rest result return reveal review reward rhythm ridge right ring rise river road robin robot rock rocket root rose
round route rover row royal ruby rule run runway safe safeguard saga sage sail salt same sand sapphire saturn scale scene
school science scope scout screen sea seal search season second secret secure security seed select senate senior sense
sentinel sentry sequoia serene service seven shadow shape share shark shell shield shift shine ship shop shore short show
side sight sigma sign signal silk silver simple sky slate slice sling small smart smile snap snow social society soft
software sol solar solid solution sonic source south southern space span spark spectrum speed sphere spice spike spin
spire spirit splash spot spring sprint spruce spur square stable stack staff stage standard star start state station steel
stellar step sterling stone storage store storm story strand strategy stream street strategic stride strike strive strong
studio style sugar summer summit sun sunday sunrise sunset super support sure surf surge swan sweet swift switch symbol
synergy system table tail talent talk tango tap target task team tech technology tempo ten term terra test text the theory
think third thrive thunder ticket tide tiger time titan today toll tomorrow tone tool top torch total touch tower
town track trade trail train transfer transport travel treasury tree trend triangle tribe tribune tribute trident trinity
trip triumph tropical true trump trust truth tube tulip tune turn twist two ultra umbrella uncle under unified
union unique unison unit united unity universal universe university up upper upstart urban us utility valiant valley value
vanguard vantage vapor vault vector vega velocity venture venus verge verse vertex vertical vessel vest vibe victory view
village vine vintage violet virgin virtue visa vision vista vital vivid voice volt vortex voyage voyager walk wall war ware
warm warrior wash watch water wave way we wealth web week weekend well west western whale wheat wheel white who whole wide
wild will willow win wind window windows wine wing winner winter wire wisdom wise wish wolf woman wonder wood word work
world worth x yard year yellow yes young your youth zebra zen zenith zero zip zone zoom
`;

const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Whether a folded name is a common word. */
export function isCommonWord(folded: string): boolean {
	return commonWords.has(folded);
}
