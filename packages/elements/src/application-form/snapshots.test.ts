import type { StepId } from "@alternance-kit/core/application-form-state";
import { anOffer, aPoolReceipt } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aForm, heading, send } from "../testing/application-form.js";
import { someQuestions } from "../testing/questions.js";
import { reachStep } from "../testing/reach-step.js";
import { answering } from "../testing/replies.js";

/** What assistive technology finds in each step, in the order it is read. */
async function read(step: StepId, options: Parameters<typeof aForm>[0] = {}) {
  const form = await aForm(options);
  await reachStep(form, step);
  return page.getByRole("form");
}

test("identity", async () => {
  await expect.element(await read("identity")).toMatchAriaInlineSnapshot(`
    - form "Postuler chez Garonne Numérique":
      - heading "Postuler chez Garonne Numérique" [level=2]
      - list "Étapes":
        - listitem: Vos coordonnées
        - listitem: CV et message
        - listitem: Vérification
      - heading "Vos coordonnées étape 1 sur 3" [level=3]
      - text: Prénom
      - textbox "Prénom"
      - text: Nom
      - textbox "Nom"
      - text: E-mail
      - textbox "E-mail"
      - text: Téléphone (facultatif)
      - textbox "Téléphone (facultatif)"
      - checkbox "J’ai moins de 18 ans"
      - text: J’ai moins de 18 ans
      - button "Continuer"
  `);
});

test("wishes", async () => {
  const form = await read("wishes", { use: "spontaneous" });
  await page.getByRole("searchbox").fill("blockchain");
  await expect.element(form).toMatchAriaInlineSnapshot(`
    - form "Candidature spontanée":
      - heading "Candidature spontanée" [level=2]
      - list "Étapes":
        - listitem:
          - button "Vos coordonnées"
        - listitem: Votre recherche
        - listitem: CV et message
        - listitem: Vérification
      - heading "Votre recherche étape 2 sur 4" [level=3]
      - group "Métiers recherchés":
        - text: Métiers recherchés
        - paragraph: De 1 à 5. Écrivez quelques lettres, puis cochez.
        - searchbox "Chercher un métier": blockchain
        - status: 2 métiers
        - checkbox "Ingénieur / Ingénieure blockchain"
        - text: Ingénieur / Ingénieure blockchain
        - checkbox "Développeur / Développeuse blockchain"
        - text: Développeur / Développeuse blockchain
      - group "Départements (facultatif)":
        - text: Départements (facultatif)
        - paragraph: "Aucun coché : toute l’Occitanie."
        - checkbox "Ariège"
        - text: Ariège
        - checkbox "Aude"
        - text: Aude
        - checkbox "Aveyron"
        - text: Aveyron
        - checkbox "Gard"
        - text: Gard
        - checkbox "Haute-Garonne"
        - text: Haute-Garonne
        - checkbox "Gers"
        - text: Gers
        - checkbox "Hérault"
        - text: Hérault
        - checkbox "Lot"
        - text: Lot
        - checkbox "Lozère"
        - text: Lozère
        - checkbox "Hautes-Pyrénées"
        - text: Hautes-Pyrénées
        - checkbox "Pyrénées-Orientales"
        - text: Pyrénées-Orientales
        - checkbox "Tarn"
        - text: Tarn
        - checkbox "Tarn-et-Garonne"
        - text: Tarn-et-Garonne
      - text: Début au plus tôt (facultatif)
      - textbox "Début au plus tôt (facultatif)"
      - text: Début au plus tard (facultatif)
      - textbox "Début au plus tard (facultatif)"
      - text: Diplôme préparé (facultatif)
      - combobox "Diplôme préparé (facultatif)":
        - option "Choisir" [selected]
        - option "CAP, BEP"
        - option "Bac, titre pro"
        - option "Bac+2 : BTS, titre pro"
        - option "Bac+3 : BUT, licence"
        - option "Bac+5 : master, ingénieur"
      - group "Rythmes possibles (facultatif)":
        - text: Rythmes possibles (facultatif)
        - checkbox "1 jour école, 4 jours entreprise"
        - text: 1 jour école, 4 jours entreprise
        - checkbox "2 jours école, 3 jours entreprise"
        - text: 2 jours école, 3 jours entreprise
        - checkbox "1 semaine école, 1 semaine entreprise"
        - text: 1 semaine école, 1 semaine entreprise
        - checkbox "1 semaine école, 2 semaines entreprise"
        - text: 1 semaine école, 2 semaines entreprise
        - checkbox "1 semaine école, 3 semaines entreprise"
        - text: 1 semaine école, 3 semaines entreprise
        - checkbox "2 semaines école, 2 semaines entreprise"
        - text: 2 semaines école, 2 semaines entreprise
        - checkbox "1 mois école, 1 mois entreprise"
        - text: 1 mois école, 1 mois entreprise
        - checkbox "Rythme à convenir"
        - text: Rythme à convenir
      - text: École ou centre de formation (facultatif)
      - textbox "École ou centre de formation (facultatif)"
      - text: Formation suivie (facultatif)
      - textbox "Formation suivie (facultatif)"
      - text: Portfolio (facultatif)
      - paragraph: Une adresse en https://
      - textbox "Portfolio (facultatif)"
      - text: Autres liens (facultatif)
      - paragraph: "Un par ligne, 5 au plus. Exemple : un dépôt de code."
      - textbox "Autres liens (facultatif)"
      - checkbox "Garder mon brouillon sur cet appareil, sans mes fichiers"
      - text: Garder mon brouillon sur cet appareil, sans mes fichiers
      - button "Continuer"
      - button "Retour"
  `);
});

