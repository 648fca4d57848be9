import type { companiesOfHauteGaronne } from "../companies/haute-garonne.js";
import type { Openings } from "./opening.js";

export const openingsInHauteGaronne: Openings<keyof typeof companiesOfHauteGaronne> = {
  garonneNumerique: [
    ["reactBooking", 6, "Toulouse"],
    ["reactDesignSystem", 7, "Toulouse"],
    ["reactFirstSteps", 5, "Toulouse", 2],
    ["fullstackJs", 6, "Toulouse", 2],
    ["pythonApi", 6, "Toulouse"],
    ["reactNativeTransport", 7, "Toulouse"],
    ["devopsDelivery", 7, "Toulouse"],
    ["testAutomation", 6, "Toulouse"],
    ["vuePortal", 6, "Toulouse"],
    ["ownerPlatform", 7, "Toulouse"],
    ["ownerMobile", 6, "Toulouse"],
  ],
  briqueEtPixel: [
    ["wordpressSites", 5, "Toulouse"],
    ["accessibleIntegration", 6, "Toulouse"],
    ["uxAgency", 6, "Toulouse"],
    ["seoAgency", 6, "Toulouse"],
    ["webProject", 7, "Toulouse"],
    ["augmentedHeritage", 6, "Toulouse"],
  ],
  altairEmbarque: [
    ["firmware", 6, "Blagnac", 2],
    ["embeddedLinux", 7, "Blagnac", 2],
    ["softwareQuality", 7, "Blagnac"],
    ["testBench", 5, "Colomiers"],
    ["embeddedAi", 7, "Colomiers"],
  ],
  cassiopeeSante: [
    ["javaRecords", 6, "Labège"],
    ["reactDashboard", 7, "Labège"],
    ["uxCare", 7, "Labège"],
    ["healthSpecialist", 7, "Labège"],
    ["medicalQuality", 6, "Labège"],
    ["analystCare", 7, "Labège"],
  ],
  violetteData: [
    ["engineerPlatform", 7, "Ramonville-Saint-Agne"],
    ["biDeveloper", 6, "Ramonville-Saint-Agne"],
    ["analystTourism", 7, "Ramonville-Saint-Agne"],
  ],
  chantiel: [
    ["dotnetManagement", 6, "Muret"],
    ["fullstackJs", 5, "Muret"],
    ["tradeSoftware", 5, "Muret"],
    ["invoicingConsultant", 7, "Muret"],
    ["applicationSupport", 5, "Muret", 2],
    ["erpConsultant", 6, "Muret"],
  ],
  pastelisCyber: [
    ["socAnalyst", 6, "Balma", 3],
    ["detectionEngineering", 7, "Balma"],
    ["pentest", 7, "Balma"],
    ["identityManager", 6, "Balma"],
  ],
  commingesInfogerance: [
    ["workshopTechnician", 4, "Saint-Gaudens"],
    ["windowsAdministrator", 6, "Saint-Gaudens"],
    ["telecomAdministrator", 5, "Saint-Gaudens"],
  ],
};
