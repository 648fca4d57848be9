ALTER TABLE `offers` ADD `seats_taken` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `contract_types` text DEFAULT '["apprenticeship"]' NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `rncp_code` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `external_id` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `description_html` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `expires_at` text DEFAULT '9999-12-31T00:00:00.000Z' NOT NULL;--> statement-breakpoint
CREATE INDEX `offers_expiry` ON `offers` (`status`,`expires_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `offers_external` ON `offers` (`company_id`,`external_id`);--> statement-breakpoint
UPDATE `offers` SET
  `expires_at` = strftime('%Y-%m-%dT23:59:59.000Z', `published_at`, '+2 months'),
  `description_html` = '<p>' || replace(replace(replace(replace(replace(replace(`description`, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), char(10) || char(10), '</p><p>'), char(10), '<br>') || '</p>';
