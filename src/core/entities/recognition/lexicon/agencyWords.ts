// Words in names of public bodies.
import { words } from "./wordList.ts";

/** Heads before "of" or "for": "Ministry of Finance". What follows belongs to the name. */
export const agencyHeadsBeforeOf = words(`
	ministry department bureau office directorate court courts board commission council authority agency administration
	secretariat inspectorate government house chamber parliament assembly senate embassy consulate committee
	subcommittee division registry ombudsman treasury customs police army navy directorate-general high
	registrar superintendency superintendence state
`);

/** Last words that make a name an agency. */
export const agencyHeads = words(`
	ministry department bureau directorate court commission authority agency administration secretariat inspectorate
	ombudsman treasury tribunal police gendarmerie army navy marines regulator parliament senate
	municipality constabulary cabinet ministries embassy consulate supreme congress government
	judiciary militia politburo presidency
	registry watchdog legislature legislative junta customs sheriff magistrates borough command
	regiment battalion brigade corps forces fleet airforce coastguard 
`);

/** Last words that make it an agency only with some public word before them: "National Health Service". */
export const agencyTails = words(`
	service services office board council committee force guard division unit bank fund centre center survey assembly
	house institute corporation union commissioner commissioners affairs security defence defense protection patrol
	academy registrar laboratory programme program organisation organization general staff representatives lords
	commons deputies nations league
`);

/** Words that make what they stand before public: "Federal …", "National …". */
export const publicWords = words(`
	national federal state central european royal public general supreme provincial regional metropolitan municipal
	county city town district interstate united african asian international world high constitutional appeals criminal
	crown joint foreign interior defence defense finance justice health education home air coast border
	environmental financial securities nuclear maritime food drug trade competition energy water transport aviation
	immigration customs revenue tax labour labor weather geological statistics emergency fire civil electoral election
	election elections planning housing parliamentary select security prison probation house
	monetary policy advisory standing judicial intelligence ethics appropriations oversight
`);

/** Fields that ministries are named after; they may stand in comma lists and before "and". */
export const topicWords = words(`
	agriculture finance economy economic trade industry industries commerce health education culture cultural sport sports
	science sciences technology technologies research innovation energy mines mining minerals petroleum environment
	environmental climate water waters irrigation fisheries fishery forestry forests forest food drug drugs land lands rural urban
	development planning infrastructure transport transportation transports ports railways roads highways aviation
	maritime housing works construction labour labor employment manpower human resources social security welfare family families
	women gender children youth community communities communications information broadcasting media telecommunications
	digital justice interior home internal foreign affairs external defence defense veterans immigration citizenship
	migration refugees customs border revenue taxation tax treasury budget statistics standards quality safety consumer consumers
	competition markets market securities exchange banking insurance pensions investment investments investor industry
	tourism heritage arts antiquities religious religion endowments hajj local government public administration civil
	service services privatisation privatization enterprise business small science natural conservation wildlife
	nature parks nuclear atomic space ocean oceans marine meteorology hydrology disaster emergency emergencies
	management prevention control criminal crime corruption narcotics police prisons correctional rehabilitation
	legal constitutional electoral elections equality rights justice peace cooperation co-operation co integration
	international relations regional affairs supply procurement procurements livestock cattle husbandry sanitation
	hygiene medicine medicines medical pharmaceutical nutrition vocational training higher learning skills primary
	secondary parliamentary reconstruction rehabilitation sustainable renewable power electricity petroleum gas
	state states veteran aging ageing disability disabilities accounting audit auditing aquaculture biodiversity
`);

/** Bodies that need no head word because they are offices of state in themselves. */
export const bareAgencies = words(`
	parliament congress senate treasury cabinet politburo
`);
