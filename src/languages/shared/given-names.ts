const names = (list: string) => new Set(list.trim().split(/\s+/));

/** Given names of women that news in many languages meets often, in lower case without diacritics. */
export const WOMEN = names(`
johanna cecelia marjory karlotta ottoline annalise annelise abby abigail ada adele adriana agnes aisha alessandra alexa alexandra alexis alice alicia alina alison allison alyssa amal amanda amber amelia amina amy
ana anastasia andrea angela angelique azucena krystal jaclyn jacklyn angelica angelina angie anita ann anna annabel anne annette annie antonia april ariana arlene ashley astrid audrey aung ava ayesha
barbara barbra beatrice beatriz becky belinda bella bernadette beth bethany betsy betty beverly bianca bonnie brenda briana brianna bridget brittany brooke
camila camille candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste celia charlene
charlotte chelsea cheryl chloe christa christiana christina christine chrystia cindy claire clara claudia colleen condoleezza connie constance cora courtney cristina crystal cynthia
daisy dana daniela danielle daphne darlene dawn deb debbie deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doreen doris dorothy
edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa emilia emily emma erica erika erin esther eugenia eunice eva eve evelyn
faith fatima fatou faye felicia fiona flora florence frances francesca freda frida gabriela gabrielle gail gayle gemma genevieve georgia georgina geraldine gertrude gina ginger giorgia gisele
gladys glenda gloria grace greta gretchen gwen gwendolyn hailey haley halima hannah harriet hazel heather heidi helen helena helene henrietta hilary hilda hillary hina holly hope huma
ida ilana ilhan imelda imogen ines ingrid irene irina iris isabel isabella isabelle ivana ivanka jacinda jackie jaclyn jacqueline jamila jan jana jane janet janice janine jasmine
jean jeanette jeanine jeanne jen jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june justine
kaitlin kamala karen kari karin karla karoline kasia kate katharine katherine kathleen kathryn kathy katie katrina katya kay kayla kayleigh keisha kellyanne kelsey kendra kerry kim kimberly kirsten
kirstjen krista kristen kristi kristin kristina kyrsten lana lara latoya laura lauren laurie leah leila lena leslie leticia lidia lila lillian lily linda lindsay lindsey lisa liz liza lois lola lorena
loretta lori lorraine louise lucia lucille lucinda lucy luisa lydia lynn lynne mabel mackenzie madeleine madeline madison maggie maha malala malia mandy manuela mara marcia margaret
margarita margot marguerite maria mariam marian mariana marianne marie marilyn marina marine marion marissa marjorie marlene marsha marta martha martina mary maryam matilda maura
maureen mavis maxine maya mazie megan meghan melania melanie melezia melinda melissa mercedes meredith michaela michele michelle mildred millie mimi mindy miranda miriam
misty mollie molly mona monica monique muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nellie nicki nicole nicola nikki nina noelle noor nora noreen norma
olga olivia olive oprah paige pam pamela patrice patricia patsy patti patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly pramila priscilla priti priya rachel ramona
raquel rebecca regina rekha renata renee rhonda rita roberta robin robyn rochelle rosa rosalind rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara
sarah sasha savannah shannon shari sharon sheila shelley shelly sheri sherry sheryl shirley sienna silvia simone sofia sonia sonja sophia sophie soraya stacey stacy stella stephanie sue sunita
susan susana susanna susie suzanne svetlana sybil sylvia tabitha tamara tammy tanya tara tatiana teresa terri tess thelma theresa tiffany tina toni tracy tricia trisha tulsi
ursula valentina valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yoko yulia yvette yvonne
zainab zara zoe zoya ava ursula mette sanna kaja magdalena dilma keiko michiko megyn gretchen ainsley arianna maxine tammy anissa khizr-a debbie alana alejandra ximena ludmila oksana olena nataliya mariia
aaliyah adaeze aditi agneta aino akiko aleksandra alessia alma alva amaka amara amrita anais anika anjali anke annika anouk anthea antje aoife aparna
asha astri aurora ayse beate berit birgit birgitta blessing bronwyn camilla carlotta carola catarina catriona chiamaka chiara chidinma clementine
dagmar deepa delphine divya dominika dorothea ebba edda ekaterina elif elin elke elodie emi emiko erna estelle evangelia fatma fiorella franziska
frauke frederica freya friederike gisela giulia grainne guadalupe gudrun hadiza hana hanna hedda hedwig heike helga henriette hermione hiba hilde
ikram ilse imani inga inge ingeborg inka irma isha isolde iva jacinta jagoda jelena joana jolanta jutta kaori kaoru karola katarzyna katja kavita
kerstin kirsti kirsty krystyna laila lakshmi lamia larissa latifa lea leonie leonor lieke lien liesel lise liv ljubica lotte louisa luciana ludivine
luise lyudmila maaike magda maja malgorzata malin mareike maren margarethe margaux margit margrethe mariella marijke marika marit marlies mathilde
maud meena meenakshi meera merle mia mila milena mina minna mireille mirjam moira monika nadezhda nadja naoko natalya nella nerys ngozi niamh
nicoletta nicolette nilufar noemi nomvula nuria oana ornella ottilie paola paulina petronella pia pilar pooja priscila rachael radka ragnhild rania
rasa renate ricarda rika ritu roisin romy rosalia rosanna rosie rowena rukmini saara saba sabine sakura salma samira sanne saoirse saskia shabnam
shanti sigrid silke silvana simona sinead siobhan siv solveig songul stefania stefanie sunniva susanne svea swati sylvie tamsin tanja tatjana thandiwe
thea tilda tirza tove trine trude uma urszula ute uzma valeria verena vesna vibeke vigdis viktoria wiebke winnie xiomara yael yara yasmine yetunde
ylva yuki yumi zehra zeynep zofia zuzana
`);

