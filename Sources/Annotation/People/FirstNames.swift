/// Usual first names, folded: what stands behind one of them with a capital is a person's family name.
///
/// Written by hand from general knowledge of names in Europe, America, Asia and Africa. Those that are rather words, places or
/// companies (Chase, Florence, Grant, Sana) are left out.
enum FirstNames {
    private static let words: Set<Word> = Set(
        [french, english, otherEuropean, asianAndAfrican].flatMap { $0.split(whereSeparator: \.isWhitespace) }
            .map { Word(folded: String($0)) })

    static func contains(_ word: Word) -> Bool { words.contains(word) }

    /// True for a first name, and for two with a hyphen between: `jean-luc`.
    static func contains(folded word: String) -> Bool {
        contains(Word(folded: word))
            || word.contains("-") && word.split(separator: "-").allSatisfy { contains(Word(folded: String($0))) }
    }

    private static let french = """
        adele adeline adrien agathe agnes alain alban alexandra alexandre alexis alice aline alix amandine amelie anais andre
        andree angelique anne annick annie anouk antoine antonin apolline armand arnaud arthur aude audrey auguste augustin
        aurelie aurelien axel baptiste barbara bastien beatrice benedicte benjamin benoit bernadette bernard bertrand blandine
        brigitte bruno camille capucine carine carole caroline catherine cathy cecile cedric celia celine chantal charles
        charlotte chloe christelle christian christiane christine christophe claire clara claude clemence clement clementine
        colette coline constance coralie corentin corinne cyril cyrille damien daniel daniele danielle david deborah delphine
        denis denise diane didier dimitri dominique dorothee edith edmond edouard eleonore eliane elisa elisabeth elise elodie
        eloise emeline emile emilie emma emmanuel emmanuelle eric erwan estelle esther etienne eugene eugenie eva evelyne fabien
        fabienne fabrice fanny felix fernand flavie florent florian francine francis franck francois francoise fred frederic
        frederique gabriel gabrielle gaelle gaetan garance gaspard gautier genevieve geoffroy georges gerald geraldine gerard germain
        ghislain ghislaine gilbert gilles ginette gregoire gregory guillaume gustave guy gwenael gwenaelle helena helene henri
        herve honorine hubert hugo hugues ines irene isabelle jacqueline jacques jean jeanne jeremie jeremy jerome joel joelle
        josephine josiane josselin judith jules julie julien juliette justine karine karl laetitia laura laure laurence laurent
        lea leila leo leon leonard leonie leopold lise loic lola louis louise loup luc lucas lucie lucien lucile ludivine ludovic
        lydie madeleine magali maite manon manuel marc marcel margaux margot marguerite marianne marie mariette marine marion
        marius marlene martial martin martine maryline maryse mathias mathieu mathilde mathis matthias matthieu maud maurice max
        maxence maxime melanie melissa michel michele micheline mireille monique morgane muriel myriam nadege nadia nadine
        natacha nathalie nathan nicolas nicole noe noemie odile olivia olivier ombeline oriane oscar pascal pascale patrice
        patricia patrick paul paule pauline perrine philibert philippe pierre pierrick quentin rachel raoul raphael raphaelle
        raymond raymonde regine regis remi remy renaud rene renee richard robert robin rodolphe roger roland romain romane
        romuald roxane sabine sabrina salome samuel sandra sandrine sarah sebastien serge severine simon simone sofia solange
        solene sonia sophie stanislas stephane stephanie steven suzanne sylvain sylvie tanguy tatiana theo theodore theophile
        therese thibaud thibault thibaut thierry thomas tiphaine tristan ulysse urbain valentin valentine valerie vanessa
        veronique victor vincent violaine violette virginie viviane vivien xavier yael yann yannick yohan yolande yves yvette
        yvon yvonne zoe
        corine octave theau malo erwann goulven ronan maelle solenn enora hippolyte anselme faustine sixtine cyprien lison
        oceane ophelie raphaele rosalie segolene servane sidonie tancrede thaddee ugo valere valerian wilfried xaviere yvan
        zelie achille aglae alizee ambre ameline anatole armel armelle aubin augustine barnabe basile beranger berengere
        bertille bleuenn briac brieuc calixte cassandre celestin clarisse cleo cleophee clotilde corentine cyriaque daphne
        donatien elea eleonor elouan emeric enguerrand evrard fantine felicie felicien florine gael gilberte gontran guenole
        gwendal gwendoline heloise hermine hortense imelda isaure iseult jocelyn jocelyne judicael katell leandre lilian
        liliane lubin lucienne mael marceau marceline marthe mathurin melchior mylene nathanael nolwenn olympe pacome paulette
        philippine quitterie romaric roselyne saturnin sibylle simeon sixte timothee titouan tugdual vianney yaelle
        """

