import { fictionalSiret } from "../fictional-siret.js";
import type { DemoCompany } from "./company.js";

/** Companies of Aude, Gard, Hérault and Pyrénées-Orientales. */
export const companiesOfTheMediterranean = {
  tramontaneHebergement: {
    name: "Tramontane Hébergement",
    siret: fictionalSiret(9),
    presentation:
      "Tramontane Hébergement exploite deux petits centres de données refroidis à l'air extérieur, à Narbonne et à Carcassonne, et héberge les services de mairies, de domaines viticoles et d'associations. Trente personnes, une obsession : la sobriété et la continuité de service.",
    welcome:
      "Vous êtes formé·e aux gestes de la salle machine avant toute intervention, puis accompagné·e par un administrateur confirmé. Les astreintes ne concernent jamais les apprentis.",
    hiring:
      "Une visite du centre de données tient lieu de premier entretien ; un second, technique, suit dans la semaine.",
    voice: "plain",
  },
  cepEtCode: {
    name: "Cep & Code",
    siret: fictionalSiret(10),
    presentation:
      "Cep & Code réalise les logiciels de cave, de traçabilité et de vente en ligne de cent soixante coopératives et domaines viticoles des Corbières, du Minervois et du Lauragais.",
    welcome:
      "Comme nos outils servent surtout pendant les vendanges, vous passez quelques jours en cave à l'automne, sur le quai de réception, avec les personnes qui les utilisent.",
    hiring:
      "Un entretien à Lézignan-Corbières ou en visio, puis un essai d'une demi-journée sur un vrai petit besoin.",
    voice: "questions",
  },
  nemausaSystemes: {
    name: "Nemausa Systèmes",
    siret: fictionalSiret(11),
    presentation:
      "Nemausa Systèmes accompagne les PME et les établissements d'enseignement du Gard : réseaux, serveurs, postes de travail, sauvegarde. Nos trente-huit techniciens et ingénieurs suivent quatre cents clients depuis Nîmes et Alès.",
    welcome:
      "Un livret de suivi partagé avec votre centre de formation fixe ce que vous devez savoir faire chaque trimestre, et votre tuteur libère du temps pour vous l'apprendre.",
    hiring: "Un entretien avec le responsable d'équipe suivi d'une mise en situation d'une heure en atelier.",
    voice: "labelled",
  },
  cevennesRobotique: {
    name: "Cévennes Robotique",
    siret: fictionalSiret(12),
    presentation:
      "Cévennes Robotique fabrique des robots de tri et des systèmes de contrôle par vision pour les ateliers de conditionnement et de recyclage. Nous assemblons, programmons et essayons tout dans notre halle d'Alès, un ancien bâtiment minier.",
    welcome:
      "Vous avez accès aux robots dès la deuxième semaine, après la formation à la sécurité, et chaque apprenti·e mène un sujet qui finit réellement chez un client.",
    hiring:
      "Un échange en visio, puis une visite de la halle et un entretien technique avec la personne qui vous encadrera.",
    voice: "brief",
  },
  cezeInstrumentation: {
    name: "Cèze Instrumentation",
    siret: fictionalSiret(13),
    presentation:
      "Cèze Instrumentation conçoit des chaînes de mesure et les logiciels qui les exploitent pour des laboratoires et des sites industriels sensibles. Cinquante personnes, des contrats longs et une culture de la preuve : tout ce qui part d'ici est vérifié et documenté.",
    welcome:
      "Votre parcours commence par l'atelier d'étalonnage. Ensuite, votre tutrice ou votre tuteur vous confie un lot de travail complet, de la spécification aux essais.",
    hiring: "Deux entretiens d'une heure, à une semaine d'intervalle, à Bagnols-sur-Cèze.",
    voice: "plain",
  },
  lezInteractive: {
    name: "Lez Interactive",
    siret: fictionalSiret(14),
    presentation:
      "Lez Interactive est un studio web de trente-deux personnes. Nous construisons des plateformes de formation, des sites publics et des outils métier pour des organismes de recherche et des mutuelles.",
    welcome:
      "Une équipe n'accueille jamais deux apprentis à la fois, pour garder du temps à chacun : revue de code commentée, programmation en binôme et points de progression écrits.",
    hiring: "Un entretien, une revue ensemble d'un code que vous avez choisi, une réponse dans la semaine.",
    voice: "questions",
  },
  mossonAnalytics: {
    name: "Mosson Analytics",
    siret: fictionalSiret(15),
    presentation:
      "Mosson Analytics met des méthodes statistiques et d'apprentissage automatique au service de la recherche clinique, de l'agronomie et de la gestion de l'eau. Nos trente scientifiques et développeurs partagent leurs bureaux avec un laboratoire public à Montpellier.",
    welcome:
      "Vous travaillez avec un·e data scientist senior sur un projet à la fois et participez au séminaire interne du jeudi, où chacun expose ce qui n'a pas marché.",
    hiring:
      "Une lecture attentive du CV et d'un rapport ou d'un carnet de calcul de votre choix, puis une heure d'entretien.",
    voice: "plain",
  },
  orqueBleue: {
    name: "Orque Bleue Jeux",
    siret: fictionalSiret(16),
    presentation:
      "Orque Bleue Jeux est un studio indépendant de vingt-deux personnes installé à Pérols, au bord de l'étang. Nos deux premiers jeux d'exploration se sont vendus sur ordinateur et sur console ; le troisième est en production.",
    welcome:
      "Les apprentis du studio contribuent au jeu qui sort, pas à un projet à part. Chacun a une référente ou un référent de son métier et une démonstration de ce qu'il a fait toutes les deux semaines.",
    hiring:
      "Un portfolio ou un prototype jouable vaut mieux qu'une longue lettre. Deux entretiens, dont un avec l'équipe.",
    voice: "brief",
  },
  thauConnect: {
    name: "Thau Connect",
    siret: fictionalSiret(17),
    presentation:
      "Thau Connect installe des capteurs dans les parcs à huîtres, les ports et les réseaux d'eau, et restitue leurs mesures aux professionnels. Vingt-huit personnes entre Sète, Frontignan et Mèze, un bateau, et des données toutes les dix minutes.",
    welcome:
      "Vous alternez bureau et terrain : chaque mois, une sortie d'entretien des balises avec l'équipe technique, gilet fourni.",
    hiring: "Un premier échange par téléphone, une rencontre à Sète, une décision en une semaine.",
    voice: "labelled",
  },
  biterraCloud: {
    name: "Biterra Cloud",
    siret: fictionalSiret(18),
    presentation:
      "Biterra Cloud opère une plateforme d'hébergement et des services managés pour des éditeurs de logiciels et des collectivités du littoral. Nos équipes de Béziers et d'Agde gèrent trois mille machines virtuelles et quarante grappes Kubernetes.",
    welcome:
      "Un environnement de formation identique à la production vous permet de casser sans crainte. Vous passez ensuite trois mois dans chacune des équipes qui vous intéressent.",
    hiring:
      "Un entretien technique sous forme de discussion autour d'un incident réel, puis une rencontre avec l'équipe.",
    voice: "plain",
  },
  salaisonLogistique: {
    name: "Salaison Logistique Systèmes",
    siret: fictionalSiret(19),
    presentation:
      "Nous éditons un logiciel de gestion d'entrepôt utilisé dans quatre-vingt-dix plateformes logistiques, de la pharmacie au bricolage. Soixante personnes à Vendargues et un centre de services à Lunel.",
    welcome:
      "Vous commencez par une semaine en entrepôt avec un terminal portable en main. De retour au bureau, votre équipe vous confie des sujets de taille croissante.",
    hiring:
      "Un entretien avec la responsable d'équipe, un échange avec deux futurs collègues, et c'est tout.",
    voice: "questions",
  },
  canigouMobile: {
    name: "Canigou Mobile",
    siret: fictionalSiret(20),
    presentation:
      "Canigou Mobile développe des applications pour les transports, les parcs naturels et les clubs sportifs des deux côtés des Pyrénées. Vingt-neuf personnes à Perpignan et à Cabestany, des applications en français, en catalan et en espagnol.",
    welcome:
      "La revue de code est notre outil de formation principal : elle est écrite, bienveillante et faite dans la journée. Vous disposez d'un téléphone de test de chaque génération.",
    hiring:
      "Montrez-nous une application, même petite. Entretien unique d'une heure et demie, sur place ou en visio.",
    voice: "labelled",
  },
  vermeilleVoyages: {
    name: "Vermeille Voyages",
    siret: fictionalSiret(21),
    presentation:
      "Vermeille Voyages gère la réservation en ligne de deux cent dix campings et résidences de la côte catalane. Huit cent mille séjours passent chaque année par nos outils, presque tous entre mars et septembre.",
    welcome:
      "La saison haute se prépare à l'automne : c'est le meilleur moment pour apprendre, et vous êtes associé·e à toutes les rétrospectives. Un tuteur, un plan de formation, un bilan par trimestre.",
    hiring:
      "Une candidature, un appel de vingt minutes, un entretien à Argelès-sur-Mer. Réponse sous huit jours.",
    voice: "brief",
  },
} satisfies Record<string, DemoCompany>;