/** Given names of men that news in many languages meets often, in lower case without diacritics. */
export const MEN = names(`
aaron abdul abdullah abel abraham adam adel adnan adrian ahmad ahmed aidan al alan albert alberto alec alejandro aleksandr alex alexander alexei alfonso alfred alfredo ali allan allen alvin
amadou amir amos anatoly anders andre andreas andrei andrew andriy andy angel angus anthony antoine anton antonin antonio antony ari ariel armando arnold arthur artur arturo asa asif ashton augustus austin avi
barack barney barry bart bashar basil ben benedict benjamin benny bernard bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce burt byron
caleb calvin cameron carl carlos carlton carter cary casper cecil cedric cesar chad charles charlie chester chet chris christian christoph christophe christopher chuck clarence clark claude clay clayton cliff clifford clint clinton-a
clyde cody colin conor conrad corey cornelius cory craig curt curtis cyril dale damian damon dan daniel danny dante darrell darren daryl dave david dean demetrius denis dennis denny derek derrick desmond devin devon dexter
dick diego dieter dimitri dirk dmitri dmitry dominic dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin efrain eli elias elijah elliot
elliott elmer elon emanuel emile emilio emmanuel emmett enrique enrico eric erick erik ernest ernesto ernie ethan eugene evan evgeny ezra fabio farid felipe felix fernando fidel florian floyd francesco francis francisco
francois frank frankie franklin franz fred freddie frederick friedrich fritz gabriel garrett garry gary gavin gennady geoff geoffrey george georges gerald gerard gerhard gerry gilbert giovanni giuseppe glen
glenn gordon graham grant greg gregg gregory grover guillermo gunter gus gustavo guy hamid hank hans harold harrison harry harvey hasan hassan hector heinrich henri henrik henry herbert herman hideo hiroshi homer horace howard hubert
hugh hugo hussein ian ibrahim igor ike ilya imran ira irving isaac isaiah ismail ivan jack jackson jacob jacques jaime jair jake jamal james jamie jared jason javier jay jeb jeff jeffery jeffrey jens jeremiah jeremy
jerome jerry jesse jesus jim jimmy joaquin jody joe joel joey johan johann john johnnie johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua juan jules julian julio julius jurgen justin kareem karl
keith ken kenneth kenny kent kevin khalid khizr kirk klaus kofi konrad konstantin kurt kyle lance larry lars laurence laurent lawrence lebron lee leo leon leonard leonardo leonid leroy lester levi lewis liam lionel lloyd lou louis
luc luca lucas luigi luis lukas luiz luke luther lyle lyndon mahmoud malcolm manuel marc marcel marco marcos marcus mario marius mark marlon marshall martin marty marvin mateo mathias matt matteo matthew matthias
maurice mauricio max maxim maxwell mehmet mel melvin michael michel miguel mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad murray mustafa myron narendra nat nathan nathaniel ned neil nelson
nicholas nick nicolas nigel nikolai nikos niko noah noel nolan norman olaf oleg oleksandr oleksii oliver omar orlando orrin oscar osama otto owen pablo pascal pat patrick paul pavel pedro perry pete peter petr petro phil philip philippe phillip
pierre piers preston quentin rafael rahm ralph ramon rand randall randy raphael rashid raul ray raymond recep reggie reginald reid reince reinhold rene rex ricardo richard rick ricky riley rob robert roberto rod roderick
rodney rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert rush russell ruth-a ryan salman salvador sam samir samuel saul scott sean sebastian serge sergei sergey sergio seth
seymour shane shawn sheldon shinzo sid sidney silvio simon sonny spencer stan stanislav stanley stefan stephan stephen steve steven stewart stuart sven tariq ted terence terrence terry theo theodore thomas tim timothy tobias toby todd
tom tomas tommy tony travis trent trevor trey tucker tyler tyrone ulrich umberto vaclav valery vance vasily vernon victor viktor vincent vince vinny vitaly vitali vladimir volodymyr wade wallace wally walter
warren wayne wendell wesley wilbur wilfred wilhelm will willard william willie wilson winston wolf wolfgang woodrow xavier xi yair yakov yasser yitzhak yuri yusuf yves zac zach zachary zeke zbigniew jae jong shimon hamad khalil nuri haider najib rodrigo enda leonardo jean-claude jean-marc jean-luc jean-pierre jyrki antti pekka mikko janos viktor andrzej jaroslaw lech donald aleksander sauli geert
aarav abdullahi achim adewale aditya agustin ajay akash akira aksel alain alasdair alastair aleksei alois amit anand anatol andrej anil ansgar arjun
armin arne arvid ashok attila axel babajide balazs bartosz benedikt benoit bernd bertrand bjarne bogdan bojan boubacar brendon broderick brody callum
cathal chase chidi chinedu christo ciaran claudio colm constantin cooper cormac cristian cyrus dario dawid declan deepak detlef didier dierk dieudonne
dmitriy domingo donal dragan dylan eamon eckhard edmond eduard egon einar emeka emil emre enzo eoin erhan ernst esteban etienne euan ewan fabian
fabrice faisal farhan ferenc fergus filip finn flavio florin fraser gael gareth gaurav georg georgi ghassan gianluca gilles giorgio goran graeme
gregor guido gunnar gunther haakon hakan halvard harald hari haruki hashim heiko heinz helmut hendrik henning herve hiroto holger horst hunter
ibrahima ignacio ilie imre ingo ingvar isak istvan ivo jaap jacek jakob jakub jannik jarl jaroslav jarvis javed jayden jean-paul jedediah jeroen jiri
joachim joao jochen johannes jonny joost jorg jorn josip jozef kai kaj karim karol karsten kaspar kazuki kazuo keir kelvin kenji khaled kieran kjell
klaas knut kolya krishna krzysztof kunal kwame lachlan lajos lamine landon lasse laszlo leif lennart leopold logan lorenz lorenzo lothar ludovic
ludwig lutz maarten maciej mads magnus mahesh mamadou manfred manoj marek mariano marko markus mason massimo matej mathieu mats matthijs mauro
maximilian mehdi michal mihai mikael mikkel milan milos mirko miroslav mladen moritz moustafa nasser nate naveen niall nikhil nikita nikola nils
obinna ogier ola ole olivier olof oluwaseun omer ondrej orhan oskar osman otis ousmane oystein paavo paddy paolo pawel peder peer per perttu piet
pieter piotr prakash pranav rahul rainer rajesh rakesh ramesh rami rasmus ravi reinhard remy renato rohan rolando romain ronan rory ruairi rui runar
ryszard saeed sajid salvatore sander sanjay santiago saurabh sayed seamus sebastien serhiy shaun shigeru sibusiso siddharth siegfried sigurd simeon
slobodan soren srinivas stanislaw stefano steffen stellan stig sunil suresh svend sverre syed takashi takeshi tamas tano taro tayo tendai terje thabo
thierry thijs thorsten tiago till timo tomasz tomislav tor tore torsten tunde ulf ulrik urs uwe vadim valentin valter vasil viggo vijay vikram ville
vivek vlad waldemar walid werner wiktor wilfried willem wim wojciech wolfram wyatt yanis yann yannick yiannis yoav youssef zdenek zoltan zoran
`);

