// First words of names in French, Spanish, Italian, Portuguese and German, where the head comes first.
import { words } from "./wordList.ts";

export const foreignCompanyHeads = words(`
	banco banca banque crédit credit crédito caisse cassa caja société societe sociedad società compagnie compañía compania
	companhia compagnia grupo groupe gruppo petróleo petróleos minera minería mineração pt deutsche industrias industrie
	laboratorios laboratoires laboratoire cervecería aerolíneas transportes inmobiliaria constructora construtora
	acciaierie cartiere cantieri officine vetreria assicurazioni ateliers établissements maison naviera empresa empresas
	bodegas usinas transportadora editora editorial autopistas ferrocarriles cementos siderúrgica
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