test("documents", async () => {
  await expect.element(await read("documents")).toMatchAriaInlineSnapshot(`
    - form "Postuler chez Garonne Numérique":
      - heading "Postuler chez Garonne Numérique" [level=2]
      - list "Étapes":
        - listitem:
          - button "Vos coordonnées"
        - listitem: CV et message
        - listitem: Vérification
      - heading "CV et message étape 2 sur 3" [level=3]
      - text: CV
      - paragraph: PDF ou DOCX, 5 Mo au plus
      - button "CV"
      - paragraph
      - text: Autre document (facultatif)
      - paragraph: Lettre, relevé de notes ou portfolio. PDF ou DOCX, 5 Mo au plus
      - button "Autre document (facultatif)"
      - paragraph
      - text: Message à l’entreprise (facultatif)
      - textbox "Message à l’entreprise (facultatif)"
      - checkbox "Garder mon brouillon sur cet appareil, sans mes fichiers"
      - text: Garder mon brouillon sur cet appareil, sans mes fichiers
      - button "Continuer"
      - button "Retour"
  `);
});

test("questions", async () => {
  const offer = anOffer({ questions: someQuestions() });
  await expect.element(await read("questions", { offer })).toMatchAriaInlineSnapshot(`
    - form "Postuler chez Garonne Numérique":
      - heading "Postuler chez Garonne Numérique" [level=2]
      - list "Étapes":
        - listitem:
          - button "Vos coordonnées"
        - listitem:
          - button "CV et message"
        - listitem: Questions
        - listitem: Vérification
      - heading "Questions étape 3 sur 4" [level=3]
      - text: Pourquoi cette équipe ?
      - paragraph: Quelques phrases suffisent.
      - textbox "Pourquoi cette équipe ?"
      - text: Votre outil préféré (facultatif)
      - textbox "Votre outil préféré (facultatif)"
      - text: Quand pouvez-vous visiter nos bureaux ? (facultatif)
      - textbox "Quand pouvez-vous visiter nos bureaux ? (facultatif)"
      - text: Un dépôt de code (facultatif)
      - textbox "Un dépôt de code (facultatif)"
      - text: Années de pratique (facultatif)
      - textbox "Années de pratique (facultatif)"
      - group "Votre niveau d’anglais (facultatif)":
        - text: Votre niveau d’anglais (facultatif)
        - radio "Je me débrouille"
        - text: Je me débrouille
        - radio "Je suis à l’aise"
        - text: Je suis à l’aise
      - group "Ce que vous connaissez (facultatif)":
        - text: Ce que vous connaissez (facultatif)
        - checkbox "React"
        - text: React
        - checkbox "Vue"
        - text: Vue
        - checkbox "Node.js"
        - text: Node.js
      - text: Où travailleriez-vous ? (facultatif)
      - combobox "Où travailleriez-vous ? (facultatif)":
        - option "Choisir" [selected]
        - option "Toulouse"
        - option "Montpellier"
        - option "Nîmes"
        - option "Albi"
        - option "Rodez"
        - option "Tarbes"
      - group "Avez-vous un projet à montrer ?":
        - text: Avez-vous un projet à montrer ?
        - radio "Oui"
        - text: Oui
        - radio "Non"
        - text: Non
      - checkbox "Garder mon brouillon sur cet appareil, sans mes fichiers"
      - text: Garder mon brouillon sur cet appareil, sans mes fichiers
      - button "Continuer"
      - button "Retour"
  `);
});