/** Given names that tell nothing of the bearer's sex in English news. */
export const UNISEX = names(`
alex ali andrea ashley casey chris dana dominique francis jackie jamie jean jo jody jordan kelly kerry kim lee leslie lindsay lindsey lynn marion morgan noor pat robin sam sasha shannon stacy stacey sidney taylor terry tracy val cary
carmen jan angel andy joan-a rene jesus-a kay gail-a shelley-a vivian-a hilary evelyn yair
`);

/** Names more common in news of other languages than English. */
export const WOMEN_ABROAD = names(`
adelheid agnieszka aleksandra alexandra almut andrea anette angela angelika anja anke anna annalena anne annegret annegret annelie annette anni antje ariane astrid babette barbara bärbel baerbel beate begoña bettina birgit birgitta birte brigitte britta
carina carola carolin caroline charlotte christa christel christiane christine claudia clementine cornelia corinna dagmar daniela doris dorothea dorothee edeltraud edith elfriede elif elisabeth elke ellen elsbeth erika eva evelyn
fatma franca franka frauke franziska frederike friederike gabi gabriela gabriele gerda gerlinde gertrud gesa gesine gisela gitta gudrun gundula hanna hannah hannelore heide heidemarie heidi heike helga helma henrike herta hilde hildegard ilka ilona ilse
ina ines inga inge ingeborg ingrid irene iris irmgard isolde jana janine jessica johanna julia jutta karin karla karoline katarina katharina kathrin katja katrin kerstin kirsten klara kordula kristina lea lena leni leonie lilli lisa liselotte lore lotte luise
magdalena maike maja malu manja manu manuela mareike margarete margarethe margit margot margret maria marianne marie marieluise marion marlene marlies marlis martina mathilde mechthild meike melanie melek michaela mirjam monika nadine nadja nicole nina
petra rebekka regina regine renate ricarda rita rosemarie roswitha ruth sabina sabine sahra saskia sandra sarah sevim sieglinde sigrid sigrun silke silvana silvia simone sonja sophie stefanie steffi susanne svenja swetlana sylvia tamara tanja tatjana thea theresa
theres tina traudl trude ulla ulrike ursula uschi ute vera verena veronika waltraud wiebke yasemin zuzana
adela ainhoa alba alejandra alicia almudena amparo ana andreia ángela ángeles araceli aurora beatriz belén blanca candela carlota carmela carme catarina cayetana celeste chiara clara concepción consuelo cristina diana dolors dulce elsa elvira encarna esperanza esther
eugenia federica fernanda filipa francesca gabriela giorgia giovanna giulia gloria graça guadalupe helena inês inmaculada irene isaura itziar joana josefa juana juliana laia leonor letícia ligia lourdes lúcia lucía luísa luz macarena mafalda maite manuela mar marcela margarida
mariana maribel maricarmen marisa marta meritxell mercè mireia miriam moema mónica montserrat natália neus noelia nuria núria olga paloma paola patrícia paz pilar raquel remedios rocío rosa rosalía rosario sandra silvia simonetta socorro sofía soledad sónia teodora teresa tânia vanessa verónica
vitória ximena yolanda
adeline agathe agnès alix amélie anne-marie aude audrey aurélie aurore bénédicte bernadette brigitte carine cécile céline chantal christelle claire clémence clémentine clotilde colette coralie corinne delphine denise dominique édith élisabeth élise éloïse émilie emmanuelle estelle
fabienne fanny florence françoise gaëlle geneviève ghislaine gisèle hélène huguette inès isabelle jacqueline jeannine joëlle josiane juliette karine laetitia laure laurence léa liliane louise lucie ludivine magali manon marguerite marie-claude marie-france marie-hélène marielle marine martine
marylise mathilde maud mélanie michèle mireille monique muriel myriam nadège najat nathalie nicole noémie odile océane pascale patricia pauline pierrette rachida régine roselyne sabrina sandrine ségolène séverine solène sophie stéphanie suzanne sylvie valérie véronique virginie yaël yvette zoé
`);

