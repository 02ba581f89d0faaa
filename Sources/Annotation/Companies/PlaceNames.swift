/// Countries, regions and cities, folded: a capitalised word that is one of them names no company, and no person.
///
/// Written by hand from general knowledge, in the forms of the French press.
enum PlaceNames {
    private static let all: Set<String> = Set(
        [countries, regions, cities].flatMap { $0.split(whereSeparator: \.isWhitespace) }
            .map { String($0).replacing("_", with: " ") })

    static func contains(folded name: String) -> Bool { all.contains(name) }

    static func isCountry(_ folded: String) -> Bool { countryNames.contains(folded) }

    private static let countryNames = Set(countries.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let countries = """
        afghanistan afrique_du_sud albanie algerie allemagne andorre angola arabie_saoudite argentine armenie australie autriche
        azerbaidjan bahamas bahrein bangladesh belgique benin bhoutan bielorussie birmanie bolivie bosnie botswana bresil brunei
        bulgarie burkina_faso burundi cambodge cameroun canada cap-vert chili chine chypre colombie congo coree_du_nord
        coree_du_sud costa_rica cote_d'ivoire croatie cuba danemark djibouti egypte emirats emirats_arabes_unis equateur erythree
        espagne estonie eswatini etats-unis ethiopie finlande france gabon gambie georgie ghana grece groenland guatemala guinee
        haiti honduras hongrie inde indonesie irak iran irlande islande israel italie jamaique japon jordanie kazakhstan kenya
        kirghizstan kosovo koweit laos lettonie liban liberia libye liechtenstein lituanie luxembourg macao macedoine madagascar
        malaisie malawi mali malte maroc maurice mauritanie mexique moldavie monaco mongolie montenegro mozambique namibie nepal
        nicaragua niger nigeria norvege nouvelle-zelande oman ouganda ouzbekistan pakistan palestine panama paraguay pays-bas
        perou philippines pologne porto_rico portugal qatar republique_tcheque roumanie royaume-uni russie rwanda salvador
        senegal serbie sierra_leone singapour slovaquie slovenie somalie soudan sri_lanka suede suisse syrie tadjikistan taiwan
        tanzanie tchad tchequie thailande togo tunisie turkmenistan turquie ukraine uruguay vatican venezuela vietnam yemen
        zambie zimbabwe
        """

    private static let regions = """
        afrique alabama alaska alberta alsace amerique amerique_du_nord amerique_du_sud amerique_latine andalousie angleterre
        antarctique aquitaine arizona arkansas asie asie-pacifique auvergne auvergne-rhone-alpes bade-wurtemberg balkans baviere
        bourgogne bretagne californie caroline_du_nord caroline_du_sud catalogne centre-val_de_loire champagne
        colombie-britannique colorado connecticut corse delaware ecosse essonne europe europe_centrale europe_de_l'est finistere
        flandre floride franche-comte georgie gironde grand_est grande-bretagne guadeloupe guyane hauts-de-france hauts-de-seine
        hawai herault hesse idaho ile-de-france illinois indiana iowa irlande_du_nord isere kansas kentucky languedoc limousin
        lombardie lorraine louisiane maghreb maine martinique maryland massachusetts mayotte michigan minnesota mississippi
        missouri montana moyen-orient nebraska nevada new_hampshire new_jersey normandie nouveau-mexique nouvelle-aquitaine
        occitanie oceanie ohio oklahoma ontario oregon paca pays_de_galles pays_de_la_loire pennsylvanie picardie poitou
        proche-orient provence quebec reunion rhenanie rhode_island rhone-alpes savoie saxe scandinavie seine-maritime
        seine-saint-denis sicile silicon_valley tennessee texas toscane ue union_europeenne utah val-de-marne val_d'oise venetie
        vermont virginie wallonie wisconsin wyoming yvelines zone_euro
        """

    private static let cities = """
        aarhus abidjan abou_dabi abou_dhabi abu_dhabi accra addis-abeba adelaide aix-en-provence ajaccio albi ales alexandrie
        alger amiens amman amsterdam angers angouleme ankara annecy antibes anvers arles arras athenes atlanta auckland austin
        avignon bagdad bagsvaerd bale baltimore bangalore bangkok barcelone bastia bayonne beauvais belfast belgrade bengaluru
        bergen berkeley berlin berne besancon bethesda beyrouth beziers biarritz bilbao birmingham bogota bologne bombay bonn
        bordeaux boston boulder boulogne brasilia brest brisbane bristol brno bruxelles bucarest budapest buenos_aires busan caen
        calais calcutta calgary cambridge canberra cannes canton caracas carlsbad casablanca castres chambery charlotte chartres
        chengdu chennai chicago chilly-mazarin cholet cincinnati clermont-ferrand cleveland colmar cologne colombo columbus
        compiegne copenhague cork courbevoie cracovie cupertino dacca daejeon dakar dallas damas darmstadt davos delhi denver
        detroit dijon doha dresde dubai dublin dunkerque durham dusseldorf edimbourg eindhoven emeryville espoo evreux evry
        florence fort-de-france foster_city francfort frejus fukuoka gaithersburg gand genes geneve gentilly glasgow goteborg
        graz grenoble guadalajara haifa hambourg hangzhou hanoi hanovre heidelberg helsinki hillerod ho_chi_minh-ville hong_kong
        hongkong houston hsinchu hyderabad illkirch incheon indianapolis innsbruck istanbul ivry jakarta jerusalem johannesburg
        kalundborg kansas_city karachi kiev kigali kinshasa kobe kourou koweit_city kuala_lumpur kyiv kyoto la_havane la_haye
        la_jolla la_rochelle la_valette lagos las_vegas lausanne laval le_caire le_cap le_havre le_mans leeds leipzig lens
        leverkusen lexington leyde liege lille lima limoges lisbonne ljubljana londres lorient los_angeles louvain
        louvain-la-neuve lucerne lugano lund luxembourg lyon madrid malmo manchester manille marbourg marcy-l'etoile marseille
        massy mayence melbourne menlo_park metz mexico miami milan minneapolis minsk mississauga montpellier montreal montreuil
        moscou mountain_view mulhouse mumbai munich nagoya nairobi nancy nankin nanterre nantes naples neuville-sur-saone
        new_delhi new_haven new_york nice nicosie nimes niort oakland orlando orleans orsay osaka oslo ottawa oxford padoue
        palaiseau palo_alto paris pau pekin perpignan perth philadelphie phoenix pise pittsburgh poitiers portland porto prague
        pretoria princeton pune quimper rabat raleigh redmond redwood_city rehovot reims rennes reykjavik riga rio_de_janeiro
        riyad rockville rodez romainville rome rotterdam roubaix rouen saclay saint-denis saint-etienne saint-petersbourg
        saint_louis salt_lake_city salzbourg san_antonio san_diego san_francisco san_jose santa_clara santiago sao_paulo seattle
        seoul sete seville shanghai shenzhen singapour sofia sophia-antipolis south_san_francisco stevenage stockholm strasbourg
        stuttgart sunnyvale suresnes suzhou sydney taibei tainan taipei tallinn tampa tarbes teheran tel-aviv tel_aviv
        thousand_oaks tianjin tokyo toronto toulon toulouse tourcoing tours troyes tubingen tucson tunis turin turku ulm uppsala
        utrecht valence valenciennes vancouver vannes varsovie veldhoven venise vernon versailles viege vienne villejuif villeurbanne
        vilnius vitry-sur-seine waltham washington watertown wellington worcester wuhan wuxi xi'an yokohama zagreb zoug zurich
        """
}
