// Common given names of many countries. Names that are as often a place, a month or an ordinary word are left out.
import { words } from "./wordList.ts";

export const firstNames = words(`
	james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald
	steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
	jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
	tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald
	arthur terry sean lawrence noah jesse bryan billy bruce willie jordan dylan alan ralph gabriel roy juan wayne eugene
	logan randy louis russell vincent philip bobby johnny bradley tony tom tim jim bob bill joe mike steve dave dan chris
	matt nick ben sam alex greg jeff ken fred ted rick ron don doug phil ray max leo oscar felix hugo simon martin graham
	colin neil stuart ian alistair alastair hamish duncan angus callum liam connor declan brendan rory owen gareth rhys
	dylan huw nigel trevor clive derek geoffrey gavin craig barry darren lee glenn ross grant marcus julian adrian dominic
	mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
	kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
	amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
	catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
	megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice julia
	grace judy sophia denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie
	kayla alexis lori jane kate katie lucy claire fiona moira sheila maureen bridget siobhan aoife niamh philippa gillian
	nicola jill wendy tracy louise harriet eleanor imogen rosalind winifred agnes ellen esther edith florence ivy nora
	pedro luis carlos jorge miguel josé francisco antonio manuel jesús javier rafael fernando eduardo roberto ricardo
	mario alberto alejandro andrés andres sergio enrique diego pablo ramón raúl raul óscar álvaro ignacio gustavo
	guillermo hector héctor julio césar cesar rodrigo santiago joaquín joaquin mauricio nicolás tomás esteban felipe
	marcelo gerardo arturo alfredo ernesto leonardo gonzalo hernán iván lucía lucia carmen ana rosa isabel pilar dolores
	mercedes cristina elena marta gabriela valentina camila ximena paola verónica sofía sofia luz guadalupe beatriz inés
	mariana daniela alejandra claudia patricia adriana silvia monica mónica yolanda rocío lorena joão paulo luiz thiago
	bruno rui nuno tiago vitor fernanda juliana renata jair dilma luisa pierre jacques michel philippe alain françois
	francois laurent nicolas christophe olivier julien antoine thierry pascal didier gilles emmanuel guillaume sébastien
	mathieu maxime lucas théo étienne marc yves rené henri gérard andré chloé camille céline sophie isabelle nathalie
	sylvie valérie véronique hélène aurélie élodie brigitte marine marguerite hans klaus jürgen wolfgang karl heinz werner
	dieter uwe günter manfred bernd rainer ulrich stefan andreas thomas matthias sebastian florian tobias markus jens
	holger thorsten christian friedrich ludwig johann heinrich fritz otto kurt olaf angela ursula monika petra sabine
	birgit gabriele susanne claudia anja heike ingrid helga gisela hannelore annette annalena frauke henrike giuseppe
	giovanni francesco andrea luca marco matteo alessandro lorenzo stefano paolo roberto luigi angelo vincenzo salvatore
	domenico giorgio silvio enrico giulia chiara francesca giorgia federica paola rosa beatrice lars erik anders johan
	magnus olof sven nils bjorn bjørn gustav fredrik mikael henrik jens søren niels kasper mette kirsten inger astrid
	solveig ingrid sigrid kari anne liv arild harald ivar olav geir terje jari matti jukka timo pekka sanna sauli aino
	vladimir sergei sergey alexei dmitry dmitri mikhail nikolai ivan igor oleg yuri andrei boris viktor victor anatoly
	pavel yevgeny evgeny konstantin maxim natalia tatiana olga svetlana irina ekaterina yelena ludmila oksana volodymyr
	petro oleksandr andriy mykola taras ihor vitali vitaliy jan piotr andrzej krzysztof tomasz paweł marek jarosław
	donald katarzyna małgorzata agnieszka ewa zofia jiří petr jana milan miloš zoran dragan goran slobodan aleksandar
	nikola stjepan ante ivo marko luka viktor orbán lászló istván jános gábor zsolt péter andrás ferenc mihai ion klaus
	nicolae elena ioana bogdan dimitris giorgos yannis kostas alexis kyriakos nikos mehmet mustafa ahmet ali hüseyin hasan
	recep emine ayşe fatma zeynep kemal murat mohammed muhammad mohamed mohammad mohamad ahmed ahmad mahmoud mustafa
	hassan hussein hossein ibrahim khalid khaled omar umar osman usman yusuf youssef saleh salman faisal abdullah
	abdullahi abdul abdel abdulaziz abdelaziz hamid hamad tariq tarek bashar saddam muammar ismail ebrahim reza javad
	mahmud karim rashid majid nasser nabil samir walid ziad rami fatima aisha ayesha zainab maryam mariam khadija
	layla leila nadia amina hala rania yasmin noor huda salma sheikh imran nawaz shehbaz asif bilawal pervez benazir
	zulfikar narendra rahul rajiv sonia priyanka amit arvind manmohan atal sanjay vijay anil sunil suresh ramesh rajesh
	mahesh ganesh krishna ravi ashok arun deepak vikram rohit virat sachin sunita anita priya pooja neha kavita lakshmi
	indira meena gita asha usha rekha raj mohan gopal hari shyam mukesh gautam sandeep pradeep rakesh ajay vivek abhishek
	nirmala mamata yogi akhilesh lalu nitish sheikh hasina khaleda tarique mahinda gotabaya ranil sajith pushpa kamal
	bidya sher wei ming hao jian jun lei li xiao ying yan mei hong xin jing fang hui jinping keqiang qiang yi xi hu wen
	zhang wang liu chen yang zhao huang zhou wu xu sun ma zhu guo he lin kim park choi jung kang cho yoon jang lim moon
	min-jun ji-hoon jae-in geun-hye suk-yeol jong-un jong yeol soo young seung hyun joon jin jae sung dong hiroshi takashi
	kenji akira shinzo yoshihide fumio taro ichiro jiro koichi kazuo makoto masato naoki satoshi shigeru takeshi tetsuya
	toshiro yasuo yoshio yuki yuka yuko yoko keiko naoko sachiko tomoko michiko haruki hideo junichiro shinichi soichiro
	nguyen tran pham hoang minh duc tuan hung thanh huong joko susilo megawati prabowo anies sukarno budi agus dewi siti
	sri ferdinand rodrigo benigno corazon gloria leni imelda maria mahathir anwar najib muhyiddin ismail lee hsien
	prayuth thaksin yingluck aung hun thein win ko maung kwame kofi kojo yaw ama akosua nana chinua chukwuemeka emeka
	ngozi chidi ifeoma adaeze oluwaseun olusegun goodluck bola yemi babatunde tunde segun femi funmi nkechi obiageli
	uhuru raila william mwai jomo wanjiku njoroge kamau otieno achieng wangari ruto mwangi kipchoge yoweri museveni paul
	felix julius jakaya samia magufuli nelson thabo jacob cyril desmond winnie sipho thandeka nomsa bongani zanele julius
	emmerson morgan tendai joice kenneth hakainde haile abiy meles tewodros selam hailemariam sahle isaias abebe bekele
	tedros macky abdoulaye ousmane amadou mamadou moussa ibrahima aminata fatou alassane laurent blaise idriss
	benyamin benjamin yair naftali yitzhak shimon ehud ariel moshe david avraham yosef yaakov chaim shlomo tzipi ayelet
	isaac jared ivanka barack michelle hillary kamala joe donald mitt bernie nancy mitch elon jeff sundar satya
	warren jamie greta malala lionel cristiano neymar kylian serena venus naomi novak rafa roger usain simone
	rosie andy jimmy tommy danny ricky teddy eddie charlie freddie archie alfie harry oliver oliver george muhammad leo
	arlo jude ezra silas elijah caleb isaiah abraham moses aaron joel amos jonas elias tobias gideon naomi miriam judith
	deborah leah abigail priscilla lydia phoebe chloe zoe zoë daphne iris penelope cassandra hermione marcus lucius titus
	dwayne tyrone jamal malik latoya ebony tyrell deandre keisha andre terrence maurice clarence leroy earl floyd lloyd
	stanley howard herbert norman ernest leonard alfred clifford bernard wendell milton clyde cecil chester lester edgar
	edwin edmund gilbert wilfred archibald cuthbert percy reginald rupert sebastian tarquin tamsin jemima pippa
	vicente octavio rosario consuelo emilio emiliano salvador benito plutarco lázaro adolfo anastasio violeta xiomara
	nayib rafael evo hugo nicolás gabriel salvador michelle sebastián axel facundo matías nahuel bautista milagros
`);
