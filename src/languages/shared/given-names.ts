const names = (list: string) => new Set(list.trim().split(/\s+/));

/** Given names of women that news in many languages meets often, in lower case without diacritics. */
export const WOMEN = names(`
casey kelly taylor ivy parker piper sawyer avery bailey blake harper hayden kendall peyton quinn reese skyler
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
aisling ailbhe aine blaithin bridie brigid caoimhe ciara clodagh dearbhla deirbhile derval dympna eimear eithne fionnuala maeve mairead muireann nuala oonagh oona orla orlaith
sadhbh shauna sorcha treasa bronwen carys catrin cerys eirlys eleri ffion gwendolen gwenllian gwyneth lowri mair mared mererid myfanwy nia olwen rhian rhiannon rhona seren sian
sioned tegan tegwen ailsa eilidh elspeth ishbel isla isobel isobelle kirsteen kirstie mairi morag morven morwenna senga shona sheena demelza elowen kerensa loveday philippa pippa
phillipa georgiana gillian glenys griselda hattie hettie jemima jessamine josie jacquetta lavinia leonora letitia lettice lorna lottie madge maude maisie millicent minerva nell
nerissa nesta octavia odette perpetua persephone phyllida portia rosamund rowan selina seraphina tallulah tessa theodora tilly trixie wilhelmina xanthe zelda zena adanna amarachi
bisi bolanle bukola chimamanda chinwe chioma ebele ebun ebere efua ekua folake folasade funmilayo funke ifeoma ijeoma iyabo kemi nkechi nkem nneka nnenna obiageli oluchi omolara
omotola onyinye oyin ronke temitope temi titilayo toyin uche uju yewande abena adwoa afia akosua akua araba ayanda bongiwe busisiwe dikeledi khanyi khanyisile lerato lindiwe mbali
mpho naledi nandi nandipha noluthando nomsa nonhlanhla ntombi ntombizodwa palesa puleng refilwe sibongile sindisiwe thandeka thandi tshepiso tsholofelo zanele zandile zodwa zola
achieng adhiambo akinyi atieno awino chebet cherono jebet jepkosgei kamene makena moraa mumbi muthoni naliaka njambi njeri nyambura nyokabi wairimu wambui wangari wanjiku wanjiru
zawadi aishwarya akshara ananya ankita anushka archana bhavna chitra deepika devika gauri geeta gita hema indira jaya jyoti kalpana kavya kriti leela madhuri malini manisha megha
mridula nalini namrata nandini neelam neha nisha nita padma parvati poonam pratibha preeti priyanka radha radhika rashmi renu rohini roopa sadhana sandhya sarita saroj savita seema
shalini shanta sharmila shilpa shobha shreya shruti shweta smita smriti sneha sonal sudha sujata sukanya sushila tanvi trupti urmila usha vandana vasudha vidya vimala yamini afsana
aleema amira amna anisa asma asmaa aysha azra bushra dalia eman esra farah fareeda farida farzana fatema fatemeh feriha ghada habiba hafsa hanan heba iman inas iqra kauser khadija
khadijah leyla lubna mahnaz malak malika marwa maysa mehwish muna nabila nahla naila najwa nargis nasreen nasrin nawal nazia nermin nida noura nusrat rabia raheela rasha reem rima
rubina rukhsana sabiha sadia safia saima sajida sakina samia sana sawsan shaista shabana shahida shaima sheema shireen sumaya summaya tahira tahmina tasneem tayyaba wafa
zahra zakia zaynab zeba zeinab zohra zubaida zuleikha agata agnieszka alicja aneta barbora beata blazena bozena danuta dorota edyta ewa ewelina grazyna halina hanka hedvika ilona
irena iveta iwona jadwiga jaroslava jirina jitka justyna kamila karolina katerina kinga klara ksenia kveta lenka lucja lucie marketa marzena milada miroslava otylia pavla romana
ruzena sarka stanislava sylwia tereza veronika vlasta wieslawa wioletta zdenka zuzanna anneke annemarie annemiek asta aud bente bodil brit britt britta dagny ditte dorthe eira
ellinor elsebeth femke fenna freja frieda gerda gertrud gitte gunhild gunilla guri hanne helle henrike hildegard hilma ingegerd inger ingunn jannike jette jorunn kaisa katrin
kjersti lene liesbeth linnea lisbeth lotta margareta margriet marieke marte merete mieke nanna nienke oda pernille ragna rikke roos signe sigrun silje siri sissel sofie stina synne
synnove thora tordis torunn trijntje ulla ulrika ulrike ursel viveka wencke willemijn ainhoa amaia amparo anabel araceli arantxa begona belen carmela clementina concepcion
conchita consuelo dulce elvira encarnacion esmeralda esperanza estela eulalia fabiola felisa fernanda francisca graciela herminia inmaculada isaura itziar joaquina josefa jovita
juana julieta lourdes macarena maite maribel marisa marisol maricarmen maruja matilde micaela milagros mireia montserrat nerea ofelia olaya paloma rocio roxana salome teodora
zoraida adelina agostina antonella assunta bruna caterina cinzia concetta costanza domenica donatella eleonora elettra emanuela enrica ersilia fabrizia federica filomena flavia
fulvia gabriella giada giovanna giuliana giuseppina graziella ilaria immacolata letizia liliana loredana lorella ludovica mafalda margherita mariagrazia michela mirella ottavia
patrizia piera raffaella rossella sabina samanta tiziana vincenza vittoria viviana agathe albane alix amandine amelie annick ariane armelle aurelie auriane berengere blandine
brigitte chantal christelle claudine clemence clotilde colette corinne edwige eliane emmanuelle eugenie fabienne flavie frederique gaelle ghislaine gwenaelle heloise huguette
jeannine joelle josette juliette laetitia liliane lucette lucile magali marielle marthe maryse mylene myriam nadege nathalie noemie odile pascale paulette perrine pierrette
raphaelle regine rolande rosalie sandrine servane severine solange solene sylviane therese violaine virginie viviane yolande anastasiya alla alyona antonina bohdana darya daryna
elizaveta evgenia galina halyna inna iryna kateryna khrystyna klavdia kseniya larisa lesya liudmyla lubov lyubov lyudmyla marharyta mariya maryna nadiya nataliia oleksandra polina
raisa rimma roza ruslana sofiya solomiya svitlana taisiya tatyana tetiana tetyana ulyana valentyna valeriya vasilisa viktoriia viktoriya yana yaroslava yelena yevgenia yuliia
yuliya zhanna zinaida zlata asuka ayumi chie chieko chiyo eriko fumiko hanako haruka harumi haruko hiroko hitomi junko kazuko kiyoko kumiko kyoko mai maki makiko mami mariko masako
mayumi megumi midori mieko mika miyuki mizuki momoko natsuko noriko reiko rie rumiko sachiko satoko setsuko shizuka sumiko takako tamiko tomoko toshiko yasuko yoshiko yukari yukiko
yuko yumiko eun-ji eun-young hye-jin hyun-ju ji-hye ji-won ji-yeon mi-kyung min-ji seo-yeon so-young soo-jin su-jin sun-hee young-hee yuna aroha hinemoa kiri ngaire ngaio tui
whetu anahera marama leilani losa ayten belgin berna betul burcu canan ceren dilek duygu ebru emine esin fadime fatmanur feray figen filiz fulya gamze gizem gonul gulay gulcan
gulsen hacer hande hatice havva hulya ilknur meltem meral meryem muge mukaddes mujgan neslihan nesrin nevin nihal nilufer nuray nurcan nurten ozge ozlem perihan pinar rukiye saliha
sedef selda selin semra serap serpil sevda sevgi sevim sevinc sibel sukran sule tugba tulay tulin turkan ulku yeliz zerrin zubeyde aikaterini anthi argyro aspasia athina chrysoula
despina dimitra efi efthymia eftychia eirini eleftheria eleni evanthia fotini ioanna kalliopi konstantina kyriaki niki olympia panagiota paraskevi stavroula vasiliki zoi aliya
aigul aizhan botagoz dinara gulnara madina nurgul saule zarina nargiza gulchehra feruza gulshan
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
cathan cian cillian coilin colman conall conan cormack daithi daragh darragh dermot diarmaid diarmuid domhnall donagh donncha donnacha eamonn eoghan fearghal feargal fergal fiachra
finbar finbarr finian fintan fionn garret gearoid killian lochlann lorcan malachy micheal mairtin oisin oran padraic padraig paudie peadar phelim proinsias rian ruaidhri senan
tadhg turlough ultan alun aneurin aled alwyn berwyn bleddyn bryn caradoc carwyn cledwyn dafydd dai deiniol dewi dilwyn eifion einion elfed elis emlyn emrys emyr geraint
gerallt gerwyn gethin glyn glyndwr griff gruff gruffudd gruffydd gwilym gwyn gwynfor hefin huw hywel iago idris idwal iestyn ieuan ifan ifor illtyd ioan iolo iorwerth islwyn ithel
lleu llew llewellyn llewelyn llyr llywelyn macsen madog meilyr meirion merfyn meurig mostyn owain peredur pryce rhodri rhys sion steffan taliesin tecwyn tomos tudur wyn alistair
allister alpin archie athol aulay bhaltair cailean calum coinneach diarmid dougal dougie eachann ewen farquhar fearchar finlay fingal gillespie hamish iain innes ivor lachie murdo
ranald roddy ruaraidh ruaridh ruairidh seumas somhairle struan torquil tavish algernon alaric ambrose archibald auberon balthazar barnaby bartholomew bertram bevis caspar chauncey
clement clive crispin cuthbert denys dermott digby dunstan ebenezer ellery elwyn ephraim esmond eustace everard ferdinand fitzroy garth gervase gideon giles godfrey hedley horatio
humphrey inigo isidore jabez jago jethro jolyon jonty josiah leander lucian marmaduke maynard mervyn montague neville nevil obadiah octavian osbert oswald percival percy peregrine
phineas randolph reuben rollo rowland rufus septimus silas silvester swithin sylvester tarquin thaddeus thurstan tristan tristram ulysses wilfrid zachariah zebedee abiodun abimbola
adebayo adekunle adetokunbo ademola akinwumi ayo ayodele babatunde bamidele chibuzo chidiebere chike chinonso chinua chukwudi chukwuemeka chuka dapo dele ebuka enyinnaya femi
folarin gbenga ifeanyi ikechukwu ikenna jide kayode kehinde kelechi kunle ladi lanre nnamdi nwankwo obi okechukwu okonkwo olabode oladele olamide olatunji olu olufemi olumide
olusegun onyekachi rotimi seun segun tobenna tokunbo tolu uchenna ugochukwu uzoma wale yemi yinka zubairu kojo kwabena kwadwo kwaku kwasi kweku andile ayabonga bheki bhekizizwe
bongani dumisani fikile jabu jabulani kagiso katlego khaya kgosi lebohang lungelo lwazi malusi mandla mangaliso mduduzi mlungisi mthunzi musa mzwandile njabulo nkosinathi ntokozo
phumlani sabelo sandile sello senzo sifiso simphiwe siphiwe sipho sithembiso siyabonga thabang thabiso thamsanqa themba thembinkosi thulani tshepo tumelo vuyo vusi vusumuzi xolani
zakhele zweli barasa kamau karanja kariuki kibet kimani kiprop kiprono kiptoo kipchoge kiplagat kipkemboi macharia maina mburu mugo mutua muturi mwangi ndungu njoroge njuguna nyaga
ochieng odhiambo okoth omondi onyango otieno owino wachira wafula wekesa tafari tesfaye tewodros yonas abebe alemayehu bekele berhanu dawit demeke getachew girma haile kebede
mulugeta tadesse abhay abhishek ajit akhil amitabh amol anirudh ankit anoop anup arun arvind ashish ashwin atul avinash baldev balwant bhaskar bhupinder brijesh chandan chetan
darshan devendra dhananjay dhiraj dilip dinesh divyesh ganesh girish gopal govind gurpreet hardeep harish harpreet hemant himanshu inder jagdish jaspal jaswinder jatin jayant
jitendra kailash kamal kapil karan kartik kishore kuldeep lakshman lalit lokesh madan madhav mahendra manish manmohan mayank mihir mohan mohit mukesh mukul murali nagendra nandan
naren naresh navin nilesh niraj nishant nitin omkar pankaj parag paramjit parth pavan piyush prabhakar pradeep pramod prasad prashant pratap pratik praveen puneet rajan rajat
rajeev rajendra rajinder rajiv rajkumar raju raman ranjit ratan ravindra ravinder rishabh rohit sachin sahil sameer sandeep sanjeev santosh sarvesh satish shailesh shankar sharad
shashank shashi shekhar shirish shivam shyam subhash sudhir sujit sukhdev sumit sunder suraj surendra surinder sushil tarun tejas uday umesh upendra utkarsh vaibhav varun venkat
venkatesh vikas vikrant vinay vinod vipin vipul virat virender vishal vishnu yash yogesh yuvraj aamir abbas abdallah abdelaziz abdelkader abdulaziz abdulkadir abdulrahman
abid adeel afzal ahsan akbar akram alaa amer amin amjad ammar anas anwar aqeel arif arshad asad asim ashraf ata atif awad ayman ayub aziz babar badr bahaa bashir bassam bilal
burhan dawood emad ehab faiz farooq fawad fawzi fayez habib hadi hafiz haidar haitham hakim hamdan hameed hamza hani haris haroon hashem hatem hazem hicham hisham hossam husam
hussain idriss ihsan imad inam iqbal irfan iyad jabbar jafar jalal jamil jaafar jawad kamran kashif khurram luay luqman maher mahmud majed majid mansour marwan masood mazen mehmood
mohamad mohsen mohsin moin mousa muhammed munir murad murtaza musab mustapha mutasim nabeel nabil nadeem nader naeem nafees naji nasir naveed nawaz nazir nizar noman othman parvez
qadir qasim rafiq raheem rahim raheel ramzi rashad rashed rauf riad riaz riyad rizwan saad saadiq sabri safwan sajjad salah saleem saleh salim samer sami samih sarfraz shabbir
shadi shafiq shahbaz shahid shahzad shakil shakir shamim shehzad shoaib sohail suhail sulaiman suleiman taha tahir taimur talha tamer tanvir tareq taufiq tawfiq tayyab umair umar
usama usman wael waheed wajid waleed waqar waqas waseem wasim yahya yaqub yaseen yasir younis yousef yunus zafar zaheer zahid zain zakaria zaki zayd zeeshan ziad ziyad zubair
zulfiqar aleksy antoni apolinary arkadiusz bartek bartlomiej blazej bohdan bohumil boguslaw boleslaw bozidar bronislaw cezary czeslaw dalibor dariusz dobroslav dusan dominik edvard
eryk eugeniusz feliks frantisek gabor gustaw grzegorz henryk hieronim ignacy iwan janek janusz jaromir jerzy jeremi jindrich juliusz kajetan kamil karel kazimierz kornel krystian
ksawery ladislav leszek libor lubomir ludek ludwik lukasz marcin mariusz mateusz maksymilian mieczyslaw mikolaj milosz miloslav miroslaw oldrich otakar patryk premysl przemyslaw
radek radim radomir radoslaw rafal remigiusz rostislav sandor slawomir slavomir svatopluk szczepan szymon tadeusz vit vladislav vlastimil vlastislav vojtech vratislav waclaw
wieslaw witold wladyslaw wlodzimierz zbynek zdzislaw zenon zsolt zygmunt alf andor arend arie arild arnt asbjorn asger asle aslak atle bastiaan bengt berend bernt birger borge bram
brage carsten cees christiaan claes claus clas daan edvin egil eilert eirik ejnar elof endre erland erlend erling esben eskil evert faas flemming floris folke fredrik fridtjof geir
gerbrand gerrit gert gisle guus gustaf gustav haldor hallvard halvor hampus hartmut havard helge henk herbrand hjalmar huib ingemar ingmar ivar iver jesper joakim jochem joep joren
jorgen joris jostein kaare kasper kees kjartan knud koen kristian kristoffer lennert leonhard lieven ludger ludvig luuk magne mattias menno mogens morten nicolai niels niklas njal
norbert oddvar olav olle ottar ove palle patrik pelle poul preben ragnar reidar reinier rikard rinus roald roelof ruud rune sigbjorn sigmund sigvard siem sietse sivert sjoerd
snorre staffan steinar sten stian sture svein tage tarjei teun thor thorbjorn thorleif thorvald tjeerd torben torbjorn tord torgeir torgny torkel torleif torstein trond truls
trygve ture tycho udo uffe vegard verner vidar vilhelm volker walther wessel wouter ynge yngve yrjo adolfo alonso alvaro amadeo amadeu amancio ambrosio anibal aniceto anselmo
aquilino arcadio arsenio artemio augusto aurelio baldomero baltasar bartolome basilio baudilio benigno benito bernardo blas bonifacio braulio calixto candido carmelo casimiro
cayetano ceferino celestino cipriano cirilo ciro clemente conrado cosme cristobal damaso demetrio dionisio donato edgardo efren eladio eleuterio eliseo eloy emeterio emiliano
epifanio eugenio eusebio evaristo ezequiel fabricio faustino federico feliciano fermin filiberto florencio florentino fulgencio gaspar genaro gerardo gilberto gines gonzalo
gregorio gumersindo heriberto hermenegildo hernan hilario hipolito homero honorato horacio humberto ildefonso indalecio inaki inocencio isidoro isidro ismael jacinto jacobo jordi
josep josue justino ladislao laureano lautaro lazaro leandro leocadio leoncio leopoldo lisandro luciano lucio macario manolo marcelino marcelo marcial matias maximiliano maximino
maximo melchor modesto moises narciso nazario nemesio nicanor norberto octavio olegario onofre oriol pascual patricio placido policarpo ponciano porfirio primitivo quintin raimundo
ramiro remigio reynaldo rodolfo rogelio romualdo roque rosendo rufino ruperto sabino salustiano saturnino secundino serafin servando severino silverio teodoro teofilo tiburcio
timoteo tirso toribio ulises valeriano venancio vicente victorino vladimiro wenceslao wilfredo xabier xavi zacarias zenobio abilio adalberto ademir adriano afonso alcides almir
altair amaro americo arlindo armindo baltazar belmiro benedito bernardino breno caetano caio celso danilo davi decio diogo djalma domingos duarte edson edvaldo elcio eurico
everaldo fabiano fernao firmino geraldo gilson gualter guilherme heitor helio henrique herculano herminio inacio joaquim jovino kaua laercio leonel lourenco moacir murilo nuno
odair olavo osvaldo otavio quim rubem ruy sidnei tadeu tome ubirajara valdemar valdir vasco vitor waldir zeferino abramo achille agostino alarico aldo alessandro alessio
alfio amedeo amerigo angelo antonello antonino arnaldo arrigo attilio baldassarre battista benedetto beppe bonaventura brando calogero carlo carmine cataldo cesare corrado cosimo
cristiano damiano daniele davide dino domenico duilio edoardo egidio elio emanuele ennio ercole ermanno ettore ezio fabrizio ferdinando ferruccio filippo fulvio furio gabriele
gaetano gaspare gavino gennaro germano giacinto giacomo giampaolo giampiero giancarlo gianfranco gianluigi gianmarco gianni giannis gianpaolo gino giordano girolamo giuliano giulio
graziano gualtiero guglielmo ignazio ilario ippolito ivano italo jacopo lamberto lapo livio ludovico manfredi manlio marcello massimiliano mattia maurizio michelangelo mino mirco
natale nello nereo nevio nico nicolo nunzio oliviero onofrio oreste orazio oronzo ottavio pasquale patrizio pellegrino piero pierangelo pierluigi pietro pippo prospero quirino
raffaele raimondo raniero renzo riccardo rinaldo romeo romolo ruggero sabatino samuele sandro saverio sebastiano settimio silvano silvestro siro tancredi tazio telemaco
temistocle tiberio tiziano tommaso tonino torquato tullio ubaldo uberto ulderico ulisse valentino valerio vincenzo virginio vito vittorio adelin adrien aime alban alexandre
alphonse amaury anatole anselme anthelme armand arnaud arsene auguste augustin aurelien aymeric baptiste barnabe barthelemy bastien baudouin blaise celestin cesaire charles-henri
clovis cyprien cyriaque cyrille damien donatien dorian edouard eloi emeric eudes eustache evrard fabien felicien fernand firmin flavien florent florentin franck frederic fulbert
gabin gaetan gaspard gaston gatien gautier germain ghislain gildas gontran gregoire guilhem guillaume gustave gwenael hadrien hilaire hippolyte hugues hyacinthe ignace
jean-baptiste jean-christophe jean-francois jean-jacques jean-louis jean-marie jean-michel jean-philippe jean-yves jeremie josselin judicael julien lazare leandre leonce lilian
loic lothaire louis-philippe lucien marcelin martial matheo mathis mathurin matthieu maxence maxime maximilien medard melchior narcisse odilon onesime paulin philibert pierre-yves
prosper raoul remi renaud reynald roch rodolphe rodrigue romaric romuald severin stanislas stephane sylvain sylvestre tanguy theophile thibaud thibault timothee titouan urbain
ursin valere vianney victorien wandrille yoann yvon zacharie afanasy anatoliy andrey arkady artem artyom borys danylo dmitro dmytro fedir fyodor georgy gleb grigory hryhoriy ihor
innokenty kirill kostiantyn kostyantyn kyrylo lev makar maksim maksym matvei mykhailo mykola mykyta nazar oleh oleksiy oles ostap pavlo pyotr rostyslav ruslan semyon serhii stepan
svyatoslav taras timofei timur tymofiy vadym valentyn valeriy vasyl viacheslav vitalii vitaliy vladyslav vsevolod vyacheslav yakiv yaroslav yegor yevhen yevhenii yevgeny yuriy yury
zakhar zinovy akihiko akihiro akio atsushi daichi daiki daisuke eiji fumio genji hajime haruto hayato hideaki hideki hideyuki hikaru hiroaki hiroki hiroyuki hisashi ichiro isamu
isao itsuki jiro jun junichi junji kaito katsumi kazuhiko kazuhiro kazuya keiichi keiji keisuke kenichi kenta kentaro kiyoshi kohei koichi koji kosuke kunio kyohei makoto mamoru
manabu masaaki masahiko masahiro masaki masanori masao masaru masashi masato masayoshi masayuki michio minoru mitsuo mitsuru naoki naoto noboru nobuo nobuyuki norio osamu ren ryo
ryoichi ryosuke ryota saburo satoru satoshi seiichi seiji shigeo shinichi shinji shintaro shinya shiro shoichi shoji shota shuichi shuji shunsuke susumu tadashi taichi takahiro
takao takayuki takeo taku takuma takumi takuya tatsuo tatsuya tetsuo tetsuya tomohiro toru toshiaki toshihiro toshio toshiro toshiyuki tsutomu tsuyoshi wataru yasuhiro yasuo
yasushi yohei yoichi yoshiaki yoshihiro yoshio yosuke yuichi yuji yukio yusuke yuta yutaka yuya ahmet alper altan atakan atilla aydin ayhan bahadir batuhan bekir berkay bulent
burak caglar cem cemal cengiz cenk cetin cihan coskun dogan dursun ekrem emin emrah engin enver ercan erdal erdem erdogan eren ergin erkan erol ersin ertan ertugrul fahri faruk
fatih ferhat feridun fikret fuat furkan gokhan gurkan haldun halil haluk harun haydar huseyin ilker ismet izzet kaan kadir kagan kazim kemal kenan kerem kerim koray kursat levent
mahmut melih mert mesut metin mithat muammer murat muzaffer nazim necati nedim nejat nihat oguz oguzhan okan oktay onder onur ozan ozcan ozgur ramazan refik resul ridvan riza rustu
sadik sakir salih sedat sefa selcuk selim semih serdar serhat serkan sezgin sinan suat sukru suleyman taner tarik tayfun tayyip tekin tevfik tolga tugrul tuncay tuncer turan turgay
turgut ufuk ugur utku vedat vehbi veli volkan yakup yalcin yasar yasin yavuz yigit yilmaz yucel zeki zekeriya ziya alekos alexandros anastasios angelos antonis apostolos aris
aristidis aristotelis athanasios babis charalambos christos costas dimitris dimitrios dionysis efthymios emmanouil evangelos fotis georgios gerasimos giorgos grigoris ilias ioannis
iraklis kostas konstantinos kyriakos lambros leonidas lefteris makis manolis marios michalis minas miltiadis nektarios nikolaos odysseas orestis panagiotis panos pantelis
paraskevas pavlos periklis petros prodromos sakis sotiris spyridon spyros stamatis stathis stavros stefanos stelios takis thanasis thanos thodoris theodoros theofilos tryfon
vangelis vasilis vassilis xenofon yannis yorgos zisis akmal askar bakhtiyar bolat daniyar daulet erlan kairat marat nurlan nursultan rustam sanzhar serik shavkat talgat ulugbek
yerlan zhandos hemi matiu mikaere pita rangi rawiri tamati tane tipene wiremu ioane sione viliami semisi tevita fetu afa mosese jun-ho ji-hoon min-ho min-jun sang-hoon
seung-hyun sung-min tae-hyun young-ho
`);

