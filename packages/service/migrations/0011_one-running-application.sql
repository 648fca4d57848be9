CREATE TABLE `spent_proofs` (
	`id` text PRIMARY KEY NOT NULL,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `spent_proofs_ends_at` ON `spent_proofs` (`ends_at`);--> statement-breakpoint
ALTER TABLE `applications` ADD `email_folded` text;--> statement-breakpoint
-- Of those that one person had sent several of for an offer, the last is theirs to replace; the others stay as they are.
UPDATE `applications` SET `email_folded` = lower(trim(`email`)) WHERE `id` IN (
	SELECT max(`id`) FROM `applications` WHERE `status` IN ('received', 'screening', 'interview', 'offered') GROUP BY `offer_id`, lower(trim(`email`))
);--> statement-breakpoint
CREATE UNIQUE INDEX `applications_running` ON `applications` (`offer_id`,`email_folded`) WHERE status IN ('received', 'screening', 'interview', 'offered');