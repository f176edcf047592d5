// First words of names in French, Spanish, Italian, Portuguese and German, where the head comes first.
import { words } from "./wordList.ts";

export const foreignCompanyHeads = words(`
	banco banca banque crédit credit crédito caisse cassa caja société societe sociedad società compagnie compañía compania
	companhia compagnia grupo groupe gruppo petróleo petróleos minera minería mineração pt deutsche industrias industrie
	laboratorios laboratoires laboratoire cervecería aerolíneas transportes inmobiliaria constructora construtora
	acciaierie cartiere cantieri officine vetreria assicurazioni ateliers établissements maison naviera empresa empresas
	bodegas usinas transportadora editora editorial autopistas ferrocarriles cementos siderúrgica générale électricité
`);

export const foreignAgencyHeads = words(`
	ministerio ministère ministero ministério autorité autoridad autorità agencia agenzia bundesamt bundesministerium
	landgericht oberlandesgericht consejo conseil consiglio comisión commissione comissão cour corte secretaría
	superintendencia dirección préfecture prefectura procuraduría fiscalía contraloría policía polizia guardia
	ayuntamiento alcaldía gobierno parquet sénat senado parlamento assemblée asamblea tribunale gendarmerie
`);

export const foreignOrganizationHeads = words(`
	université universidad università universidade universität universitat institut instituto istituto fundación fundação
	fondation fondazione stiftung partido parti partito partei sindicato asociación associazione associação federación
	confederación deportivo atlético atletico sporting hochschule colegio collège lycée hôpital ospedale opera teatro
	movimiento unión club fc afc sc ac sv cf ssc
`);

/** Articles that may stand before such a name with a capital, at the start of a sentence. */
export const foreignArticles = words("el la los las le les il lo gli das die der o a os as het");

/** German bodies whose head is the end of a word: "Finanzministerium", "Verwaltungsgericht". */
export const germanBody = /^\p{L}{4,}(?:ministerium|gericht|behörde|agentur)$/u;

const elision = /^(?:l|d|dell|all|nell|sull|un)['’]/;

/** A word in lower case without an article that leans on it: "l'autorité". */
export function withoutElision(lower: string): string {
	return lower.replace(elision, "");
}

/** Whether the word, in lower case, is the first of names of companies, bodies or other organisations. */
export function isForeignHead(lower: string): boolean {
	const word = withoutElision(lower);
	return foreignCompanyHeads.has(word) || isForeignBodyHead(word);
}

/** The same, of bodies and other organisations alone. */
export function isForeignBodyHead(lower: string): boolean {
	const word = withoutElision(lower);
	return foreignAgencyHeads.has(word) || foreignOrganizationHeads.has(word);
}