    private static let english = """
        aaron abby abigail abraham adam adrian aidan aiden alan albert alec alex alfred alison allan allen allison amanda amber
        amy andrea andrew andy angela angus anita ann anna anthony ashley audra barney barry beatrix becky ben benedict bernie
        beth bethany betsy bill billy bob bobby brad bradley brandon brenda brendan brent brett brian bridget bruce bryan byron
        caitlin calvin cameron carl carla carol carolyn catriona charlie cheryl chris christa christina christopher chuck cindy
        claudia clive cody colin colleen connor craig curtis cynthia daisy dale damian dan dana dario darren dave dawn dean deb
        debbie debra demis dennis derek diana dick don donald donna doris doug douglas drew duncan dustin dwight dylan earl ed
        eddie edgar edmund edward edwin eileen elaine eleanor elizabeth ellen elon emily eric erica erik erin ethan evan evelyn
        ezra faith fiona frances frank fraser fred frederick gail gareth garry gary gavin gayle gene geoff geoffrey george gerry
        gina glen glenn gloria gordon grace graham greg gregg guy gwen hannah harold harriet harry harvey heather heidi helen
        henry herbert holly howard hugh ian ilya ingrid irene irwin isaac ivan ivy jack jackie jacob jake james jamie jan jane
        janet janice jared jason jay jean jeff jeffrey jen jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan
        joanna joanne joe joel joey john johnny jon jonah jonathan jose joseph joshua joy joyce juan judy julia julian julianne
        justin karen karl kate katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin kieran kim kimberly
        kirk kristen kristin kurt kyle larry lauren leah lee leigh leonard leslie lewis liam lily linda lindsay lindsey lionel
        lisa liz lori lorraine lou lucy luke lydia lynn mackenzie malcolm mandy marcia marcus margaret maria mario marissa mark
        marshall martha marvin mary matt matthew maureen megan melanie melinda meredith michael michelle miguel mike mildred
        miles milo mindy miranda mitch mitchell molly mustafa nancy natalie natasha nathaniel neil nicholas nick nigel nina nora
        norman owen pam pamela pat patty peggy penny perry pete peter phil philip phillip phyllis polly rachael ralph randall
        randy ray rebecca rhonda rich rick ricky rita rob robbie roberta rochelle rod rodney ron ronald rory rosa rose ross roy
        ruby rupert russ russell ruth ryan sally sam samantha sandy satya scott sean seth shane shannon sharon shaun shawn sheila
        shelley sheryl shirley sid simone spencer stacy stan stanley stella stephen steve stewart stuart sue susan suzy tammy
        tara ted teresa terry tessa theodore tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor tricia troy
        tyler valerie vernon vicki vikki wade walter warren wayne wendy wesley whitney will william willie winston zach zachary
        bret kellie bryce caleb colby conrad corey darrell desmond devin duane elliot elliott ernest garrett jeremiah jodi
        laurie lloyd mallory marilyn marsha marty nate nell patsy shelby sherry terri toby trent vern vicky vince wanda
        wendell wes
        """

