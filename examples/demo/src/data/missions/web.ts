import type { MissionSet } from "./mission-set.js";

export const webMissions = {
  reactBooking: {
    title: "Développeur / Développeuse React",
    romeCode: "M1855",
    track: "development",
    remote: "hybrid",
    context:
      "Notre parcours de réservation en ligne est utilisé chaque jour par plusieurs milliers de personnes, souvent depuis un téléphone. Nous le réécrivons en React, écran par écran, et cherchons quelqu'un pour y prendre part.",
    tasks: [
      "Développer les écrans du nouveau parcours en React et TypeScript, à partir des maquettes",
      "Écrire les tests de composants et de bout en bout qui accompagnent chaque écran",
      "Mesurer et améliorer le temps d'affichage sur mobile",
      "Corriger les anomalies remontées par l'assistance et en expliquer la cause",
    ],
    stack:
      "React 19, TypeScript, Vite, TanStack Query, Playwright ; le code vit dans GitLab et part en production tous les jours.",
    team: "L'équipe compte quatre personnes au développement, une designer et une responsable produit.",
    wanted:
      "Vous avez déjà construit une petite application en JavaScript et vous aimez comprendre pourquoi un écran est lent.",
    skills: ["React", "TypeScript", "HTML", "CSS", "Playwright", "Git"],
  },
  reactDashboard: {
    title: "Développeur React / TypeScript (H/F)",
    romeCode: "M1855",
    track: "development",
    remote: "hybrid",
    context:
      "Les tableaux de bord que nos clients consultent le matin ont grandi plus vite que prévu : il faut les rendre plus clairs, plus rapides et utilisables au clavier.",
    tasks: [
      "Construire des composants de visualisation (courbes, cartes, tableaux triables) réutilisables",
      "Brancher ces composants sur nos API et gérer les états de chargement et d'erreur",
      "Rendre chaque écran conforme au RGAA avec l'aide de notre référente accessibilité",
      "Participer aux revues de code et tenir à jour la documentation des composants",
    ],
    stack: "React, TypeScript, D3, Storybook et Vitest, avec des API REST décrites en OpenAPI.",
    team: "Vous rejoignez une équipe de cinq développeurs et développeuses qui travaillent en cycles de deux semaines.",
    wanted: "Le souci du détail compte plus que la liste des bibliothèques connues.",
    skills: ["React", "TypeScript", "D3.js", "Accessibilité", "Storybook", "API REST"],
  },
  reactDesignSystem: {
    title: "Développeur·se front-end React, design system",
    romeCode: "M1855",
    track: "development",
    remote: "hybrid",
    context:
      "Six applications, six façons de dessiner un bouton : nous réunissons nos interfaces autour d'une bibliothèque de composants commune, documentée et accessible.",
    tasks: [
      "Concevoir et publier des composants React avec leurs variantes, leurs tests et leurs exemples",
      "Tenir le catalogue Storybook et les jetons de style partagés avec le design",
      "Accompagner les équipes qui migrent leurs écrans et recueillir leurs retours",
      "Automatiser les contrôles d'accessibilité et les comparaisons visuelles dans l'intégration continue",
    ],
    stack:
      "React, TypeScript, CSS moderne (couches, propriétés personnalisées), Storybook, axe et GitLab CI.",
    team: "Vous travaillez à deux avec l'architecte front-end et, chaque semaine, avec l'atelier design.",
    wanted:
      "Vous aimez les interfaces cohérentes, l'écriture soignée et l'idée de servir d'autres développeurs.",
    skills: ["React", "TypeScript", "CSS", "Storybook", "Accessibilité", "Design system", "Tests visuels"],
  },
  reactFirstSteps: {
    title: "Développeur·se web React junior",
    romeCode: "M1855",
    track: "development",
    remote: "onsite",
    context:
      "Nos outils internes (planning, suivi des demandes, annuaire) sont de petites applications web. Elles sont un bon terrain pour apprendre : peu d'utilisateurs, assis dans la pièce d'à côté.",
    tasks: [
      "Intégrer des pages en HTML et CSS, puis en composants React",
      "Ajouter des formulaires et leurs contrôles de saisie",
      "Présenter vos écrans aux collègues qui s'en servent et ajuster",
      "Apprendre à versionner, tester et livrer votre code",
    ],
    stack:
      "HTML, CSS, JavaScript puis TypeScript, React, Node.js et PostgreSQL ; nous partons de ce que vous avez vu en cours.",
    team: "Une développeuse expérimentée vous suit au quotidien et relit tout ce que vous écrivez.",
    wanted: "Aucune expérience n'est exigée ; un projet d'école ou personnel à montrer suffit.",
    skills: ["HTML", "CSS", "JavaScript", "React", "Git"],
  },
  fullstackJs: {
    title: "Développeur / Développeuse full-stack React et Node.js",
    romeCode: "M1855",
    track: "development",
    remote: "hybrid",
    context:
      "Nous ouvrons à nos clients un espace de suivi : demandes, documents, messages. Une première version existe ; la suite est à écrire, du schéma de données à l'écran.",
    tasks: [
      "Développer des fonctionnalités complètes : base de données, API, interface React",
      "Concevoir les échanges avec les autres logiciels de la maison",
      "Mettre en place la journalisation et les alertes utiles à l'exploitation",
      "Préparer les démonstrations de fin de cycle et y recueillir les remarques",
    ],
    stack: "Node.js, Hono, PostgreSQL, React, TypeScript de bout en bout, conteneurs Docker.",
    team: "L'équipe réunit trois développeurs, un testeur et une cheffe de produit à mi-temps.",
    wanted:
      "Vous savez déjà écrire une requête SQL et vous voulez voir une fonctionnalité d'un bout à l'autre.",
    skills: ["React", "Node.js", "TypeScript", "PostgreSQL", "Docker", "API REST"],
  },
  vuePortal: {
    title: "Développeur / Développeuse Vue.js",
    romeCode: "M1855",
    track: "development",
    remote: "hybrid",
    context:
      "Le portail des usagers a été mis en ligne l'an dernier. Plus de la moitié des démarches se font encore sur papier : nous complétons le portail, une démarche à la fois.",
    tasks: [
      "Développer les nouvelles démarches en Vue 3 avec leurs enregistrements intermédiaires",
      "Simplifier les formulaires avec les agents qui les traitent",
      "Écrire les tests et vérifier le rendu sur des appareils anciens",
      "Suivre les abandons de parcours et proposer des corrections",
    ],
    stack: "Vue 3, TypeScript, Pinia, Nuxt, et une API en Python que vous consommez.",
    team: "Vous intégrez un binôme front-end accompagné d'une ergonome deux jours par semaine.",
    wanted: "La relation aux utilisateurs vous intéresse autant que le code.",
    skills: ["Vue.js", "TypeScript", "Nuxt", "Accessibilité", "Git"],
  },
  angularIntranet: {
    title: "Développeur·se Angular",
    romeCode: "M1855",
    track: "development",
    remote: "onsite",
    context:
      "Quatre cents personnes passent leur journée dans notre application de gestion. Chaque seconde gagnée sur un écran compte, et nous venons de quitter une version d'Angular vieille de six ans.",
    tasks: [
      "Reprendre les écrans les plus utilisés avec les composants autonomes et les signaux",
      "Réduire le poids de l'application et le nombre d'appels au serveur",
      "Écrire des tests unitaires là où il n'y en avait pas",
      "Observer des utilisateurs au travail et proposer des raccourcis",
    ],
    stack: "Angular 20, RxJS, TypeScript, Jest, une API Java Spring.",
    team: "Sept personnes, dont un référent front-end qui sera votre interlocuteur de tous les jours.",
    wanted: "Vous préférez améliorer un outil utilisé à en commencer un nouveau chaque mois.",
    skills: ["Angular", "TypeScript", "RxJS", "HTML", "CSS", "Jest"],
  },
  symfonyCatalogue: {
    title: "Développeur / Développeuse PHP Symfony",
    romeCode: "M1855",
    track: "development",
    remote: "hybrid",
    context:
      "Notre catalogue professionnel en ligne compte soixante mille références et des tarifs propres à chaque client. Nous passons de Symfony 5 à Symfony 7 et découpons au passage ce qui est devenu trop gros.",
    tasks: [
      "Migrer des modules existants et leurs tests",
      "Développer l'import nocturne des produits et des stocks",
      "Créer les pages de recherche à facettes avec l'équipe front-end",
      "Rédiger les notes de version lisibles par le service commercial",
    ],
    stack: "PHP 8.4, Symfony, Doctrine, MySQL, Elasticsearch, PHPUnit, Docker.",
    team: "Trois développeurs back-end et une intégratrice ; les décisions techniques se prennent à voix haute.",
    wanted: "Une base en programmation objet et l'envie de lire du code avant d'en écrire.",
    skills: ["PHP", "Symfony", "MySQL", "Elasticsearch", "PHPUnit", "Docker"],
  },
  laravelBackOffice: {
    title: "Développeur PHP Laravel (H/F)",
    romeCode: "M1855",
    track: "development",
    remote: "onsite",
    context:
      "Commandes, tournées, factures, avoirs : notre back-office fait tourner la maison. Il faut l'adapter à chaque saison sans jamais l'arrêter.",
    tasks: [
      "Développer de nouveaux écrans de gestion et les droits qui vont avec",
      "Automatiser les tâches répétitives signalées par l'équipe administrative",
      "Surveiller les traitements de nuit et reprendre ceux qui échouent",
      "Documenter les règles de gestion en français simple",
    ],
    stack: "PHP, Laravel, Livewire, MariaDB, Redis, hébergement Linux.",
    team: "Une petite équipe de deux personnes à la technique, au milieu de celles et ceux qui utilisent l'outil.",
    wanted: "Vous savez écouter un besoin mal formulé et le reformuler.",
    skills: ["PHP", "Laravel", "MariaDB", "JavaScript", "Linux"],
  },
  wordpressSites: {
    title: "Développeur·se WordPress",
    romeCode: "M1855",
    track: "development",
    remote: "onsite",
    context:
      "Nous livrons une vingtaine de sites par an sous WordPress, avec des thèmes écrits à la main et aussi peu d'extensions que possible.",
    tasks: [
      "Intégrer des maquettes en thèmes sur mesure, légers et accessibles",
      "Configurer les contenus et former les personnes qui publieront",
      "Assurer les mises à jour et les sauvegardes du parc de sites",
      "Suivre les performances et corriger les pages trop lourdes",
    ],
    stack:
      "WordPress, PHP, Sass, JavaScript sans bibliothèque, Git, hébergement mutualisé et serveurs dédiés.",
    team: "Vous êtes en binôme avec l'intégrateur et en contact direct avec les clients.",
    wanted: "Le goût de la typographie et des pages qui se chargent vite.",
    skills: ["WordPress", "PHP", "HTML", "Sass", "JavaScript", "SEO technique"],
  },
  accessibleIntegration: {
    title: "Intégrateur / Intégratrice web, accessibilité",
    romeCode: "M1855",
    track: "development",
    remote: "remote",
    context:
      "L'accessibilité numérique est une obligation que peu de sites respectent. Nous auditons ceux de nos clients et corrigeons ce que nous trouvons.",
    tasks: [
      "Corriger le balisage, les contrastes et la navigation au clavier de sites existants",
      "Tester avec un lecteur d'écran et consigner les résultats",
      "Préparer les déclarations d'accessibilité avec l'experte certifiée",
      "Animer un court atelier de sensibilisation par trimestre",
    ],
    stack: "HTML, CSS, ARIA quand il le faut, NVDA et VoiceOver, axe, RGAA 4.1.",
    team: "Vous êtes rattaché·e à l'experte accessibilité et travaillez avec tous les projets.",
    wanted: "De la rigueur, de la pédagogie, et l'envie de rendre le web utilisable par tout le monde.",
    skills: ["HTML", "CSS", "RGAA", "ARIA", "Lecteurs d'écran"],
  },
  siteAdministrator: {
    title: "Webmestre / Administrateur·rice de site internet",
    romeCode: "M1834",
    track: "development",
    remote: "onsite",
    context:
      "Trois sites, deux langues, une lettre mensuelle et beaucoup de pages que plus personne ne relit : nos contenus ont besoin d'une personne qui s'en occupe vraiment.",
    tasks: [
      "Mettre en ligne et mettre à jour les pages, les images et les documents",
      "Repérer les liens rompus, les doublons et les contenus périmés",
      "Suivre la fréquentation et en tirer un court bilan mensuel",
      "Faire le lien avec le prestataire pour les évolutions techniques",
    ],
    stack: "Drupal, Matomo, un peu de HTML et de CSS, des outils de retouche d'image.",
    team: "Vous travaillez avec la responsable de la communication et le service informatique.",
    wanted: "Une orthographe sûre et l'envie de mettre de l'ordre.",
    skills: ["Drupal", "HTML", "Matomo", "Rédaction web"],
  },
} satisfies Record<string, MissionSet>;
