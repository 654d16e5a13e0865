"""French."""

GREETING = "bonjour|bonsoir|salut|ch[eè]re?s?"
WORDS = {
    "first": "prénom|prénoms",
    "middle": "deuxième prénom|second prénom|autre prénom",
    "last": "nom de famille",
    "whole": "nom complet|nom et prénom|prénom et nom|nom prénom|nom affiché|nom à afficher|nom d affichage",
    "name": "nom",
    "person": "contact|contacts|personne|client|cliente|employé|employée|participant|participante|membre",
    "prefix": "civilité|appellation|préfixe",
    "suffix": "suffixe",
    "nickname": "surnom|pseudonyme|pseudo",
    "company": "société|entreprise|employeur|compagnie|organisation|organisme|nom de l entreprise|raison sociale",
    "department": "service|département",
    "position": "poste|fonction|profession|métier|intitulé du poste|emploi",
    "title": "titre",
    "email": "courriel|courriels|e mail|mail|adresse de messagerie|adresse de courriel|adresse courriel"
    "|adresse e mail"
    "|adresse email"
    "|adresse électronique|messagerie électronique|mél",
    "phone": "téléphone|tél|numéro de téléphone|n de téléphone|téléphone fixe|rappel",
    "mobile": "mobile|cellulaire|portable|tél mobile|téléphone mobile|tél portable|téléphone portable"
    "|téléphone cellulaire|tél cellulaire",
    "fax": "télécopie|télécopieur|fax|récepteur de radiomessagerie|téléavertisseur|numéro rnis|rnis|télex",
    "web": "page web|site web|site internet|site|adresse web|page d accueil|url du profil",
    "linkedin": "profil linkedin",
    "address": "adresse|adresse postale",
    "street": "rue",
    "city": "ville|localité",
    "region": "dép région|province|région|état|département région|dép|état province",
    "code": "code postal",
    "country": "pays|pays région",
    "box": "boîte postale|b p|bp|case postale",
    "discussion": "notes|remarques|remarque|commentaires|commentaire|points de discussion",
    "tags": "catégories|catégorie|étiquettes|étiquette|groupes|libellés|mots clés",
    "relationship": "lien",
    "met_at": "comment nous nous sommes rencontrés|nous nous sommes rencontrés|rencontré|rencontrée|rencontrés"
    "|rencontre|présenté|présentée|recommandé|recommandée|référé|recommandé par|rencontré à|rencontrée à|source"
    "|présenté par",
    "last_contacted": "dernière activité|date de la dernière activité|dernier contact|date du dernier contact",
    "follow_up": "relance|suivi|date de suivi|prochaine étape|prochain contact",
    "status": "statut|état du suivi",
    "connected": "connecté le|connectée le|connexion le|date de connexion|en relation depuis|en relation depuis le",
    "work": "bureau|professionnel|professionnelle|travail|pro|affaires",
    "home": "domicile|privée|personnel|personnelle|privé|perso|maison",
    "other": "autre|deuxième|secondaire|autres|supplémentaire",
    "main": "principal|première|premier|principale",
    "someone": "assistant e|assistant|assistante|assistant ou assistante|responsable|conjoint|conjointe|époux"
    "|gestionnaire|propriétaire",
    "custom": "divers|utilisateur|champ utilisateur|personnalisé|champ personnalisé",
    "known": "anniversaire|anniversaire de mariage ou fête|date de naissance|année de naissance|mois de naissance"
    "|jour de naissance|naissance|enfants|passe temps|langue"
    "|centres d intérêt",
    "label": "type|libellé",
    "silent": "type de messagerie|priorité|sexe|initiales|critère de diffusion|serveur d annuaire"
    "|disponibilité internet"
    "|privé e",
    "filed": "classer sous|classé sous|classement",
    "small": "où|nous|avons|de|du|des|la|le|les|l|d|à|au|et|ou|n",
    "total": "total|total général|sous total|somme",
}
