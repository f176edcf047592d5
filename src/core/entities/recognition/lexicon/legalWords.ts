// Words of contracts and filings, which write what they define with a capital: "the Borrower", "the Effective Date".
import { words } from "./wordList.ts";

/** Words that hardly anybody but a lawyer writes, as they are written. */
export const legalMarkers: readonly string[] = [
	...words(`
		hereof hereto herein hereby hereunder hereinafter hereinabove thereof thereto therein thereunder therefor whereof
		witnesseth aforesaid undersigned pursuant Pursuant PURSUANT HERETO HEREBY HEREOF WHEREOF WHEREAS registrant Registrant
		REGISTRANT stockholder stockholders noteholders indemnification indemnify severally foregoing hereafter
	`),
];

/** Words that the terms of contracts and filings are made of, in lower case. In such a text they name nothing by themselves. */
export const legalWords = words(`
	agreement agreements amendment amendments amended restated supplement indenture contract contracts covenant covenants
	undertaking undertakings representations warranties warranty schedule schedules exhibit exhibits annex appendix section
	sections article articles clause clauses paragraph recital recitals preamble form forms item items part note notes
	borrower borrowers lender lenders guarantor guarantors guarantee guaranty obligor obligors grantor grantors pledgor
	debtor debtors creditor creditors secured unsecured subordinated senior junior trustee trustees agent agents
	administrative collateral documentation syndication arranger arrangers bookrunner bookrunners issuing swingline swing line
	lending facility facilities loan loans advance advances revolving revolver credit credits extension extensions letter
	letters commitment commitments availability amount amounts principal maturity termination expiration effective closing
	execution signing funding payment payments repayment prepayment interest rate rates base prime eurodollar applicable
	margin default defaults event events breach remedy remedies waiver consent notice notices indebtedness debt lien liens
	permitted encumbrances obligations obligation liabilities liability loss losses claim claims damages indemnity
	indemnified indemnitee indemnitees party parties person persons counterparty seller sellers buyer buyers purchaser
	purchasers vendor vendors transferor transferee assignor assignee licensor licensee lessor lessee landlord tenant
	company companies corporation parent sub subsidiary subsidiaries affiliate affiliates issuer issuers registrant
	co-registrant holder holders holdings stockholder stockholders shareholder shareholders noteholder noteholders
	investor investors sponsor sponsors underwriter underwriters representative representatives manager managers member
	members partner partners employer employee employees executive executives director directors officer officers
	committee audit compensation nominating governance special chairman secretary treasurer counsel advisor advisors
	securities security share shares stock common preferred class series ordinary unit units warrant warrants option options
	award awards bond bonds debentures certificate certificates instrument instruments pledged pledge equity interests
	merger mergers acquisition acquisitions transaction transactions transfer sale purchase offer offering tender exchange
	consideration price closing conversion redemption distribution dividend dividends surviving target acquirer
	acquired business businesses assets property properties premises equipment inventory receivables accounts account
	prospectus registration statement statements proxy information report reports annual quarterly current filing filings
	document documents material definitive adverse effect change control law laws rule rules regulation regulations
	governmental authority authorities approval approvals permits consents tax taxes date time day days period year quarter
	fiscal term terms condition conditions definitions plan plans program description use proceeds risk factors
	consolidated condensed financial unaudited audited accounting standards update segment reporting topic disclosure
	general corporate compliance financing documents transferee initial additional existing new final aggregate
	required majority relevant specified designated initial eligible qualified original subsequent third other
	incentive severance employment confidentiality arbitration dispute disputes resolution governing severability
	entire counterparts signature signatures press release table contents index legal matters experts summary overview
	expense expenses percentage percentages investments tranche tranches organization qualification standing good solvency
	succession unassigned rights right contribution contributions protective partial capital pension page pages tort
	unconditional beneficiary unrestricted restricted aggregate insolvency bankruptcy proceeding proceedings
	allowance total due cash insider trading code conduct motion dismiss salary bonus cause reason unvested vested lease
	leases rent deposit broker brokers building land commencement supply license licenses licensed product products
	customer customers cooperation proportionate retention incentive bylaws cobra title titles
	asu asc sfas fas erisa ein cusip rsu rsus psu psus certain such independent registered public certified firm room transmittal election record book entry depositary depository
	distribution servicing servicer custodian escrow fund funds reserve trust estate policy policies insurance insured
	insurer reinsurer cedent premium premiums coverage
`);

/** Last words by which a term stays one although a name stands before: "the Elstree Acquisition", "Merger Sub". */
export const definingHeads = words(`
	acquisition agreement agreements amendment assets borrower borrowers buyer buyers certificate certificates closing
	collateral commitment commitments facility facilities financing guarantor guarantors guaranty holders indenture
	investor investors issuer lender lenders lease leases letter loan loans merger note notes obligations offering order
	parent parties party plan plans property properties purchaser purchasers seller sellers securities shareholders
	shares stock stockholders sub subsidiaries transaction transactions trustee warrant warrants
`);
