extension VerbForms {
    /// The verbs and participles that are told by the word itself.
    static let table: [Word: VerbForm] = Dictionary(rows: rows)

    private static let rows: [(VerbForm, String)] = [
        (.have, "a ont ai avons avez"),
        (.be, "est sont suis sommes"),
        (
            .past,
            "avait avaient etait etaient fut furent eut eurent fit firent prit prirent mit mirent vit naquit rendit "
                + "recut mourut devint tint obtint vendit perdit entreprit conclut rejoignit ouvrit"
        ),
        (
            .future,
            "aura auront sera seront serait seraient devrait devraient pourrait pourraient fera feront ira iront"
        ),
        (.wouldHave, "aurait auraient"),
        (
            .intends,
            "va vont doit doivent prevoit prevoient compte comptent entend entendent envisagent esperent vise "
                + "visent projette projettent ambitionne ambitionnent souhaite souhaitent veut veulent apprete appretent "
                + "table tablent attend attendent promet anticipe anticipent vouloir compter devoir prevoir "
                + "guette guettent exclut excluent appelle appellent craint craignent redoute redoutent parie parient "
                + "pret prete prets pretes prepare preparent pense pensent peut peuvent faut faudra attendre esperer viser envisager projeter souhaiter planifier"
        ),
        (.infinitive, "etre avoir"),
        (.comes, "vient viennent"),
        (
            .plannedParticiple,
            "prevu prevue prevus prevues attendu attendue attendus attendues programme programmee programmes programmees "
                + "planifie planifiee planifiees envisage envisagee envisages envisagees espere esperee escompte escomptee fixe "
                + "fixee fixes fixees futur future futurs futures imminent imminente echeance calendrier agenda rendez"
        ),
        (
            .pastParticiple,
            "atteint atteinte atteints atteintes rendu rendue rendus conclu conclue conclus recu recue recus obtenu obtenue obtenus vendu vendue vendus paru parue parus pris prise "
                + "ouvert ouverte ouverts intervenu intervenue survenu survenue tenu tenue remis remise acquis acquise soumis "
                + "introduit introduite clos close closes mis mise"
        ),
        (
            .scheduled,
            "debute debutent demarre demarrent commence commencent ouvre ouvrent expire expirent reprend reprennent publie "
                + "publient presente presentent examine examinent vote votent rend rendent accueille accueillent "
                + "organise organisent auditionne auditionnent reunit reunissent tient tiennent entre entrent ferme "
                + "ferment inaugure inaugurent entame entament redemarre redemarrent rencontre rencontrent recoit recoivent debattent clot closent cesse cessent acheve achevent termine terminent"
        ),
        (.present, "dure durent court courent lance lancent annonce annoncent marque deviennent devient"),
    ]
}