test("summary", async () => {
  const offer = anOffer({ questions: someQuestions() });
  await expect.element(await read("summary", { offer })).toMatchAriaInlineSnapshot(`
    - form "Postuler chez Garonne Numérique":
      - heading "Postuler chez Garonne Numérique" [level=2]
      - list "Étapes":
        - listitem:
          - button "Vos coordonnées"
        - listitem:
          - button "CV et message"
        - listitem:
          - button "Questions"
        - listitem: Vérification
      - heading "Vérification étape 4 sur 4" [level=3]
      - region "Vos coordonnées":
        - heading "Vos coordonnées" [level=4]
        - button "Modifier : Vos coordonnées": Modifier
        - term: Prénom
        - definition: Ada
        - term: Nom
        - definition: Lovelace
        - term: E-mail
        - definition: ada@example.org
      - region "CV et message":
        - heading "CV et message" [level=4]
        - button "Modifier : CV et message": Modifier
        - term: CV
        - definition: cv-ada-lovelace.pdf (1 Ko)
      - region "Questions":
        - heading "Questions" [level=4]
        - button "Modifier : Questions": Modifier
        - term: Pourquoi cette équipe ?
        - definition: Pour vos cartes.
        - term: Avez-vous un projet à montrer ?
        - definition: Non
      - group:
        - paragraph: Ma candidature et mes fichiers vont à l’entreprise de cette offre et à l’organisateur du programme, pour y répondre. Sans contrat, ils sont effacés trois mois après la fin de la candidature.
        - group "À vous de choisir":
          - text: À vous de choisir
          - paragraph: Rien n’est coché d’avance, et votre candidature part aussi sans cela.
          - checkbox "J’accepte que l’école ou le site qui présente cette page voie mon nom et l’avancement de ma candidature."
          - text: J’accepte que l’école ou le site qui présente cette page voie mon nom et l’avancement de ma candidature.
          - checkbox "J’accepte que mon profil et mon CV soient conservés deux ans après mon dernier contact, et proposés pour d’autres offres d’alternance."
          - text: J’accepte que mon profil et mon CV soient conservés deux ans après mon dernier contact, et proposés pour d’autres offres d’alternance.
          - checkbox "J’accepte de recevoir par e-mail les nouvelles offres du même métier, une fois mon adresse confirmée."
          - text: J’accepte de recevoir par e-mail les nouvelles offres du même métier, une fois mon adresse confirmée.
          - group: Situation de handicap (facultatif)
      - checkbox "Garder mon brouillon sur cet appareil, sans mes fichiers"
      - text: Garder mon brouillon sur cet appareil, sans mes fichiers
      - button "Envoyer ma candidature"
      - button "Retour"
  `);
});