/** Given names that tell nothing of the bearer's sex in English news. */
export const UNISEX = names(`
alex ali andrea ashley avery bailey blake casey chris parker sawyer harper hayden kendall peyton quinn reese skyler dana dominique francis jackie jamie jean jo jody jordan kelly kerry kim lee leslie lindsay lindsey lynn marion morgan noor pat robin sam sasha shannon stacy stacey sidney taylor terry tracy val cary
carmen jan angel andy joan-a rene jesus-a kay gail-a shelley-a vivian-a hilary evelyn yair nicola michele simone gabriele camille claude robin ailbhe ali emerson farah florence gale ira ivy jocelyn rory sidney vivian beverly marian clair laurence lucian raja kiran suman shashi iman kamala hilary yael arie mika jules yuki jun ren hikaru makoto naomi-a ryan-a dewi andile mpho zola uche temitope kehinde ayo bola ebele jaswinder gurpreet harpreet hardeep surinder rajinder paramjit manjit amarjit baljit navdeep mandeep
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
adela ainara ainhoa aitana alba amalia ariadna berta ester estefanía genoveva jimena josefina leire rebeca vanesa adelaide aline anabela carmem cíntia clarice cristiane débora eduarda eliana elisabete elza fabiana heloísa iara ilda isabela isadora ivone jacira janaína kátia laís luana luiza luzia madalena marília odete rafaela rosana rosângela tatiane telma zélia zilda zuleica alejandra alicia almudena amparo ana andreia ángela ángeles araceli aurora beatriz belén blanca candela carlota carmela carme catarina cayetana celeste chiara clara concepción consuelo cristina diana dolors dulce elsa elvira encarna esperanza esther
eugenia federica fernanda filipa francesca gabriela giorgia giovanna giulia gloria graça guadalupe helena inês inmaculada irene isaura itziar joana josefa juana juliana laia leonor letícia ligia lourdes lúcia lucía luísa luz macarena mafalda maite manuela mar marcela margarida
mariana maribel maricarmen marisa marta meritxell mercè mireia miriam moema mónica montserrat natália neus noelia nuria núria olga paloma paola patrícia paz pilar raquel remedios rocío rosa rosalía rosario sandra silvia simonetta socorro sofía soledad sónia teodora teresa tânia vanessa verónica
vitória ximena yolanda
adeline agathe agnès andrée angèle antoinette apolline bérénice capucine clarisse coline émeline évelyne francine hortense katell lucienne lydie maëlle marcelle morgane raymonde romane roxane valentine alix amélie anne-marie aude audrey aurélie aurore bénédicte bernadette brigitte carine cécile céline chantal christelle claire clémence clémentine clotilde colette coralie corinne delphine denise dominique édith élisabeth élise éloïse émilie emmanuelle estelle
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
adolfo agostinho agustín aitor aloísio albert cássio célio cícero dirceu everton filipe hélder lauro nilton paulo reinaldo ronaldo sebastião simão thiago unai alonso álvaro amancio amílcar andrés aníbal antónio antoni arnaldo artur augusto aurélio baltasar bartolomé benito bernardo blas borja bruno caio camilo carles cayetano celso césar claudio cristiano cristóbal damián dario davide demetrio duarte edson emiliano ernesto esteban evaristo fábio fausto federico félix fermín flávio
gabriel gaspar germán getúlio gilberto gilmar giuseppe gonçalo gonzalo guilherme guillermo gustavo hélio henrique hernán horacio hugo humberto ignacio iker íñigo isidro ivo jacinto jacobo jair javier jerónimo jesús joan joão joaquim joaquín jordi jorge josé josep josu juan juanjo julián júlio justo kiko leandro leopoldo lisandro lorenzo lourenço luca lucas luís luiz manoel manuel marcelo márcio marcos mariano mário martín mateo mateus matteo maurício mauricio mauro máximo miguel miquel moisés
nelson néstor nicolás nuno octavio óscar osvaldo otávio pablo paco pau pedro pere pep plácido quim rafael raimundo ramiro ramón raúl renan renato ricardo rodolfo rodrigo rogelio rogério román romeu rubén rui salvador sancho santiago santi saúl sérgio sergio severo silvestre tarcísio teodoro telmo tiago tomás ulisses urbano vicent vicente víctor vinícius vítor wálter xabier xavi xavier zacarías
adrien alain albéric corentin gonzague honoré maël pierrick régis ugo alexandre alexis alphonse amaury amédée anatole antoine aristide armand arnaud aubin aurélien baptiste barthélemy bastien benoît bernard bertrand boris bruno cédric charles christian christophe claude clément cyril cyrille damien denis didier édouard édouard éloi émile emmanuel éric étienne eugène fabien fabrice félix fernand florent florian francis franck françois françois-xavier frédéric
gaël gaspard gaston gauthier geoffroy georges gérald gérard germain ghislain gilles grégoire grégory guillaume gustave guy henri hervé hubert hugues ibrahim jacques jean jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jérémie jérôme joël jocelyn julien kylian laurent léo léon lilian loïc louis luc lucien ludovic manuel marc marcel marin martial matthieu maurice maxence maxime michel mickaël mohamed nicolas noël olivier pascal patrice patrick paul philippe pierre pierre-yves quentin raphaël raymond rémi rémy renaud richard robert roger roland romain sébastien serge stéphane sylvain théo théodore thibault thierry thomas tristan urbain valéry victor vincent xavier yann yannick yves yvon zinedine
giovanni gianni luigi massimo matteo paolo pietro stefano umberto vincenzo enrico carlo alessandro andrea antonio beppe dario franco fabrizio guido sandro sergio aleksandr aleksej alexej alexei andrij anton arsenij bogdan borys denys dmitrij dmytro fjodor grigorij igor ihor iwan jewgeni jewgenij juri kyrylo leonid maxim michail mykola nikita nikolai oleh oleg oleksandr oleksij pawel petro pjotr roman ruslan serhij sergej sergei sergey taras viktor vitali vitalij vitaliy vladislav vladyslav vlodimir volodymyr wadim walerij wassyl wiktor wladimir wolodymyr yaroslav yevhen yuriy zbigniew
recep tayyip mahmud mahmoud muhammad mohammad mohammed mustafa hassan hussein hosni ismail jassir khaled nasser omar osama saddam salah tariq yasser jawad kofi ban xanana xi narendra manmohan shinzo boris benjamin ehud ariel schimon barack hillary bill george tony gordon jacques silvio nicolas vladimir dmitri lech jaroslaw donald viktor robert
`);
