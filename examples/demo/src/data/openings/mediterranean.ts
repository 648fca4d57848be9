import type { companiesOfTheMediterranean } from "../companies/mediterranean.js";
import type { Openings } from "./opening.js";

export const openingsByTheMediterranean: Openings<keyof typeof companiesOfTheMediterranean> = {
  tramontaneHebergement: [
    ["datacentreSupervision", 7, "Narbonne"],
    ["linuxServers", 6, "Narbonne"],
    ["databaseManager", 6, "Narbonne"],
    ["cloudTechnician", 5, "Carcassonne"],
  ],
  cepEtCode: [
    ["fullstackJs", 6, "Lézignan-Corbières"],
    ["tradeSoftware", 5, "Lézignan-Corbières"],
    ["androidField", 6, "Castelnaudary"],
    ["applicationSupport", 5, "Castelnaudary"],
  ],
  nemausaSystemes: [
    ["networkAdministrator", 6, "Nîmes"],
    ["schoolTechnician", 4, "Nîmes", 2],
    ["virtualisation", 6, "Nîmes"],
    ["securityAdministrator", 6, "Nîmes"],
    ["helpdesk", 5, "Alès"],
    ["campusWifi", 5, "Alès"],
    ["fibreInstaller", 3, "Alès"],
  ],
  cevennesRobotique: [
    ["visionSorting", 7, "Alès"],
    ["dotnetWorkshop", 6, "Alès"],
    ["embeddedAi", 7, "Alès"],
    ["firmware", 5, "Alès"],
  ],
  cezeInstrumentation: [
    ["testBench", 6, "Bagnols-sur-Cèze"],
    ["languageAssistant", 7, "Bagnols-sur-Cèze"],
    ["vulnerabilityAnalyst", 6, "Bagnols-sur-Cèze"],
    ["studyAnalyst", 7, "Bagnols-sur-Cèze"],
  ],
  lezInteractive: [
    ["vuePortal", 6, "Montpellier"],
    ["fullstackJs", 7, "Montpellier"],
    ["uxAgency", 7, "Montpellier"],
    ["webProject", 6, "Montpellier"],
    ["accessibleIntegration", 6, "Castelnau-le-Lez"],
    ["reactFirstSteps", 5, "Castelnau-le-Lez"],
  ],
  mossonAnalytics: [
    ["scientistClinical", 7, "Montpellier"],
    ["engineerPipelines", 7, "Montpellier"],
    ["pythonApi", 6, "Montpellier"],
  ],
  orqueBleue: [
    ["gameplayUnity", 6, "Pérols"],
    ["gameTools", 7, "Pérols"],
  ],
  thauConnect: [
    ["sensorFirmware", 7, "Sète"],
    ["connectedTerritory", 7, "Sète"],
    ["iotArchitecture", 7, "Frontignan"],
    ["flutterAlerts", 6, "Frontignan"],
    ["engineerPipelines", 7, "Mèze"],
  ],
  biterraCloud: [
    ["devopsKubernetes", 6, "Béziers", 2],
    ["cloudMigration", 7, "Béziers"],
    ["devopsObservability", 7, "Béziers"],
    ["goPlatform", 7, "Béziers"],
    ["cloudTechnician", 5, "Agde", 3],
    ["databaseManager", 6, "Agde"],
  ],
  salaisonLogistique: [
    ["androidField", 6, "Vendargues"],
    ["javaModernisation", 7, "Vendargues"],
    ["angularIntranet", 6, "Vendargues", 2],
    ["testAutomation", 6, "Vendargues"],
    ["ownerPlatform", 7, "Vendargues"],
    ["applicationSupport", 5, "Lunel"],
    ["operations", 5, "Lunel"],
  ],
  canigouMobile: [
    ["reactNativeTransport", 6, "Perpignan"],
    ["mobileTesting", 5, "Perpignan"],
    ["ownerMobile", 7, "Perpignan"],
    ["iosCulture", 6, "Cabestany"],
    ["flutterOutdoor", 5, "Cabestany"],
  ],
  vermeilleVoyages: [
    ["reactBooking", 6, "Argelès-sur-Mer"],
    ["goPlatform", 7, "Argelès-sur-Mer"],
    ["analystTourism", 6, "Argelès-sur-Mer"],
    ["devopsObservability", 6, "Argelès-sur-Mer"],
    ["applicationSupport", 5, "Saint-Cyprien"],
    ["siteAdministrator", 5, "Saint-Cyprien"],
  ],
};
