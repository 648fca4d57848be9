import { RHYTHMS } from "@alternance-kit/domain/rhythms";
import { ROME_OCCUPATIONS } from "@alternance-kit/domain/rome";
import { type Random, random } from "./random.js";

/** An offer as its row is written. */
export interface SampleOffer {
  title: string;
  description: string;
  communeCode: string;
  departmentCode: string;
  romeCode: string;
  diplomaLevel: number;
  rhythm: string;
  startsOn: string;
  durationMonths: number;
  remote: string;
  skills: string[];
  seats: number;
  contractTypes: string[];
  rncpCode: string | null;
}

export const ROLES =
  "Développeur web,Développeur fullstack,Administrateur systèmes,Technicien support,Développeur backend,Développeur frontend,Administrateur réseaux,Ingénieur DevOps,Data analyst,Chef de projet,Développeur mobile,Analyste cybersécurité,Data engineer,Testeur logiciel,UX designer,Intégrateur web,Data scientist,Architecte cloud,Product owner,Administrateur de bases de données,Développeur embarqué,Consultant ERP,Technicien réseaux,Webmaster".split(
    ",",
  );
export const SKILLS =
  "JavaScript,Python,Java,SQL,React,TypeScript,Linux,Docker,PHP,Git,Angular,Node.js,C#,Vue.js,Windows Server,Kubernetes,AWS,C++,Symfony,.NET,Azure,Spring,PostgreSQL,MySQL,Ansible,Cisco,VMware,Power BI,Terraform,MongoDB,Laravel,Django,Active Directory,Jenkins,Figma,Kotlin,Swift,Go,Rust,Excel,SAP,Grafana,Redis,Elasticsearch,Flutter,WordPress,Salesforce,Proxmox,GitLab,Scrum".split(
    ",",
  );
/** The largest towns first. */
export const TOWNS =
  "31555,34172,30189,66136,31069,34032,11262,81004,31149,65440,82121,30007,12202,34301,81065,31557,11069,31395,34129,46042,32013,09122,48095,31424,34154,81105,12145,65286,66171,11206,30032,31561,82033,34145,46102,09225,32107,81099,31483,30028".split(
    ",",
  );
const RNCP = ["RNCP37827", "RNCP37873", "RNCP36061", "RNCP37682", "RNCP36146", "RNCP35584"];
const SYLLABLES =
  "ba,co,di,fu,ga,le,mi,no,pa,ri,so,tu,va,xe,zo,cha,bri,cla,dro,ple,tra,vin,mon,cer,lot".split(",");
const COMMON =
  "vous rejoignez une équipe qui construit des outils pour les clients de la région avec votre tuteur participez au développement maintenance projets analyse besoins rédaction tests documentation suivi incidents mise en production qualité code revue réunions échanges utilisateurs formation autonomie rigueur curiosité esprit bonne ambiance télétravail possible mutuelle tickets restaurant entreprise innovante croissance agence locaux lumineux proches transports".split(
    " ",
  );

/** A vocabulary with a long tail, as texts have: the sixty common words, then four thousand that are ever rarer. */
const tail = random(11);
export const RARE_WORDS = Array.from({ length: 4_000 }, () =>
  Array.from({ length: 2 + tail.below(3) }, () => tail.of(SYLLABLES)).join(""),
);

const romeCodes = Object.keys(ROME_OCCUPATIONS);
const rhythms = Object.keys(RHYTHMS);

export function sampleOffer(next: Random): SampleOffer {
  const skills = [...new Set(Array.from({ length: 2 + next.below(4) }, () => next.mostlyFirst(SKILLS)))];
  const communeCode = next.mostlyFirst(TOWNS);
  const words = Array.from({ length: 70 }, () =>
    next.below(3) ? next.of(COMMON) : next.mostlyFirst(RARE_WORDS),
  );
  const startMonth = next.below(14);
  return {
    title: `${next.mostlyFirst(ROLES)} ${skills[0]} en alternance${next.below(3) ? "" : " H/F"}`,
    description: `${words.join(" ")} ${skills.join(", ")}.`,
    communeCode,
    departmentCode: communeCode.slice(0, 2),
    romeCode: next.mostlyFirst(romeCodes),
    diplomaLevel: 3 + Math.floor(next.fraction() ** 0.5 * 5),
    rhythm: next.of(rhythms),
    startsOn: `${2027 + Math.floor(startMonth / 12)}-${String((startMonth % 12) + 1).padStart(2, "0")}-01`,
    durationMonths: next.of([12, 24, 36]),
    remote: next.of(["onsite", "hybrid", "remote"]),
    skills,
    seats: 1 + next.below(3),
    contractTypes: next.below(4) ? ["apprenticeship"] : ["apprenticeship", "professionalisation"],
    rncpCode: next.below(2) ? null : next.of(RNCP),
  };
}