    private static let otherEuropean = """
        achim adolfo agnieszka albrecht aldo aleksander aleksandra alessandra alessandro alfonso alfredo alicja alvaro ana anders
        andreas andrei andrej andrzej angelo anja anke annette annika antje anton antonio armin arne arno arturo astrid attila
        beata beate bela benedetta benno berit bernd bernhard bianca birgit birgitta bjarne bjorn bodo boris borje carla carlo
        carlos carmen carsten caspar cecilia celso chiara christoph clemens cornelia cristian cristiana cristina dagmar dagny
        daniela daniele danilo detlef diego dieter dietmar dirk dmitri dolores eberhard eduardo egon elena elias elio elke emil
        emilia emilio emma enrico enrique ernst esben esteban eugenio fabian fabio fabrizio fausto federica federico felicia
        felipe fernanda fernando filip filippo flemming florentina folke francesca francesco francisco franz franziska fredrik
        freya frieda friedrich gabriela gaston georg gerd gerda gerhard giacomo gianluca gianni gino giorgia giorgio giovanni
        gisela giulia giulio giuseppe gonzalo goran gotz gregor greta grit guido gunnar gunter gunther gustav hakan hanna hanne
        hanneke hans harald hartmut heike heiko heiner heinrich heinz helga helge helle helmut hendrik henning henrik henrique
        herbert hermann hilde holger horst hugo ignacio igor ilaria ilse imre inga inge ingo ingrid irina isabel isabella istvan
        ivana jakob jakub janos jaroslav javier jens jeroen jesper jesus joachim joao joaquin jochen johan johann johanna
        johannes jonas joost jordi jorg jorge jorgen josef jozef juergen juha jurgen jutta kaare kai karel karin karina karolina
        karsten kasper katarina katarzyna katharina katja katrin kerstin kirsten kjell klaas klaus konrad konstantin kristian
        kristina krzysztof lars laszlo leif lena lene lennart leonardo liv lorenzo lothar luca lucia luciano ludwig luigi luis
        luisa lukas lutz maarten maciej magnus maja malgorzata malte manfred manuela marcello marcin marco marcos marek margarita
        margrethe mariana mariano marija marina marit marta martijn martina massimo mats matteo mattias maurizio maximilian menno
        merete mette michaela michal mikael mikhail mikkel milan milena mirko miroslav monica monika morten natalia niccolo nico
        niels nikita niklas nikola nikolai nikolaj nils norbert octavio olaf ole oleg olga oliver olivera orlando ornella otto
        pablo paola paolo pascual patrizia pavel pawel pedro peer pekka per petr petra pietro pilar piotr poul rafael raffaele
        raimund rainer ralf ramon raul reinhard renata renate renato ricardo riccardo roberto rodrigo rolf roman rosanna rosario
        rudiger rudolf ruggero rui ruud salvatore sandro sanna santiago saskia sebastian sergei sergio severin sigrid silke
        silvia silvio sjoerd slawomir soren stefan stefania stefano steffen sten sven svetlana sylvester tadeusz tanja tatjana
        teodor thea theodor theresa thilo thorsten til tim timo tobias tomas tomasz tommaso tore torsten ugur ulf ulla ulrich
        ulrika ulrike umberto ursula ute uwe valeria valerio vasco veronica viktor vilhelm vincenzo vittorio vladimir volker
        walter werner wiebke wilhelm willem wim wolf wolfgang wouter yvonne zdenek zoltan zuzana
        urs reto ueli jurg beat ruprecht ottmar markus hubertus frauke burkhard arndt annegret mads oddvar pernille preben
        rasmus rikke stig svend thorbjorn torben trine viggo eirik geir haakon inger ingvild kare knut kristoffer mikko olav
        petter roar sissel sigurd sverre terje trond trygve ilkka jukka kaisa kari marko matti mika petri risto sari seppo
        tarja tuula giancarlo gianluigi gabriele ettore emanuele davide corrado claudio beppe antonella alessia alberto
        adriano simona tiziana alejandro beatriz belen borja concepcion cristobal elvira ernesto guillermo hector iker inigo
        inmaculada isidro jaime julio leire lorena lourdes montserrat nuria paloma raquel rocio ruben salvador vicente xabier
        ximena yolanda bartosz bogdan boguslaw dariusz dorota ewa grzegorz halina henryk iwona jacek janusz jaroslaw jerzy
        justyna krystyna lech leszek lukasz magdalena mariusz mateusz mieczyslaw mikolaj miroslaw przemyslaw radoslaw rafal
        ryszard stanislaw urszula waldemar wieslaw witold wojciech zbigniew zdzislaw zofia zygmunt
        """

