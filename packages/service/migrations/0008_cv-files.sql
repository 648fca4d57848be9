ALTER TABLE `applications` ADD `cv_scan` text DEFAULT 'unscanned' NOT NULL;--> statement-breakpoint
CREATE INDEX `applications_cv` ON `applications` (`cv_key`);--> statement-breakpoint
CREATE INDEX `applications_unscanned` ON `applications` (`cv_scan`,`received_at`);