test("the summary of a spontaneous candidate", async () => {
  await expect.element(await read("summary", { use: "spontaneous" })).toMatchAriaInlineSnapshot(`
    - form "Candidature spontanée":
      - heading "Candidature spontanée" [level=2]
      - list "Étapes":
        - listitem:
          - button "Vos coordonnées"
        - listitem:
          - button "Votre recherche"
        - listitem:
          - button "CV et message"
        - listitem: Vérification
      - heading "Vérification étape 4 sur 4" [level=3]
      - region "Vos coordonnées":
        - heading "Vos coordonnées" [level=4]
        - button "Modifier : Vos coordonnées": Modifier
        - term: Prénom
        - definition: Ada
        - term: Nom
        - definition: Lovelace
        - term: E-mail
        - definition: ada@example.org
      - region "Votre recherche":
        - heading "Votre recherche" [level=4]
        - button "Modifier : Votre recherche": Modifier
        - term: Métiers recherchés
        - definition: Développeur / Développeuse web
      - region "CV et message":
        - heading "CV et message" [level=4]
        - button "Modifier : CV et message": Modifier
        - term: CV
        - definition: cv-ada-lovelace.pdf (1 Ko)
      - group:
        - checkbox "J’accepte que mon profil et mon CV soient conservés deux ans après mon dernier contact, et proposés pour d’autres offres d’alternance."
        - text: J’accepte que mon profil et mon CV soient conservés deux ans après mon dernier contact, et proposés pour d’autres offres d’alternance.
        - group "À vous de choisir":
          - text: À vous de choisir
          - paragraph: Rien n’est coché d’avance, et votre candidature part aussi sans cela.
          - checkbox "J’accepte que l’école ou le site qui présente cette page voie mon nom et l’avancement de ma candidature."
          - text: J’accepte que l’école ou le site qui présente cette page voie mon nom et l’avancement de ma candidature.
          - checkbox "J’accepte de recevoir par e-mail les nouvelles offres du même métier, une fois mon adresse confirmée."
          - text: J’accepte de recevoir par e-mail les nouvelles offres du même métier, une fois mon adresse confirmée.
          - group: Situation de handicap (facultatif)
        - paragraph: Votre profil et vos fichiers vont à l’organisateur du programme.
      - checkbox "Garder mon brouillon sur cet appareil, sans mes fichiers"
      - text: Garder mon brouillon sur cet appareil, sans mes fichiers
      - button "Envoyer ma candidature"
      - button "Retour"
  `);
});

test("the receipt", async () => {
  await read("summary");
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  await expect.element(page.getByRole("region")).toMatchAriaInlineSnapshot(`
    - region "Candidature envoyée":
      - heading "Candidature envoyée" [level=2]
      - term: Référence
      - definition:
        - code: 7KQ4-9XMZ
      - term: CV reçu
      - definition: cv-ada-lovelace.pdf
      - paragraph: Un e-mail part à ada@example.org, avec un lien pour suivre, retirer ou effacer votre candidature.
  `);
});

test("the receipt of a spontaneous candidate", async () => {
  const submitUploaded = answering(aPoolReceipt());
  await read("summary", { use: "spontaneous", poolCandidates: { submitUploaded } });
  await page.getByLabelText(/conservés deux ans/).click();
  await send().click();
  await expect.element(heading("Profil reçu")).toBeVisible();
  await expect.element(page.getByRole("region")).toMatchAriaInlineSnapshot(`
    - region "Profil reçu":
      - heading "Profil reçu" [level=2]
      - term: Référence
      - definition:
        - code: 7KQ4-9XMZ
      - term: CV reçu
      - definition: cv-ada-lovelace.pdf
      - term: Gardé jusqu’au
      - definition: 22 novembre 2028
      - paragraph: Un e-mail part à ada@example.org, avec un lien pour revoir ou effacer votre profil.
  `);
});
