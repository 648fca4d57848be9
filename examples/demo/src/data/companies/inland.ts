import { fictionalSiret } from "../fictional-siret.js";
import type { DemoCompany } from "./company.js";

/** Companies of Ariège, Aveyron, Gers, Lot, Lozère, Hautes-Pyrénées, Tarn and Tarn-et-Garonne. */
export const companiesInland = {
  ateliersDuCastella: {
    name: "Ateliers numériques du Castella",
    siret: fictionalSiret(22),
    presentation:
      "Les Ateliers numériques du Castella, à Pamiers, relient les machines-outils de sous-traitants mécaniciens à leurs logiciels de production : relevé d'atelier, suivi d'outillage, maintenance préventive. Vingt-trois personnes issues pour moitié de l'usinage, pour moitié de l'informatique.",
    welcome:
      "Vous passez vos premiers jours devant les machines, avec les régleurs. Ensuite, un développeur ou une développeuse vous suit sur chaque sujet, jusqu'à l'installation chez le client.",
    hiring: "Une visite de l'atelier, un entretien, et une réponse motivée sous deux semaines.",
    voice: "labelled",
  },
  plantaurel: {
    name: "Plantaurel Informatique",
    siret: fictionalSiret(23),
    presentation:
      "Plantaurel Informatique est le service informatique de ceux qui n'en ont pas : commerces, cabinets médicaux, communautés de communes, de Foix au Couserans. Quatorze techniciens et techniciennes, mille deux cents postes suivis.",
    welcome:
      "Pas de ticket seul avant d'être prêt : les six premières semaines se font en double écoute, puis vous prenez vos propres demandes avec un appui toujours disponible.",
    hiring:
      "Un entretien simple, à Foix ou à Saint-Girons, et une demi-journée d'observation si vous le souhaitez.",
    voice: "questions",
  },
  aubracLogiciels: {
    name: "Aubrac Logiciels",
    siret: fictionalSiret(24),
    presentation:
      "Aubrac Logiciels conçoit des outils de gestion pour les éleveurs, les fromageries et les coopératives agricoles du Massif central. Trente personnes à Rodez et Onet-le-Château, six mille exploitations utilisatrices et des clients qui nous appellent par notre prénom.",
    welcome:
      "Vous êtes rattaché·e à une petite équipe qui fait tout de son produit, de l'analyse à l'assistance. Une journée par trimestre se passe dans une ferme cliente.",
    hiring: "Un échange en visio puis une journée à Rodez, transport organisé depuis la gare.",
    voice: "plain",
  },
  viaducStudio: {
    name: "Viaduc Studio",
    siret: fictionalSiret(25),
    presentation:
      "Viaduc Studio réalise des applications de randonnée, de vol libre et de patrimoine pour les offices de tourisme et les parcs naturels. Onze personnes à Millau et à Villefranche-de-Rouergue, souvent dehors pour essayer ce qu'elles livrent.",
    welcome:
      "Chaque apprenti·e a un produit dont il ou elle devient la mémoire : vous en connaissez les utilisateurs, le code et les chiffres.",
    hiring:
      "Présentez-vous en quelques lignes et joignez votre CV. Nous répondons à tout le monde, toujours.",
    voice: "brief",
  },
  gascognePanier: {
    name: "Gascogne Panier",
    siret: fictionalSiret(26),
    presentation:
      "Gascogne Panier est une place de marché coopérative : quatre cent cinquante producteurs du Gers y vendent à des familles, des cantines et des restaurants. Nous faisons tout nous-mêmes, du site à la feuille de route des camionnettes.",
    welcome:
      "Vous avez un interlocuteur unique pour la formation et une règle simple : une question posée trouve une réponse avant midi. Le mardi, toute l'équipe prépare les commandes.",
    hiring: "Un appel, une visite de la plateforme d'Auch un jour de préparation, une décision commune.",
    voice: "questions",
  },
  cadurcia: {
    name: "Cadurcia Logiciels publics",
    siret: fictionalSiret(27),
    presentation:
      "Cadurcia édite des logiciels libres pour les mairies et les intercommunalités : état civil, cantines, urbanisme, délibérations. Sept cents collectivités s'en servent, et notre code est public.",
    welcome:
      "Contribuer à un logiciel libre s'apprend : premier correctif publié la première semaine, relu et signé de votre nom. Un mentor vous suit pendant tout le contrat.",
    hiring:
      "Un entretien avec deux membres de l'équipe, à Cahors ou à distance. Le lien vers un dépôt public est bienvenu.",
    voice: "plain",
  },
  celePrecision: {
    name: "Célé Précision Numérique",
    siret: fictionalSiret(28),
    presentation:
      "À Figeac, Célé Précision Numérique informatise le contrôle qualité de pièces mécaniques : bras de mesure, scanners, rapports de conformité. Trente personnes et des clients dans l'aéronautique, l'horlogerie et le médical.",
    welcome:
      "Votre tuteur a lui-même été apprenti dans la maison. Vous disposez d'un poste de mesure d'essai et d'un objectif par mois, discuté ensemble.",
    hiring: "Un entretien, une mise en situation courte, une réponse sous dix jours.",
    voice: "brief",
  },
  margerideTelecom: {
    name: "Margeride Télécom",
    siret: fictionalSiret(29),
    presentation:
      "Margeride Télécom construit et exploite des réseaux de fibre et de faisceaux hertziens en Lozère, là où les grands opérateurs passent peu. Quarante-cinq personnes à Mende, Marvejols et Florac, et une vraie utilité : des écoles, des fermes et des hôpitaux de campagne enfin reliés.",
    welcome:
      "La sécurité d'abord : formation au travail en hauteur et aux voisinages électriques avant toute sortie. Vous intervenez ensuite en équipe de deux, avec une personne expérimentée.",
    hiring:
      "Une rencontre sur le terrain ou dans l'une de nos agences, puis un entretien avec le responsable de secteur.",
    voice: "labelled",
  },
  adourAssistance: {
    name: "Adour Assistance",
    siret: fictionalSiret(30),
    presentation:
      "Adour Assistance assure le support et la maintenance informatique d'hôtels, de cliniques et d'établissements scolaires, de Tarbes à Lourdes. Vingt-deux personnes, six mille demandes par an, et une note de satisfaction que nous affichons dans l'atelier.",
    welcome:
      "Un parcours en trois étapes : l'atelier, l'assistance à distance, puis les interventions sur site accompagné·e. Chaque étape se termine par un bilan avec votre formateur.",
    hiring:
      "Un entretien d'une heure suivi d'une visite de l'atelier. Nous ne demandons pas de lettre de motivation.",
    voice: "plain",
  },
  picEnergie: {
    name: "Pic Énergie Logiciels",
    siret: fictionalSiret(31),
    presentation:
      "Pic Énergie Logiciels supervise cent vingt centrales hydroélectriques et solaires des Pyrénées. Nos trente-quatre ingénieurs et techniciens collectent les mesures, prévoient la production et alertent les exploitants depuis Tarbes et Lannemezan.",
    welcome:
      "Vous visitez une centrale dans le premier mois, puis travaillez sur les données réelles de nos sites. Point de suivi toutes les deux semaines avec votre maître d'apprentissage.",
    hiring: "Un entretien technique et un échange avec la direction, dans la même journée.",
    voice: "questions",
  },
  rempartDOc: {
    name: "Rempart d'Oc",
    siret: fictionalSiret(32),
    presentation:
      "Rempart d'Oc aide les hôpitaux locaux, les communes et les PME du Tarn à se protéger et à se relever d'une cyberattaque. Vingt-sept personnes à Albi et Gaillac : conseil, audit, réponse à incident, sensibilisation.",
    welcome:
      "Nous formons avant d'envoyer : deux mois de laboratoire et d'audits fictifs, puis des missions en binôme. Vous assistez aussi aux exercices de crise que nous animons.",
    hiring:
      "Une discussion franche sur ce que vous savez et ce que vous voulez apprendre, suivie d'un cas pratique commenté.",
    voice: "labelled",
  },
  passerelleTextile: {
    name: "Passerelle Textile",
    siret: fictionalSiret(33),
    presentation:
      "Passerelle Textile, à Mazamet et Castres, relie les tisseurs, les teinturiers et les marques : suivi des lots, catalogue numérique, vente en ligne aux professionnels. Trente personnes, un métier ancien et des outils neufs.",
    welcome:
      "Vous apprenez le vocabulaire du tissu avec les ateliers, puis votre tutrice vous confie un périmètre clair, revu chaque trimestre avec votre école.",
    hiring: "Un entretien à Mazamet, une visite d'atelier, une réponse dans la quinzaine.",
    voice: "brief",
  },
  ingresServices: {
    name: "Ingres Services numériques",
    siret: fictionalSiret(34),
    presentation:
      "Ingres Services numériques développe et exploite les systèmes d'information d'entreprises de transport, de négoce et de santé du Tarn-et-Garonne. Soixante-dix personnes à Montauban, et une agence à Castelsarrasin.",
    welcome:
      "Une dizaine d'apprentis chaque année, un référent formation à plein temps et des ateliers communs chaque mois : vous n'apprenez pas seul·e.",
    hiring:
      "Une matinée de recrutement collective puis un entretien individuel, avec réponse le jour même quand c'est possible.",
    voice: "plain",
  },
  vergerConnecte: {
    name: "Verger Connecté",
    siret: fictionalSiret(35),
    presentation:
      "Verger Connecté aide les arboriculteurs de la vallée du Tarn à arroser juste et à protéger leurs fruits du gel : capteurs, prévisions, alertes sur téléphone. Treize personnes dans une ancienne coopérative fruitière de Moissac.",
    welcome:
      "Vous suivez une saison complète, de la floraison à la récolte, et voyez vos développements servir la nuit même quand il gèle. Un tuteur technique et une tutrice agronome vous entourent.",
    hiring: "Un échange d'une heure, sur place ou à distance, puis une décision en quelques jours.",
    voice: "questions",
  },
} satisfies Record<string, DemoCompany>;
