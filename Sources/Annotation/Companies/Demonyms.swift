/// Adjectives of countries, regions and towns, masculine and feminine, folded: what the press calls a firm by.
enum Demonyms {
    static let folded = Set(
        """
        francais francaise allemand allemande americain americaine britannique anglais anglaise ecossais ecossaise irlandais
        irlandaise suisse belge neerlandais neerlandaise hollandais hollandaise danois danoise suedois suedoise norvegien
        norvegienne finlandais finlandaise islandais islandaise italien italienne espagnol espagnole portugais portugaise autrichien
        autrichienne polonais polonaise tcheque hongrois hongroise grec grecque turc turque russe israelien israelienne japonais
        japonaise chinois chinoise coreen coreenne sud-coreen taiwanais taiwanaise indien indienne singapourien singapourienne
        australien australienne canadien canadienne quebecois quebecoise bresilien bresilienne mexicain mexicaine saoudien saoudienne emirati emiratie
        qatari qatarie malaisien malaisienne thailandais thailandaise vietnamien vietnamienne philippin argentin argentine chilien
        sud-africain egyptien marocain marocaine tunisien tunisienne ukrainien ukrainienne roumain roumaine bulgare croate slovene estonien
        estonienne lituanien luxembourgeois luxembourgeoise
        lyonnais lyonnaise parisien parisienne marseillais marseillaise toulousain toulousaine nantais nantaise rennais rennaise
        lillois lilloise bordelais bordelaise grenoblois grenobloise strasbourgeois strasbourgeoise montpellierain
        montpellieraine nicois nicoise dijonnais dijonnaise alsacien alsacienne breton bretonne normand normande francilien
        francilienne auvergnat auvergnate savoyard savoyarde balois baloise genevois genevoise zurichois zurichoise vaudois vaudoise
        lausannois lausannoise zougois bruxellois bruxelloise wallon wallonne flamand flamande londonien londonienne berlinois
        berlinoise munichois munichoise bavarois bavaroise saxon saxonne hambourgeois californien californienne bostonien bostonienne new-yorkais
        texan texane pekinois pekinoise shanghaien hongkongais hongkongaise tokyoite montrealais montrealaise milanais milanaise
        neo-zelandais neo-zelandaise zelandais zelandaise texane messin messine angevin angevine poitevin poitevine stephanois stephanoise remois remoise havrais havraise nanceien nanceienne
        tourangeau tourangelle orleanais orleanaise manceau mancelle brestois brestoise caennais caennaise rouennais rouennaise
        mulhousien mulhousienne palois paloise bayonnais rochelais rochelaise limougeaud clermontois clermontoise avignonnais nimois
        nimoise perpignanais toulonnais aixois aixoise cannois annecien chamberien bisontin bisontine troyen amienois lorientais
        vannetais quimperois vendeen vendeenne choletais lavallois niortais tarbais albigeois vosgien vosgienne jurassien jurassienne
        iserois iseroise girondin girondine landais picard picarde lorrain lorraine champenois bourguignon bourguignonne corse
        berrichon berrichonne provencal provencale azureen varois dromois ardechois ligerien rhodanien finisterien
        viennois viennoise turinois napolitain florentin lisboete anversois gantois gantoise liegeois liegeoise montois namurois
        lucernois bernois bernoise neuchatelois fribourgeois valaisan valaisanne tessinois francfortois stuttgartois mancunien gallois
        galloise dublinois dublinoise pragois varsovien athenien floridien torontois ontarien seoulite
        mauricien mauricienne malgache ivoirien ivoirienne senegalais senegalaise camerounais camerounaise gabonais gabonaise congolais
        congolaise beninois beninoise togolais togolaise malien malienne nigerian nigeriane kenyan kenyane ghaneen ghaneenne algerien
        algerienne libanais libanaise koweitien koweitienne omanais bahreini jordanien jordanienne iranien iranienne pakistanais
        pakistanaise bangladais indonesien indonesienne kazakh georgien georgienne armenien letton lettone slovaque serbe chypriote maltais
        maltaise colombien colombienne peruvien peruvienne uruguayen panameen costaricien martiniquais martiniquaise guadeloupeen
        reunionnais reunionnaise caledonien guyanais guyanaise polynesien
        dromoise ardechoise varoise mancunienne choletaise lavalloise niortaise tarbaise albigeoise iseroise annecienne
        chamberienne havraise nazairien nazairienne malouin malouine rochefortais cognacais jarnacais castrais castraise biarrot
        dunkerquois dunkerquoise roubaisien tourquennois valenciennois douaisien ardennais ardennaise meusien nanceien nanceienne
        spinalien spinalienne beauceron solognot morvandiau charolais bressan bressane bugiste gessien
        monegasque madrilene barcelonais catalan catalane basque scandinave
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    static let words = Set(folded.map { Word(folded: $0) })
}
