// Words that never start or end a name in running text, whatever their capital.
import { words } from "./wordList.ts";

export const functionWords = words(`
	a an the this that these those some any each every either neither both all most many few several such other another
	no not nor and or but so yet if then than when whenever while where wherever whereas whether because since although
	though unless until till once before after during despite besides beyond without within between among against about
	above across along around as at by for from in into near of off on onto out over past per since through throughout to
	toward towards under up upon via with amid amongst he she it they we you i me him her us them his hers its their our
	ours your yours my mine who whom whose which what why how there here now today tomorrow yesterday however moreover
	furthermore meanwhile nevertheless nonetheless therefore thus hence also too even just only still again already
	always never often sometimes usually perhaps maybe indeed instead otherwise rather quite very is are was were be been
	being am do does did done have has had having will would shall should can could may might must let let's don't doesn't
	didn't isn't aren't wasn't weren't won't can't couldn't wouldn't it's i'm i've we're we've they're that's what's
	there's he's she's you're according due given like unlike one two three four five six seven eight nine ten eleven
	twelve twenty thirty forty fifty hundred thousand million billion trillion first second third last next additionally
	finally recently later earlier soon ultimately overall yes please thanks thank ok okay say says said see click read
`);
