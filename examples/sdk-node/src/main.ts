/** A company's day: publish an offer, read the applications, save a CV, move its candidate on. */
import { createClient } from "@alternance-kit/sdk";
import { explain } from "./explain.js";
import { newOffer } from "./new-offer.js";
import { saveCv } from "./save-cv.js";

const key = process.env["ALTERNANCE_KIT_KEY"] ?? "sk_test_demo_company";
const baseUrl = process.env["ALTERNANCE_KIT_URL"] ?? "http://localhost:8787";
const cvFolder = process.env["CV_FOLDER"] ?? "data/cvs";

try {
  await main();
} catch (error) {
  console.error(explain(error, baseUrl));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const client = createClient({ key, baseUrl });

  const company = await client.partners.retrieveOwn();
  console.log(`Hello, ${company.name}.`);

  const offer = await client.offers.publish(newOffer);
  console.log(`Published ${offer.id}: ${offer.title}, in ${offer.place.communeName}.`);

  const { total } = await client.offers.search({ company: company.id, limit: 1 });
  console.log(`Your open offers: ${total}.`);

  for await (const { reference, applicant, offer, status, source } of client.applications.listAll()) {
    const who = `${applicant.firstName} ${applicant.lastName}`;
    console.log(
      `${reference}  ${status.padEnd(10)} ${who}, for « ${offer.title} », from ${source.partnerName}`,
    );
  }

  const { data } = await client.applications.list({ status: ["received"], limit: 1 });
  const [latest] = data;
  if (!latest) {
    console.log("No application waits for you. Apply on http://localhost:8788, then run this again.");
    return;
  }

  const path = await saveCv(client, latest, cvFolder);
  console.log(`Saved ${path}.`);

  const moved = await client.applications.move(latest.id, { to: "screening", note: "CV read." });
  console.log(`Moved ${moved.reference} from ${latest.status} to ${moved.status}.`);
}
