-- Who signs in and who does not, messages that a person has dealt with, and incidents of more causes.

-- Null where somebody who has no account tried to get in: what they typed as a name may be a password.
ALTER TABLE audit_entry ALTER COLUMN account DROP NOT NULL;
CREATE INDEX audit_entry_by_action ON audit_entry (action, happened_at);

ALTER TABLE account ADD COLUMN last_signed_in_at TIMESTAMP(6) WITH TIME ZONE;

ALTER TABLE inbound_message ADD COLUMN settled_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE inbound_message ADD COLUMN settled_by VARCHAR(100);
ALTER TABLE inbound_message ADD COLUMN settled_reason VARCHAR(2000);

-- How many things people were last told of by mail.
ALTER TABLE incident ADD COLUMN told_count BIGINT;
UPDATE incident SET told_count = current_count;
ALTER TABLE incident ALTER COLUMN told_count SET NOT NULL;

-- The column anew, without its list of causes: the two databases gave that rule different names.
ALTER TABLE incident ADD COLUMN cause_as_it_was VARCHAR(30);
UPDATE incident SET cause_as_it_was = cause;
ALTER TABLE incident DROP COLUMN cause;
ALTER TABLE incident ADD COLUMN cause VARCHAR(30);
UPDATE incident SET cause = cause_as_it_was;
ALTER TABLE incident ALTER COLUMN cause SET NOT NULL;
ALTER TABLE incident DROP COLUMN cause_as_it_was;
