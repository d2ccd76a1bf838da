const names = (list: string) => new Set(list.trim().split(/\s+/));

/** Given names of women that news in English meets often, in lower case without diacritics. */
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

/** Given names of men that news in English meets often, in lower case without diacritics. */
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

/** Short forms of given names and the names that they stand for; the longest in front. */
const SHORT_FORMS = `
william bill billy will willie; robert bob bobby rob robbie; richard rick dick rich richie; james jim jimmy jamie; john jack johnny; michael mike mick; thomas tom tommy; charles charlie chuck;
edward ed eddie ted ned; theodore ted; joseph joe joey; david dave; daniel dan danny; donald don donnie; kenneth ken kenny; ronald ron ronnie; timothy tim; stephen steve; steven steve; christopher chris;
matthew matt; anthony tony; benjamin ben; samuel sam; alexander alex; andrew andy drew; gregory greg; jeffrey jeff; lawrence larry; nicholas nick; patrick pat; peter pete; philip phil; phillip phil;
raymond ray; gerald jerry; rudolph rudy; vincent vince; walter walt; zachary zach zac; bernard bernie; leonard len lenny; harold hal; henry hank; francis frank; frederick fred freddie; eugene gene; nathaniel nathan nat;
joshua josh; jonathan jon; douglas doug; russell russ; stanley stan; arthur art; albert al; alfred al; elizabeth liz beth betsy betty; margaret maggie meg peggy; katherine kate kathy katie; catherine cathy cate;
barbara barb; deborah deb debbie; susan sue susie; patricia pat patty patti tricia; jennifer jen jenny; rebecca becky; victoria vicky; pamela pam; jacqueline jackie; samantha sam; christine chris; kimberly kim; thaddeus tad thad;
martin marty; vladimir volodya; isaac ike; gilbert gil; clifford cliff; clinton clint; calvin cal; ernest ernie; louis lou louie; melvin mel; norman norm; oliver ollie; randall randy; roland rollie;
sidney sid; terence terry; terrance terry; wesley wes; winston win; abigail abby; amanda mandy; cynthia cindy; dorothy dot dottie; eleanor ellie nell; judith judy; kathleen kathy kate; laura laurie; lillian lily; nancy nan; sandra sandy; theresa terry tess
`;

const formsOf = new Map<string, Set<number>>();
SHORT_FORMS.split(';').forEach((group, index) => {
  for (const name of group.trim().split(/\s+/)) formsOf.set(name, (formsOf.get(name) ?? new Set()).add(index));
});

/** Can both be the given name of one person: "Bill" and "William"? Both in lower case. */
export function areFormsOfOneName(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = formsOf.get(a);
  const others = formsOf.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}
