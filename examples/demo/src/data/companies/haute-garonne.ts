import { fictionalSiret } from "../fictional-siret.js";
import type { DemoCompany } from "./company.js";

export const companiesOfHauteGaronne = {
  garonneNumerique: {
    name: "Garonne Numérique",
    siret: fictionalSiret(1),
    presentation:
      "Garonne Numérique conçoit depuis 2014 des applications web et mobiles pour des collectivités, des coopératives et des PME de la région. Nous sommes quarante-deux, répartis en six équipes produit installées quai de Tounis, et nous gardons nos applications en maintenance pendant toute leur vie : ce qui est écrit chez nous doit pouvoir être relu dans cinq ans.",
    welcome:
      "Votre maître d'apprentissage vous consacre une heure par jour le premier mois, puis un point chaque semaine. Chaque fusion de code est relue, et un vendredi sur deux est réservé à l'apprentissage : atelier interne, veille ou avancement de votre mémoire.",
    hiring:
      "Le recrutement tient en deux échanges : une visio de trente minutes, puis une demi-journée dans l'équipe autour d'un exercice fait à deux. Réponse sous dix jours dans tous les cas.",
    voice: "plain",
  },
  briqueEtPixel: {
    name: "Brique & Pixel",
    siret: fictionalSiret(2),
    presentation:
      "Brique & Pixel est une agence indépendante de vingt-six personnes, née dans un ancien atelier de typographie du quartier Saint-Cyprien. Nous faisons des sites d'institutions culturelles, de festivals et de commerces, du premier croquis à la mise en ligne.",
    welcome:
      "À l'agence, on travaille en binôme : vous suivez d'abord deux projets en cours, puis vous en portez un petit de bout en bout, rendez-vous client compris.",
    hiring:
      "Envoyez-nous un CV et deux ou trois choses que vous avez faites, même inachevées. Nous recevons tout le monde à l'atelier, autour d'un café.",
    voice: "questions",
  },
  altairEmbarque: {
    name: "Altaïr Embarqué",
    siret: fictionalSiret(3),
    presentation:
      "Altaïr Embarqué développe des calculateurs et des logiciels temps réel pour l'aéronautique légère, les drones civils et le ferroviaire. Cent dix ingénieurs et techniciens travaillent sur nos deux sites de Blagnac et de Colomiers, au plus près des bancs d'essai.",
    welcome:
      "Une première semaine d'intégration fait le tour des métiers : conception, essais, certification. Vous avez ensuite un tuteur ou une tutrice dans votre équipe et une place attitrée au laboratoire.",
    hiring:
      "Un entretien technique et un entretien avec les ressources humaines, le même jour, sur site ou à distance.",
    voice: "labelled",
  },
  cassiopeeSante: {
    name: "Cassiopée Santé",
    siret: fictionalSiret(4),
    presentation:
      "Cassiopée Santé édite un dossier de soins partagé utilisé par deux cent trente maisons de santé et centres de rééducation. Nos données sont hébergées chez un hébergeur certifié pour les données de santé et chaque évolution est testée avec des soignants avant d'être livrée.",
    welcome:
      "Vous commencez par deux jours d'observation dans une maison de santé partenaire : c'est là que l'on comprend à quoi sert ce que l'on code. Un parrain ou une marraine vous accompagne ensuite jusqu'à l'examen.",
    hiring:
      "Un appel, puis une rencontre avec l'équipe à Labège. Nous donnons un retour détaillé à chaque personne reçue.",
    voice: "brief",
  },
  violetteData: {
    name: "Violette Data",
    siret: fictionalSiret(5),
    presentation:
      "Violette Data est un cabinet de vingt-cinq personnes spécialisé dans la donnée : nous aidons des industriels, des régies de transport et des collectivités à la fiabiliser, à la comprendre et à s'en servir.",
    welcome:
      "Nos apprentis sont affectés à une seule mission à la fois, avec un consultant confirmé à leurs côtés, et présentent leurs travaux à tout le cabinet deux fois par an.",
    hiring:
      "Après lecture du CV, nous proposons un échange de quarante minutes sur un jeu de données public envoyé la veille. Pas de test minuté.",
    voice: "plain",
  },
  chantiel: {
    name: "Chantiel Logiciels",
    siret: fictionalSiret(6),
    presentation:
      "Chantiel Logiciels équipe mille huit cents artisans et entreprises du bâtiment d'un progiciel de gestion : devis, situations de travaux, achats, suivi de chantier. Trente-cinq personnes, dont un tiers au contact direct des clients, dans la zone d'activité de Muret.",
    welcome:
      "Les deux premières semaines se passent au support, pour entendre les clients, et une journée sur un chantier. Le reste du parcours est bâti avec votre école.",
    hiring:
      "Deux entretiens, dont un avec la personne qui sera votre tutrice ou votre tuteur. Réponse sous quinze jours.",
    voice: "labelled",
  },
  pastelisCyber: {
    name: "Pastelis Cyber",
    siret: fictionalSiret(7),
    presentation:
      "Pastelis Cyber surveille et défend les systèmes d'information d'une centaine d'organisations : laboratoires, transporteurs, communes. Notre centre opérationnel de Balma fonctionne tous les jours de l'année ; les apprentis y travaillent en horaires de bureau.",
    welcome:
      "Un laboratoire isolé reproduit les réseaux de nos clients types : vous y passez vos trois premières semaines, puis vous rejoignez une équipe avec un référent. Les certifications préparées pendant le contrat sont passées sur le temps de travail.",
    hiring:
      "Un entretien de motivation, un exercice d'analyse à faire chez vous en une heure environ, puis sa discussion avec deux analystes.",
    voice: "questions",
  },
  commingesInfogerance: {
    name: "Comminges Infogérance",
    siret: fictionalSiret(8),
    presentation:
      "Depuis 2003, Comminges Infogérance s'occupe de l'informatique des entreprises, des études notariales et des établissements médico-sociaux du sud de la Haute-Garonne. Vingt personnes, un atelier à Saint-Gaudens et beaucoup de kilomètres de vallées.",
    welcome:
      "Vous tournez entre l'atelier, l'assistance téléphonique et les interventions, toujours à deux, avec un véhicule de l'entreprise.",
    hiring: "Appelez-nous ou écrivez-nous : on vous propose une journée d'immersion, et on décide ensemble.",
    voice: "brief",
  },
} satisfies Record<string, DemoCompany>;