    private static let asianAndAfrican = """
        abdel abdou abdul abdullah abhishek adebayo adil ahmad ahmed aicha aisha ajay akash akiko akira albertine ali alioune
        amadou amar amina amir amit amrita anand anil anita anjali ankit anupam aparna arjun arun arvind asha ashok ashwin asma
        atsushi aya ayman aziz babacar bilal binta boubacar brahim chandra cheikh chidi daisuke deepak devika dinesh divya ehud
        eitan emeka fadi farah farid farida fatima fatou fatoumata fumiko ganesh gautam giridhar gita gopal hadj haim hamid hamza
        hanan hari hassan hicham hideo hiroki hiroshi hiroyuki hitoshi houda hussein ibrahim idan idriss ilan imad imane ismail
        itai jalal jamal jamila jayant jensen jiro jitendra kabir kamal kamala kapil karan karim karima kavita kazuo keiko
        keisuke kenji khadija khaled kiran kofi koji krishna kumar kwame laila lakshmi leena leila lokesh madhavi mahesh mahmoud
        makoto malik mamadou manish manoj maryam masahiro masayoshi masako mehdi mehmet moez mohamed mohammad mohammed mohit moshe mounir
        mourad moussa mukesh murali nabil nadav nadir naoki narayan narendra naresh naveen neha nikhil nirav nisha noam noor
        noriko nour omar osama ousmane pankaj parag pooja prakash pranav prasad prashant pratik preeti priya priyanka rachid
        raghu rahul raj rajeev rajesh raju rakesh rama ramesh rania ravi reda rekha reshma rina ritu rohan rohit roni ruchi
        sachin saeed said salah salim salma samir sandeep sanjay sanjeev sanjiv santosh sara sarita sastry satoshi selim shai
        shantanu shashi sherif shigeru shinji shinya shira shlomo shreya shun siddharth sidi smita sneha souleymane soumaya
        soumya srinivas subhash sumit sundar sunil suresh takashi takeshi tarek tariq taro tatsuya tetsuya tomoko toshio uday
        umesh usha varun venkat vijay vikas vikram vinay vineet vinod vishal vivek wael wei yacine yair yasmina yasuo yoshi
        yosuke youcef youssef yuichi yuki yuko yusuf yusuke zeynep ziad zineb
        imran rajiv aruna bharat gaurav indira meera mohan nitin satish shankar sridhar sudhir swati tarun hideki haruto
        kazuhiro kenichi kenta koichi masaru masato mitsuo osamu ryuichi shinzo shota toshihiro toshiyuki tsuyoshi yasuhiro
        yoshihiro yoshiko yukio yutaka minjun jihoon jisoo hyunwoo seojun youngho sungho jaehyun xiaoming xiaoping wenfeng
        weiwei yifan yongqing zhengfei jianlin jiahui abdelaziz abdelkader abdellah abdoulaye adama adel aissa aissatou
        alassane aminata amine anwar assia awa badr bakary cherif cheikhou djibril drissa faisal fouad ghassan habib hadi
        hakim hanane hatem ibrahima idrissa ikram issa khalid lamia lamine latifa lotfi mahamadou mansour mariam mariama
        moncef moustapha mustapha naima najat nasser nawal nizar noureddine rachida ramzi rashid riad saad sadio saleh samia
        sami seydou soufiane tahar thierno walid yahya yasmine yasser younes zahra zakaria zied
        """
}