/** Names more common in news of other languages than English. */
export const MEN_ABROAD = names(`
achim adolf albrecht alois andreas anton armin arne arnim arno arnold august axel balthasar bastian benedikt benno bernd bernhard berthold björn bjoern bodo boris burkhard burkhart carsten cem christian christof christoph claus clemens constantin cornelius daniel detlef detlev dieter dietmar dietrich dirk
eberhard eckart eckhard edgar edmund edzard egon ekkehard elmar emil enno erhard erich ernst erwin eugen ewald fabian falk felix ferdinand florian folker frank franz franz-josef frank-walter friedhelm friedrich fritz gabriel georg gerald gerd gereon gerhard gernot gero gert gottfried gotthard gregor guido günter günther guenter gunnar gunter gunther gustav
hanno hanns hans hans-christian hans-dietrich hans-georg hans-jochen hans-joachim hans-jürgen hans-peter hans-werner harald hartmut hartwig heiko heiner heinrich heinz heinz-christian helge helmut helmuth hendrik henning henri henrik herbert heribert hermann hinrich holger horst hubert hubertus hugo ingo jan janosch jens joachim jochen johann johannes jonas jörg joerg jörn josef joschka jost julian julius jürgen juergen justus
kai karl karl-heinz karl-josef karl-theodor karsten kaspar kevin klaus klaus-peter knut konrad konstantin korbinian kurt lars leander lennart leo leon leonhard leopold lorenz lothar louis luca ludger ludwig lukas lutz malte manfred marc marcel marco marcus marek mario marius markus martin mathias matthäus matthias max maximilian mehmet meinhard michael michel mirko moritz niklas niko nils norbert olaf oliver ole oskar oswald otmar othmar otto
pascal patrick paul peer peter philip philipp rainer ralf ralph reiner reinhard reinhold rené richard robert roderich roland rolf roman ronald ronny rüdiger ruediger rudi rudolf rupert rupprecht sebastian sepp severin siegfried siegmar sigmar sigmund silvio simon sönke stefan steffen stephan sven tarek thilo thomas thorsten till tilman tilo tim timo tino tobias torben torsten udo ulf uli ullrich ulrich urs uwe valentin veit vinzenz volker volkmar waldemar walter walther wenzel werner wieland wigald wilfried wilhelm willi willy winfried wolf wolfgang wolfram yannick
adolfo agustín albert alonso álvaro amancio amílcar andrés aníbal antónio antoni arnaldo artur augusto aurélio baltasar bartolomé benito bernardo blas borja bruno caio camilo carles cayetano celso césar claudio cristiano cristóbal damián dario davide demetrio duarte edson emiliano ernesto esteban evaristo fábio fausto federico félix fermín flávio
gabriel gaspar germán getúlio gilberto gilmar giuseppe gonçalo gonzalo guilherme guillermo gustavo hélio henrique hernán horacio hugo humberto ignacio iker íñigo isidro ivo jacinto jacobo jair javier jerónimo jesús joan joão joaquim joaquín jordi jorge josé josep josu juan juanjo julián júlio justo kiko leandro leopoldo lisandro lorenzo lourenço luca lucas luís luiz manoel manuel marcelo márcio marcos mariano mário martín mateo mateus matteo maurício mauricio mauro máximo miguel miquel moisés
nelson néstor nicolás nuno octavio óscar osvaldo otávio pablo paco pau paulo pedro pere pep plácido quim rafael raimundo ramiro ramón raúl renan renato ricardo rodolfo rodrigo rogelio rogério román romeu rubén rui salvador sancho santiago santi saúl sérgio sergio severo silvestre tarcísio teodoro telmo tiago tomás ulisses urbano vicent vicente víctor vinícius vítor wálter xabier xavi xavier zacarías
adrien alain albéric alexandre alexis alphonse amaury amédée anatole antoine aristide armand arnaud aubin aurélien baptiste barthélemy bastien benoît bernard bertrand boris bruno cédric charles christian christophe claude clément cyril cyrille damien denis didier édouard édouard éloi émile emmanuel éric étienne eugène fabien fabrice félix fernand florent florian francis franck françois françois-xavier frédéric
gaël gaspard gaston gauthier geoffroy georges gérald gérard germain ghislain gilles grégoire grégory guillaume gustave guy henri hervé hubert hugues ibrahim jacques jean jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jérémie jérôme joël jocelyn julien kylian laurent léo léon lilian loïc louis luc lucien ludovic manuel marc marcel marin martial matthieu maurice maxence maxime michel mickaël mohamed nicolas noël olivier pascal patrice patrick paul philippe pierre pierre-yves quentin raphaël raymond rémi rémy renaud richard robert roger roland romain sébastien serge stéphane sylvain théo théodore thibault thierry thomas tristan urbain valéry victor vincent xavier yann yannick yves yvon zinedine
giovanni gianni luigi massimo matteo paolo pietro stefano umberto vincenzo enrico carlo alessandro andrea antonio beppe dario franco fabrizio guido sandro sergio aleksandr aleksej alexej alexei andrij anton arsenij bogdan borys denys dmitrij dmytro fjodor grigorij igor ihor iwan jewgeni jewgenij juri kyrylo leonid maxim michail mykola nikita nikolai oleh oleg oleksandr oleksij pawel petro pjotr roman ruslan serhij sergej sergei sergey taras viktor vitali vitalij vitaliy vladislav vladyslav vlodimir volodymyr wadim walerij wassyl wiktor wladimir wolodymyr yaroslav yevhen yuriy zbigniew
recep tayyip mahmud mahmoud muhammad mohammad mohammed mustafa hassan hussein hosni ismail jassir khaled nasser omar osama saddam salah tariq yasser jawad kofi ban xanana xi narendra manmohan shinzo boris benjamin ehud ariel schimon barack hillary bill george tony gordon jacques silvio nicolas vladimir dmitri lech jaroslaw donald viktor robert
`);
